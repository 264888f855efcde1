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

/// Number of runs of the part; more than mostRuns is as good as infinite.
std::size_t countRuns(const SweepPart& part);
/// Whether runs of this seed in a later part begin with the weights of this run of the part: its only one, or
/// that of the same seed.
bool givesWeights(const SweepPart& part, const RunConfig& run, std::int64_t seed);
/// All of them, the part's last axis fastest, choices of layers slowest.
std::vector<ExpandedRun> expand(const SweepPart& part);

} // namespace pdqat::sweeps
