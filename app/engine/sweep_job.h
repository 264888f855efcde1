// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a sweep, trained or measured by a pdqat process of its own.
#pragma once

#include "engine/os/process.h"
#include "engine/sweeps/sweep_runs.h"
#include "engine/sweeps/sweep_status.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace pdqat::cli {

class SweepJob {
public:
    /// Starts `pdqat train` for a run that has not begun, `pdqat resume` for one that has. Configuration and
    /// output go to the sweep's folder. @throws Error(Resource), Error(Library)
    SweepJob(const runs::Library& library, const sweeps::SweepFolder& folder, const sweeps::SweepEntry& entry,
             std::int64_t threads);

    const sweeps::PlannedRun& planned() const { return planned_; }
    /// Its run's id; empty before its directory is made.
    const std::string& run();

    std::optional<int> ended() { return child_->ended(); }
    /// Finish the batch, keep a checkpoint.
    void requestStop();
    /// End now; after requestStop().
    void abort();
    int wait() { return child_->wait(); }

    /// Why a process that ended with this code did, in its own words where it left any.
    std::string reason(int code) const;

private:
    std::filesystem::path runs_, output_;
    sweeps::PlannedRun planned_;
    std::string run_;
    std::set<std::string> older_; ///< runs that were there before the process
    std::unique_ptr<os::Process> child_;
};

/// `pdqat sensitivity` of a run whose layers a later stage ranks.
class SweepMeasure {
public:
    /// @throws Error(Resource), Error(Library)
    SweepMeasure(const runs::Library& library, const sweeps::SweepFolder& folder, std::string run);

    const std::string& run() const { return run_; }
    std::optional<int> ended() { return child_->ended(); }
    /// What is measured by then stays.
    void requestStop();
    int wait() { return child_->wait(); }
    std::string reason(int code) const; ///< as SweepJob's

private:
    std::string run_;
    std::filesystem::path output_;
    std::unique_ptr<os::Process> child_;
};

} // namespace pdqat::cli
