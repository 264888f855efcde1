// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of layers by dual variable.
#pragma once

#include "engine/api/ranking.h"
#include "engine/api/run_story.h"

#include <set>
#include <string>
#include <vector>

namespace pdqat::select {

/// Constrained layers (not the output) of one bit width by what is asked for, descending; ties by descending
/// slack, then network order. Before the first dual step λ is its initial value; values not measured yet are
/// NaN.
std::vector<RankedLayer> rankLayers(const RunStory& run, int bits, const Criterion& by = {});
/// Every rankable layer alone at a width that `pdqat sensitivity --bits` measured, whatever the run trained:
/// what it costs, and loss-quantized, fisher and hessian. In network order; empty where that was not
/// measured.
std::vector<RankedLayer> layersAlone(const RunStory& run, int bits);
/// The ranking as it was after each epoch that a log tells of.
std::vector<std::vector<RankedLayer>> rankingsByEpoch(const std::vector<Event>& events, int bits,
                                                      const Criterion& by);
/// Whether each layer has a value of it. Not of a ranking without layers.
bool hasValues(const std::vector<RankedLayer>& ranking, const Criterion& by);
/// Rankings of the same layers as one, by the mean; ties by mean slack, then the first one's order.
std::vector<RankedLayer> meanRanking(const std::vector<std::vector<RankedLayer>>& rankings,
                                     const Criterion& by = {});
/// What helps where λ orders nothing.
inline constexpr const char* otherOrders = "Choose layers by something else: --by (in a sweep, keep's "
                                           "\"by\") error, weights or another; pdqat rank --help "
                                           "has all";
/// @throws Error(Usage) where layers cannot be chosen by it: nothing costs anything, and nothing else is
/// asked for
void requireChoice(const RankingVerdict& verdict, const std::string& place);
/// The output constraint as a row of its own (rank 0), for display beside the ranking. Nothing where the run
/// has none at this width.
std::optional<RankedLayer> outputRow(const RunStory& run, int bits);

/// From which end of a ranking layers are taken: that of the largest or of the smallest λ.
enum class RankEnd { Largest, Smallest };

/// Where n layers of that end are cut off, for verdictOf().
int cutOf(const std::vector<RankedLayer>& ranking, int n, RankEnd end = RankEnd::Largest);

/// The same configuration with more layers kept in high precision, beside those that are kept already (names,
/// network order). @throws Error(Config) for a layer that the network does not have
RunConfig keepAlso(const RunConfig& config, const std::set<std::string>& more);
/// With n layers of the ranking. @throws as above
RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking, int n,
                   RankEnd end = RankEnd::Largest);

} // namespace pdqat::select
