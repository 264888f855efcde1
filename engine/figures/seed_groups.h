// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in groups: those that are one experiment but for their seeds.
#pragma once

#include "engine/figures/statistics.h"
#include "engine/runs/experiment.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace pdqat::figures {

struct SeedGroup {
    runs::Experiment experiment;     ///< without seeds
    std::vector<std::size_t> runs;   ///< places in the list, in its order
    std::vector<std::size_t> usable; ///< finished; of one seed the last
};

/// In order of appearance. @param records  oldest first
std::vector<SeedGroup> seedGroups(const std::vector<const RunRecord*>& records);

/// run.seed and data.split_seed; nothing for a run whose program told no seed. Ask once for each of many
/// runs.
std::optional<Seed> seedsOf(const RunConfig& config);
/// Whether they are equal and known, or it is one run.
bool sameSeeds(const RunConfig& a, const RunConfig& b);

} // namespace pdqat::figures
