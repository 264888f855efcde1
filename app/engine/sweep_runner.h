// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep being worked through: runs as processes of their own, so many at a time. What is finished anywhere
// in the library is not trained again, what was interrupted is resumed, and a run that fails leaves the
// others alone.
#pragma once

#include "app/cli/signals.h"
#include "app/engine/sweep_display.h"
#include "app/engine/sweep_job.h"
#include "engine/os/file_descriptor.h"

#include <chrono>
#include <cstdint>
#include <list>
#include <string>
#include <vector>

namespace pdqat::cli {

struct SweepOptions {
    std::int64_t jobs = 1;
    bool retryFailed = false;
};

class SweepRunner {
public:
    /// @throws Error(Library) when another process works on this sweep in this library
    SweepRunner(const runs::Library& library, sweeps::Sweep sweep, const std::string& file,
                const SweepOptions& options);
    ~SweepRunner(); ///< has runs that are still trained stop with a checkpoint, and waits for them

    /// Until every run has ended or signals stop it; returns pdqat's exit code. @throws Error(Library)
    int run(const StopSignals& signals);

private:
    using Clock = std::chrono::steady_clock;
    /// How a process of ours ended that did not finish its run.
    struct Outcome {
        RunConfig config;
        int code = 0;
        std::string reason;
    };

    void work(const StopSignals& signals);
    void takeSignal();
    void reap();
    void reapMeasures();
    void startJobs();
    bool startMeasure();
    bool isFull() const; ///< as many processes as are to work at a time
    void start(const sweeps::SweepEntry& entry);
    void refresh();
    void overlay(sweeps::SweepEntry& entry);
    void look();
    void publish();
    void close();
    bool isOver() const;
    int exitCode() const;
    SweepJob* jobOf(const RunConfig& config);
    sweeps::SweepEntry* next();

    const runs::Library& library_;
    sweeps::Sweep sweep_;
    SweepOptions options_;
    sweeps::SweepFolder folder_;
    runs::DataRecords data_; ///< until a job ends: it plans again every few seconds
    os::FileLock lock_;
    SweepDisplay display_;
    SweepStatus status_;
    std::vector<sweeps::SweepEntry> entries_;
    std::vector<Outcome> outcomes_;
    std::vector<RunConfig> tried_; ///< started in this session: once each
    sweeps::RunCosts costs_;
    std::list<SweepJob> jobs_;
    std::list<SweepMeasure> measures_;
    std::vector<std::string> unmeasured_;     ///< runs that a later stage needs measured
    std::vector<std::string> measured_;       ///< runs that were tried in this session: once each
    std::vector<std::string> failedMeasures_; ///< what came of it, each a sentence
    Clock::time_point looked_{}, refreshed_{}, published_{};
    int stopSignals_ = 0;
    bool changed_ = true;
};

} // namespace pdqat::cli
