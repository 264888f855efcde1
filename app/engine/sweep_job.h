// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a sweep, trained or measured by a pdqat process of its own.
#pragma once

#include "app/cli/command_job.h"
#include "engine/sweeps/sweep_runs.h"
#include "engine/sweeps/sweep_status.h"

#include <cstdint>
#include <string>

namespace pdqat::cli {

/// Configuration and output go to the sweep's folder.
class SweepJob : public RunJob {
public:
    /// @throws Error(Resource), Error(Library)
    SweepJob(const runs::Library& library, const sweeps::SweepFolder& folder, const sweeps::SweepEntry& entry,
             std::int64_t threads);

    const sweeps::PlannedRun& planned() const { return planned_; }

private:
    sweeps::PlannedRun planned_;
};

/// `pdqat sensitivity` of a run whose layers a later stage ranks. What is measured when it stops stays.
class SweepMeasure : public CommandJob {
public:
    /// @throws Error(Resource), Error(Library)
    SweepMeasure(const runs::Library& library, const sweeps::SweepFolder& folder, std::string run);

    const std::string& run() const { return run_; }

private:
    std::string run_;
};

} // namespace pdqat::cli
