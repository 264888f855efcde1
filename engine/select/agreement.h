// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far rankings of the same layers agree.
#pragma once

#include "engine/api/ranking.h"

#include <span>
#include <string>
#include <vector>

namespace pdqat::select {

/// Kendall's τ-b of two lists of values for the same layers: 1 the same order, −1 the opposite one, 0 no
/// relation; ties count for neither side. NaN where one list is all ties, or holds less than two values.
///   τ-b = (concordant − discordant) / √((pairs − ties in a) (pairs − ties in b))
/// @param a, b  the same length
double kendallTau(std::span<const double> a, std::span<const double> b);

/// Places from 1 for the largest; equals share the mean of theirs.
std::vector<double> sharedRanks(std::span<const double> values);

/// Spearman's ρ: Pearson's correlation of the shared ranks. NaN as kendallTau().
double spearman(std::span<const double> a, std::span<const double> b);

/// Kendall's coefficient of concordance of m lists of the same n layers, corrected for ties: 1 all in one
/// order, 0 no more than chance would have on average at many lists (its mean there is 1 / m). NaN for less
/// than two lists or layers, or where all is tied.
///   W = 12 Σ (R_i − mean R)² / (m² (n³ − n) − m Σ (t³ − t)), R_i the sum of a layer's ranks, t the sizes of
///   ties
double kendallW(const std::vector<std::vector<double>>& lists);

/// How many of their first n layers two lists share. Of equals at the cut each counts for its share of the
/// places.
double sharedOfTop(std::span<const double> a, std::span<const double> b, int n);

/// Of two at a time.
struct PairRange {
    double mean = 0, low = 0, high = 0; ///< NaN where no pair has a value
};

struct RankAgreement {
    std::vector<std::string> layers;        ///< in network order
    std::vector<std::vector<double>> ranks; ///< [ranking][layer], shared
    double w = 0;
    PairRange tau, rho, shared;
    int top = 0;               ///< `shared` is about so many layers
    double sharedByChance = 0; ///< top² / layers
};

/// @param rankings  of the same layers, at least one: then what is between two is NaN @param by  what their
/// values are taken by
RankAgreement agreementOf(const std::vector<std::vector<RankedLayer>>& rankings, const Criterion& by,
                          int top);

/// The values in network order.
std::vector<double> valuesOf(std::vector<RankedLayer> ranking, const Criterion& by);

} // namespace pdqat::select
