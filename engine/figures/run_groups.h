// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs a recipe is about, which of them can be used, and what must be said of the others.
#pragma once

#include "engine/figures/measurer.h"
#include "engine/runs/experiment.h"
#include "engine/sweeps/sweep.h"

#include <functional>
#include <string>
#include <vector>

namespace pdqat::figures {

/// A run that a recipe asks for. Those that a sweep plans and nobody has made yet have no id.
struct AskedRun {
    RunRecord record;
    runs::Experiment experiment;
    std::string why; ///< why it cannot be used; empty: it can ("is interrupted at epoch 3 of 6")
    bool usable() const { return why.empty(); }
    bool isRepeated() const { return why == "is repeated by a newer run"; }
    bool isPlanned() const { return record.id.empty(); }
};

/// The sweep of that name, shipped or in the library. @throws Error(Config) with the nearest name
using SweepByName = std::function<sweeps::Sweep(const std::string&)>;

struct AskedRuns {
    std::vector<AskedRun> runs;
    std::size_t waiting = 0; ///< further runs that the sweep plans once a ranking has chosen their layers
};

/// Runs of a selection in order of creation, missing ones last. Only finished runs are usable, and of runs of
/// one experiment (same configuration, seeds included) the newest finished one.
/// @throws Error(Config) for a bad query or sweep, Error(Library) for an unknown id
AskedRuns askedRuns(const runs::Library& library, const std::vector<RunRecord>& records,
                    const RunSelection& selection, const SweepByName& sweep);

std::vector<const AskedRun*> usable(const std::vector<const AskedRun*>& runs);
/// Those of a group's query.
std::vector<const AskedRun*> within(const std::vector<const AskedRun*>& runs, const std::string& query);

/// Runs that differ in their seeds alone (run.seed, data.split_seed) stand together; in order of appearance.
std::vector<std::vector<const AskedRun*>> bySeedlessConfig(const std::vector<const AskedRun*>& runs);

/// "3", or "2–3" for a range. Texts for spreads and notes.
std::string rangeText(std::int64_t low, std::int64_t high);
/// One sentence for a run that is left out.
std::string sentence(const AskedRun& run);

} // namespace pdqat::figures
