// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What commands need of a run's events: its ranking, its series, where they come from.
#pragma once

#include "engine/api/ranking.h"
#include "engine/api/result.h"
#include "engine/api/series.h"
#include "engine/figures/ranking_table.h"
#include "engine/runs/library.h"
#include "engine/select/ranking.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace pdqat::cli {

struct RunTables {
    std::string id;
    std::vector<Event> events;
    RunStory story;
};

/// @throws Error(Library) for an unknown run, or one that never began to train
RunTables readTables(const runs::Library& library, const std::string& run);

/// The bit width asked for, else the lowest. @throws Error(Usage) for one that the run does not have
int bitsOf(const RunTables& tables, std::optional<int> wanted);
figures::Provenance provenanceOf(const RunTables& tables, const std::string& command);

/// Rankings of the same layers, one a run. @throws Error(Usage) for a run that is named twice, has no such
/// bit width, ranks other layers than the first, or was not measured
std::vector<std::vector<RankedLayer>> comparableRankings(const std::vector<RunTables>& runs, int bits,
                                                         const Criterion& by);
/// Whether every run has values of it.
bool isMeasured(const std::vector<RunTables>& runs, int bits, const Criterion& by);
/// A number for a table; "–" for NaN.
std::string fixedOrDash(double value, int decimals = 2);
/// "47.11 to 47.89"; empty where there is no interval.
std::string intervalText(const Estimate& value);

/// Adds --by and --per. @param needed  an option without which they mean nothing
void addRankBy(CLI::App& command, Criterion& by, CLI::Option* needed = nullptr);
/// Ranking at one width with the output constraint below it, as a table for the terminal; then its verdict.
std::string rankingForTerminal(const RunTables& tables, int bits, const Criterion& by = {});
/// The configuration with n layers of a run's ranking kept in high precision. Warns on standard error where λ
/// does not decide which, or is no price. @throws Error(Usage) for a number of layers that it does not have,
/// and where nothing orders them
RunConfig keepLayers(const RunConfig& config, const RunTables& tables, int bits, int n, const Criterion& by,
                     select::RankEnd end);
/// Rows "epoch,series,value" with a header; `glob` selects series by name (empty: all).
std::string historyCsv(const RunTables& tables, SeriesNames names, const std::string& glob);

} // namespace pdqat::cli
