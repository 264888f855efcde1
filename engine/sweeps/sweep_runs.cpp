// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/sweep_runs.h"

#include "engine/api/text.h"

#include <algorithm>
#include <limits>
#include <thread>

namespace pdqat::sweeps {
namespace {

SweepRunState stateOf(const RunRecord& record) {
    switch (record.state) {
    case RunState::Finished: return SweepRunState::Finished;
    case RunState::Running:
    case RunState::Paused: return SweepRunState::Running;
    case RunState::Failed: return SweepRunState::Failed;
    case RunState::Stopped:
    case RunState::Aborted:
    case RunState::Interrupted: return SweepRunState::Begun;
    }
    return {};
}

int rank(const RunRecord& record) {
    const auto state = stateOf(record);
    return state == SweepRunState::Finished ? 2 : state == SweepRunState::Running ? 1 : 0;
}

SplitMetrics headlineOf(const RunRecord& record) {
    for (const auto wanted : {Split::Test, Split::Validation})
        for (const auto& split : record.headline)
            if (split.split == wanted)
                return split;
    return {Split::Test, {}};
}

SweepRun untouched(const PlannedRun& planned, SweepRunState state) {
    SweepRun shown;
    shown.label = planned.label;
    shown.state = state;
    shown.epochs = planned.config.run.epochs;
    return shown;
}

bool isLeft(SweepRunState state) {
    return state != SweepRunState::Finished && state != SweepRunState::Failed;
}

/// Runs one after the other on the job that is free first.
class Schedule {
public:
    explicit Schedule(std::int64_t jobs) : busy_(static_cast<std::size_t>(std::max<std::int64_t>(jobs, 1))) {}
    void add(double seconds) { *std::min_element(busy_.begin(), busy_.end()) += seconds; }
    double end() const { return *std::max_element(busy_.begin(), busy_.end()); }

private:
    std::vector<double> busy_;
};

} // namespace

SweepRun shownRun(const PlannedRun& planned, const RunRecord& record) {
    auto shown = untouched(planned, stateOf(record));
    shown.run = record.id;
    shown.epochsDone = record.epochsDone;
    shown.headline = headlineOf(record);
    shown.reason = record.failure;
    return shown;
}

std::vector<SweepEntry> sweepEntries(const SweepPlan& plan, const std::vector<RunRecord>& records) {
    std::vector<runs::Experiment> experiments;
    experiments.reserve(records.size());
    for (const auto& record : records)
        experiments.push_back(runs::experimentOf(record));
    std::vector<SweepEntry> entries;
    for (const auto& planned : plan.runs) {
        const RunRecord* best = nullptr;
        for (std::size_t i = 0; i < records.size(); ++i)
            if (records[i].problem.empty() && experiments[i] == planned.experiment &&
                (!best || rank(records[i]) > rank(*best)))
                best = &records[i];
        entries.push_back(
            {planned, best ? shownRun(planned, *best) : untouched(planned, SweepRunState::Planned)});
    }
    for (const auto& planned : plan.waiting)
        entries.push_back({planned, untouched(planned, SweepRunState::Waiting)});
    return entries;
}

std::int64_t threadsEach(std::int64_t jobs) {
    const auto cores = static_cast<std::int64_t>(std::thread::hardware_concurrency());
    return std::max<std::int64_t>(1, cores / std::max<std::int64_t>(jobs, 1));
}

RunConfig withThreads(RunConfig config, std::int64_t threads) {
    if (config.run.threads == 0)
        config.run.threads = threads;
    return config;
}

std::optional<TimeLeft> timeLeft(const SweepEntry& entry, const RunCosts& costs, std::int64_t threads) {
    const auto epoch = costs.epoch(withThreads(entry.planned.config, threads));
    if (!isLeft(entry.shown.state) || !epoch)
        return {};
    const auto epochs =
        static_cast<double>(std::max<std::int64_t>(entry.shown.epochs - entry.shown.epochsDone, 0));
    return TimeLeft{epochs * epoch->low, epochs * epoch->high};
}

std::optional<TimeLeft> timeLeft(const std::vector<SweepEntry>& entries, const RunCosts& costs,
                                 std::int64_t jobs, std::int64_t threads) {
    Schedule low(jobs), high(jobs);
    bool known = false, all = true;
    for (const auto& entry : entries) {
        if (!isLeft(entry.shown.state))
            continue;
        const auto left = timeLeft(entry, costs, threads);
        known |= left.has_value();
        all &= left.has_value();
        if (left) {
            low.add(left->low);
            high.add(left->high);
        }
    }
    if (!all && !known)
        return {};
    return TimeLeft{low.end(), all ? high.end() : std::numeric_limits<double>::infinity()};
}

SweepStatus inspectSweep(const Sweep& sweep, const runs::Library& library, std::int64_t jobs,
                         const Obstacles& obstacles) {
    SweepStatus status;
    status.id = sweep.id;
    status.name = sweep.name;
    status.jobs = jobs;
    status.threads = threadsEach(jobs);
    const auto plan = planSweep(sweep, library);
    status.warnings = plan.warnings;
    const auto records = library.list();
    const auto entries = sweepEntries(plan, records);
    std::vector<RunConfig> configs;
    for (const auto& entry : entries)
        configs.push_back(withThreads(entry.planned.config, status.threads));
    const auto costs = costsIn(library, records, configs);
    for (const auto& entry : entries)
        status.runs.emplace_back(entry.shown).left = timeLeft(entry, costs, status.threads);
    status.left = timeLeft(entries, costs, jobs, status.threads);
    auto problems = plan.problems;
    for (auto& obstacle : sweepObstacles(plan, obstacles))
        problems.push_back(std::move(obstacle));
    status.problem = join(problems, " ");
    return status;
}

} // namespace pdqat::sweeps
