// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sweep_runner.h"

#include "app/cli/exit_codes.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/run_record.h"

#include <algorithm>
#include <csignal>
#include <filesystem>

namespace pdqat::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::chrono::milliseconds sweepPollInterval{200};
constexpr std::chrono::seconds lookInterval{1}, publishInterval{2};
/// How soon a run that somebody else trains is noticed to have ended.
constexpr std::chrono::seconds refreshInterval{5};

sweeps::SweepFolder madeFolder(const runs::Library& library, const std::string& id) {
    const auto folder = sweeps::sweepFolderOf(library, id);
    std::error_code failure;
    fs::create_directories(folder.path, failure);
    if (failure)
        throw Error(ErrorKind::Library, folder.path.string(), "cannot be made: " + failure.message());
    return folder;
}

bool isUnderWay(SweepRunState state) { return state == SweepRunState::Running; }
bool isToDo(SweepRunState state) { return state == SweepRunState::Planned || state == SweepRunState::Begun; }

} // namespace

SweepRunner::SweepRunner(const runs::Library& library, sweeps::Sweep sweep, const std::string& file,
                         const SweepOptions& options)
    : library_(library),
      sweep_(std::move(sweep)),
      options_(options),
      folder_(madeFolder(library, sweep_.id)),
      data_(library.checksums()),
      lock_(folder_.lock(), sweep_.id,
            "another pdqat sweep works on it in this library (the window may have started it)") {
    status_.id = sweep_.id;
    status_.name = sweep_.name;
    status_.file = fs::absolute(file).string();
    status_.state = SweepState::Running;
    status_.jobs = options.jobs;
    status_.threads = sweeps::threadsEach(options.jobs);
    status_.started = secondsNow();
    if (fs::path(status_.file) != fs::absolute(folder_.sweep()))
        os::replaceFile(folder_.sweep(), os::readFile(file));
}

SweepRunner::~SweepRunner() {
    for (auto& job : jobs_)
        job.requestStop();
    for (auto& measure : measures_)
        measure.requestStop();
    for (auto& job : jobs_)
        job.wait();
    for (auto& measure : measures_)
        measure.wait();
}

int SweepRunner::run(const StopSignals& signals) try {
    refresh();
    std::vector<RunConfig> configs;
    for (const auto& entry : entries_)
        configs.push_back(sweeps::withThreads(entry.planned.config, status_.threads));
    costs_ = sweeps::costsIn(library_, library_.list(), configs);
    publish();
    display_.begin(status_);
    if (!lock_.missing().empty())
        display_.say(lock_.missing());
    work(signals);
    close();
    return exitCode();
} catch (const std::exception& error) {
    status_.state = SweepState::Failed;
    status_.problem = error.what();
    publish();
    throw;
}

void SweepRunner::work(const StopSignals& signals) {
    while (!isOver()) {
        const auto now = Clock::now();
        reap();
        reapMeasures();
        if (stopSignals_ == 0)
            startJobs();
        if (now - looked_ >= lookInterval)
            look();
        if (now - refreshed_ >= refreshInterval)
            refresh();
        if (changed_ || now - published_ >= publishInterval)
            publish();
        display_.progress(status_);
        if (signals.wait(sweepPollInterval))
            takeSignal();
    }
}

/// The first signal stops and keeps; a second one aborts.
void SweepRunner::takeSignal() {
    ++stopSignals_;
    status_.state = SweepState::Stopping;
    changed_ = true;
    if (!jobs_.empty() && stopSignals_ == 1)
        display_.say("Runs stop after their batch and keep a checkpoint; Ctrl-C again aborts them.");
    if (!jobs_.empty() && stopSignals_ == 2)
        display_.say("Aborting the runs under way.");
    for (auto& job : jobs_)
        stopSignals_ == 1 ? job.requestStop() : job.abort();
    if (!measures_.empty() && stopSignals_ == 1)
        display_.say("What was measured of layers stays; the next pdqat sweep goes on with it.");
    for (auto& measure : measures_)
        measure.requestStop();
}

void SweepRunner::reap() {
    for (auto job = jobs_.begin(); job != jobs_.end();) {
        const auto code = job->ended();
        if (!code) {
            ++job;
            continue;
        }
        if (*code != 0)
            outcomes_.push_back({job->planned().config, *code, job->reason(*code)});
        const auto config = job->planned().config;
        job = jobs_.erase(job);
        data_ = runs::DataRecords(library_.checksums()); // what the run found may be other than before
        refresh();
        for (const auto& entry : entries_)
            if (entry.planned.config == config)
                display_.ended(entry.shown);
    }
}

void SweepRunner::reapMeasures() {
    for (auto measure = measures_.begin(); measure != measures_.end();) {
        const auto code = measure->ended();
        if (!code) {
            ++measure;
            continue;
        }
        if (*code != 0 && stopSignals_ == 0)
            failedMeasures_.push_back("Run " + measure->run() +
                                      " could not be measured: " + measure->reason(*code));
        const auto run = measure->run();
        measure = measures_.erase(measure);
        refresh();
        if (*code == 0)
            display_.say("Measured the layers of run " + run + '.');
        if (*code == 0 && std::ranges::find(unmeasured_, run) != unmeasured_.end()) {
            failedMeasures_.push_back("Run " + run +
                                      " was measured, and a layer has no value by what a stage ranks by.");
            refresh();
        }
    }
}

bool SweepRunner::isFull() const {
    return static_cast<std::int64_t>(jobs_.size() + measures_.size()) >= options_.jobs;
}

/// The next run whose layers are to be measured; false: there is none.
bool SweepRunner::startMeasure() {
    const auto next = std::ranges::find_if(
        unmeasured_, [&](const auto& run) { return std::ranges::find(measured_, run) == measured_.end(); });
    if (next == unmeasured_.end())
        return false;
    measured_.push_back(*next);
    display_.say("Measuring the layers of run " + *next + " (pdqat sensitivity).");
    try {
        measures_.emplace_back(library_, folder_, *next);
    } catch (const Error& error) {
        failedMeasures_.emplace_back(error.what());
    }
    return true;
}

void SweepRunner::startJobs() {
    while (!isFull() && startMeasure()) {
    }
    while (!isFull() && next()) {
        refresh(); // another sweep may have trained it meanwhile
        if (const auto* entry = next())
            start(*entry);
    }
}

sweeps::SweepEntry* SweepRunner::next() {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const auto& entry) {
        return isToDo(entry.shown.state) &&
               std::find(tried_.begin(), tried_.end(), entry.planned.config) == tried_.end();
    });
    return found == entries_.end() ? nullptr : &*found;
}

void SweepRunner::start(const sweeps::SweepEntry& entry) {
    tried_.push_back(entry.planned.config);
    try {
        jobs_.emplace_back(library_, folder_, entry, status_.threads);
    } catch (const Error& error) {
        outcomes_.push_back({tried_.back(), static_cast<int>(error.kind()), error.what()});
    }
    refresh();
}

/// Plans again, since a ranking may be known by now, and sees what the library has.
void SweepRunner::refresh() {
    const auto plan = sweeps::planSweep(sweep_, library_, data_);
    for (const auto& warning : plan.warnings)
        if (std::ranges::find(status_.warnings, warning) == status_.warnings.end())
            display_.say("pdqat: warning: " + warning);
    status_.warnings = plan.warnings;
    unmeasured_ = plan.unmeasured;
    auto problems = plan.problems;
    problems.insert(problems.end(), failedMeasures_.begin(), failedMeasures_.end());
    if (const auto problem = join(problems, " "); problem != status_.problem) {
        status_.problem = problem;
        display_.say("pdqat: " + problem);
    }
    entries_ = sweeps::sweepEntries(plan, library_.list());
    for (auto& entry : entries_)
        overlay(entry);
    refreshed_ = Clock::now();
    changed_ = true;
}

/// What this process knows better than the library.
void SweepRunner::overlay(sweeps::SweepEntry& entry) {
    auto& shown = entry.shown;
    const auto& config = entry.planned.config;
    if (auto* job = jobOf(config)) {
        if (shown.state != SweepRunState::Finished)
            shown.state = SweepRunState::Running;
        if (shown.run.empty())
            shown.run = job->run();
        return;
    }
    const auto outcome =
        std::find_if(outcomes_.begin(), outcomes_.end(), [&](const auto& o) { return o.config == config; });
    const bool stopped = outcome != outcomes_.end() &&
                         (outcome->code == exitCodeStopped || outcome->code == exitCodeAborted ||
                          (stopSignals_ > 0 && (outcome->code == -SIGTERM || outcome->code == -SIGINT)));
    if (outcome != outcomes_.end() && !stopped && shown.state != SweepRunState::Finished) {
        shown.state = SweepRunState::Failed;
        if (shown.reason.empty())
            shown.reason = outcome->reason;
    } else if (outcome == outcomes_.end() && shown.state == SweepRunState::Failed && options_.retryFailed) {
        shown.state = SweepRunState::Begun;
    }
}

SweepJob* SweepRunner::jobOf(const RunConfig& config) {
    const auto found = std::find_if(jobs_.begin(), jobs_.end(),
                                    [&](const auto& job) { return job.planned().config == config; });
    return found == jobs_.end() ? nullptr : &*found;
}

/// How far the runs are that are being trained, and what their epochs cost.
void SweepRunner::look() {
    looked_ = Clock::now();
    for (auto& [planned, shown] : entries_) {
        auto* job = isUnderWay(shown.state) ? jobOf(planned.config) : nullptr;
        if (!job || job->run().empty())
            continue;
        const runs::RunFolder run{library_.runFolder(job->run())};
        const auto record = runs::toRecord(run, runs::readStored(run));
        if (record.epochsDone == shown.epochsDone && shown.run == record.id)
            continue;
        shown.run = record.id;
        shown.epochsDone = record.epochsDone;
        shown.headline = sweeps::shownRun(planned, record).headline;
        costs_.add(record.id, RunStory(library_.events(record.id)));
        changed_ = true;
    }
}

/// A write that fails is tried again with the next one: what must not fail are the runs.
void SweepRunner::publish() {
    published_ = Clock::now();
    changed_ = false;
    status_.updated = secondsNow();
    status_.runs.clear();
    for (const auto& entry : entries_)
        status_.runs.emplace_back(entry.shown).left = sweeps::timeLeft(entry, costs_, status_.threads);
    status_.left = sweeps::timeLeft(entries_, costs_, options_.jobs, status_.threads);
    try {
        sweeps::writeSweepStatus(folder_, status_);
    } catch (const Error&) {
    }
}

bool SweepRunner::isOver() const {
    if (!jobs_.empty() || !measures_.empty())
        return false;
    if (stopSignals_ > 0)
        return true;
    const auto wasTried = [&](const auto& run) {
        return std::ranges::find(measured_, run) != measured_.end();
    };
    if (!std::ranges::all_of(unmeasured_, wasTried))
        return false;
    return std::none_of(entries_.begin(), entries_.end(), [&](const auto& entry) {
        const bool tried = std::find(tried_.begin(), tried_.end(), entry.planned.config) != tried_.end();
        return isUnderWay(entry.shown.state) || (isToDo(entry.shown.state) && !tried);
    });
}

void SweepRunner::close() {
    refresh();
    const auto finished = [](const sweeps::SweepEntry& e) {
        return e.shown.state == SweepRunState::Finished;
    };
    if (std::all_of(entries_.begin(), entries_.end(), finished))
        status_.state = SweepState::Finished;
    else
        status_.state = stopSignals_ > 0 ? SweepState::Stopped : SweepState::Incomplete;
    publish();
    display_.end(status_);
    if (status_.state == SweepState::Stopped)
        display_.say("Go on with: pdqat sweep " + status_.file);
    else if (count(status_, SweepRunState::Failed) > 0)
        display_.say("pdqat sweep --retry-failed goes on with runs that failed.");
}

int SweepRunner::exitCode() const {
    if (status_.state == SweepState::Finished)
        return 0;
    if (stopSignals_ > 1)
        return exitCodeAborted;
    return stopSignals_ == 1 ? exitCodeStopped : exitCodeIncomplete;
}

} // namespace pdqat::cli
