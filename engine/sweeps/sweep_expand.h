// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a sweep as the runs of its product. Private to this room.
#pragma once

#include "engine/sweeps/sweep.h"

#include <cstddef>
#include <string>
#include <vector>

namespace pdqat::sweeps {

inline constexpr std::size_t mostRuns = 10000; ///< that one part may have

/// A run of the product; where the part keeps layers, which ones is still to be known.
struct ExpandedRun {
    PlannedRun run;
    std::optional<KeepChoice> keep;
};

/// Whose weights a run of this seed begins with: those of the only run, or of the one with the same seed.
/// nullptr: none, or several.
const RunConfig* weightsSource(const std::vector<RunConfig>& runs, std::int64_t seed);
/// Number of runs of the part; more than mostRuns is as good as infinite.
std::size_t countRuns(const SweepPart& part);
/// All of them, the part's last axis fastest, choices of layers slowest.
std::vector<ExpandedRun> expand(const SweepPart& part);

} // namespace pdqat::sweeps
