// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/json/json_archive.h"
#include "engine/os/atomic_file.h"
#include "engine/os/process_identity.h"
#include "engine/queue/queue_file.h"
#include "engine/runs/describe_records.h"
#include "engine/runs/sign_of_life.h"
#include "engine/sweeps/sweep_runs.h"
#include "engine/sweeps/sweep_status.h"

#include <algorithm>
#include <limits>
#include <map>

namespace pdqat::queue {
namespace {

/// Whether the process that says so still works on it.
bool isWorkedOn(const QueueFile& queue) try {
    const auto file = queue.worker();
    return runs::isAlive(json::fromJsonText<os::ProcessIdentity>(os::readFile(file), file.string()), file);
} catch (const Error&) {
    return false;
}

std::optional<RunConfig> configOf(const QueueFile& queue, const QueueItem& item) try {
    const auto file = queue.config(item.id);
    return configFromJson(os::readFile(file), file.string());
} catch (const Error&) {
    return {}; // it will be said when it is its turn
}

/// An item as a run of a sweep, which is what times are estimated of.
sweeps::SweepEntry entryOf(const QueueItem& item, const RunConfig& config) {
    SweepRun shown;
    shown.state = item.isUnderWay() ? SweepRunState::Running : SweepRunState::Planned;
    shown.epochsDone = item.epochsDone;
    shown.epochs = item.epochs;
    return {{item.name, config, {}}, shown};
}

void takeRuns(QueueStatus& status, const std::vector<RunRecord>& records) {
    std::map<std::string, const RunRecord*> byId;
    for (const auto& record : records)
        byId[record.id] = &record;
    for (auto& item : status.items)
        if (const auto found = byId.find(item.run); found != byId.end()) {
            item.epochsDone = found->second->epochsDone;
            item.epochs = found->second->config.run.epochs;
        }
}

/// As far as it is; before it began, as it was when it was put in line.
std::optional<TimeLeft> leftOfSweep(const QueueItem& item, const std::vector<SweepStatus>& started) {
    const auto sweep =
        std::ranges::find(started, std::filesystem::path(item.sweep).stem().string(), &SweepStatus::id);
    if (sweep != started.end() && sweep->left)
        return sweep->left;
    return sweep == started.end() && item.expected.high > 0 ? std::optional(item.expected) : std::nullopt;
}

TimeLeft operator+(const TimeLeft& a, const TimeLeft& b) { return {a.low + b.low, a.high + b.high}; }

} // namespace

QueueStatus inspectQueue(const runs::Library& library) {
    const QueueFile file(library);
    auto status = file.read();
    if (status.items.empty())
        return status;
    status.working = isWorkedOn(file);
    const auto records = library.list();
    takeRuns(status, records);
    const auto threads = sweeps::threadsEach(status.jobs);
    std::map<std::string, RunConfig> configs;
    std::vector<RunConfig> costly;
    for (const auto& item : status.items)
        if (item.isOpen() && !item.isSweep())
            if (auto config = configOf(file, item)) {
                costly.push_back(sweeps::withThreads(*config, threads));
                configs.emplace(item.id, std::move(*config));
            }
    const auto costs = sweeps::costsIn(library, records, costly);
    const auto started = sweeps::startedSweeps(library);
    std::vector<sweeps::SweepEntry> entries;
    std::optional<TimeLeft> ofSweeps;
    for (auto& item : status.items) {
        if (const auto config = configs.find(item.id); config != configs.end()) {
            const auto entry = entryOf(item, config->second);
            item.left = sweeps::timeLeft(entry, costs, threads);
            if (item.state != QueueState::Held)
                entries.push_back(entry);
        }
        if (!item.isSweep() || !item.isOpen())
            continue;
        item.left = leftOfSweep(item, started);
        if (item.state != QueueState::Held) // without an estimate nobody knows the end
            ofSweeps = ofSweeps.value_or(TimeLeft()) +
                       item.left.value_or(TimeLeft{0, std::numeric_limits<double>::infinity()});
    }
    status.left = sweeps::timeLeft(entries, costs, status.jobs, threads);
    if (ofSweeps)
        status.left = entries.empty() ? *ofSweeps : status.left.value_or(TimeLeft()) + *ofSweeps;
    return status;
}

} // namespace pdqat::queue
