// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The planned runs of a sweep beside what a library has of them, and how long the rest takes.
#pragma once

#include "engine/api/sweeps.h"
#include "engine/sweeps/run_costs.h"
#include "engine/sweeps/sweep.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::sweeps {

struct SweepEntry {
    PlannedRun planned;
    SweepRun shown;
};

/// Every planned run, then those that wait for a ranking. Of several runs of the same experiment a finished
/// one counts, else one being trained, else the newest.
std::vector<SweepEntry> sweepEntries(const SweepPlan& plan, const std::vector<RunRecord>& records);
/// What is shown of a planned run that the library has.
SweepRun shownRun(const PlannedRun& planned, const RunRecord& record);

/// Threads for each of so many runs at a time: a share of the cores, 1 at least.
std::int64_t threadsEach(std::int64_t jobs);
/// The run as it is trained when each gets so many threads: run.threads where the sweep leaves it 0.
RunConfig withThreads(RunConfig config, std::int64_t threads);

/// How long one run still takes; nothing where its cost is not known, or it is not to be trained.
std::optional<TimeLeft> timeLeft(const SweepEntry& entry, const RunCosts& costs, std::int64_t threads);

/// How long the unfinished runs take, `jobs` at a time in their order; failed ones are not tried again.
/// Nothing when no run's cost is known.
std::optional<TimeLeft> timeLeft(const std::vector<SweepEntry>& entries, const RunCosts& costs,
                                 std::int64_t jobs, std::int64_t threads);

/// What lists and windows show of a sweep that nobody works on: runs, states, estimate, and in `problem` what
/// keeps it from being started. Reads the library. @throws Error(Library)
SweepStatus inspectSweep(const Sweep& sweep, const runs::Library& library, std::int64_t jobs,
                         const Obstacles& obstacles);

} // namespace pdqat::sweeps
