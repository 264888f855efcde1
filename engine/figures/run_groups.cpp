// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/run_groups.h"

#include "engine/api/run_query.h"

#include <algorithm>

namespace pdqat::figures {
namespace {

std::string whyUnusable(const RunRecord& run) {
    if (!run.problem.empty())
        return "cannot be read: " + run.problem;
    if (run.state == RunState::Finished)
        return {};
    auto text = "is " + std::string(name(run.state)) + " at epoch " + std::to_string(run.epochsDone) +
                " of " + std::to_string(run.config.run.epochs);
    return run.failure.empty() ? text : text + " (" + run.failure + ')';
}

AskedRun missing(const sweeps::PlannedRun& planned) {
    AskedRun run;
    run.record.name = planned.label;
    run.record.config = planned.config;
    run.record.state = RunState::Interrupted;
    run.experiment = planned.experiment;
    run.why = "has not been started yet";
    return run;
}

constexpr std::string_view repetition = "is repeated by a newer run";

/// Of runs of one experiment the newest finished one stays; further finished ones are said to be repetitions.
/// Unfinished ones beside a finished one are not mentioned: nothing is missing.
void settleRepetitions(std::vector<AskedRun>& runs) {
    std::vector<const runs::Experiment*> finished;
    const auto isFinished = [&](const AskedRun& run) {
        return std::any_of(finished.begin(), finished.end(),
                           [&](const auto* experiment) { return *experiment == run.experiment; });
    };
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) // newest first
        if (run->usable() && isFinished(*run))
            run->why = std::string(repetition);
        else if (run->usable())
            finished.push_back(&run->experiment);
    std::vector<AskedRun> kept;
    for (const auto& run : runs)
        if (run.usable() || run.why == repetition || !isFinished(run))
            kept.push_back(run);
    runs = std::move(kept);
}

const sweeps::PlannedRun* find(const std::vector<sweeps::PlannedRun>& planned,
                               const runs::Experiment& experiment) {
    const auto found = std::ranges::find(planned, experiment, &sweeps::PlannedRun::experiment);
    return found == planned.end() ? nullptr : &*found;
}

void addMissing(std::vector<AskedRun>& runs, const std::vector<sweeps::PlannedRun>& planned,
                const RunQuery& query) {
    for (const auto& plan : planned) {
        auto run = missing(plan);
        if (query.matches(run.record) && std::none_of(runs.begin(), runs.end(), [&](const AskedRun& known) {
                return known.experiment == plan.experiment;
            }))
            runs.push_back(std::move(run));
    }
}

} // namespace

AskedRuns askedRuns(const runs::Library& library, const std::vector<RunRecord>& records,
                    const RunSelection& selection, const SweepByName& sweep) {
    const RunQuery query(selection.query);
    sweeps::SweepPlan plan;
    if (!selection.sweep.empty())
        plan = sweeps::planSweep(sweep(selection.sweep), library);
    std::vector<std::string> ids;
    for (const auto& id : selection.ids)
        ids.push_back(library.resolve(id));
    std::vector<AskedRun> runs;
    for (auto record = records.rbegin(); record != records.rend(); ++record) { // oldest first
        if (!ids.empty() && std::find(ids.begin(), ids.end(), record->id) == ids.end())
            continue;
        AskedRun run{*record, runs::experimentOf(*record), whyUnusable(*record)};
        if (!selection.sweep.empty()) {
            const auto* found = find(plan.runs, run.experiment);
            if (!found)
                continue;
            run.record.name = found->label; // whoever made it
        }
        if (query.matches(run.record))
            runs.push_back(std::move(run));
    }
    settleRepetitions(runs);
    addMissing(runs, plan.runs, query);
    return {std::move(runs), plan.waiting.size()};
}

std::vector<const AskedRun*> usable(const std::vector<const AskedRun*>& runs) {
    auto chosen = runs;
    std::erase_if(chosen, [](const auto* run) { return !run->usable(); });
    return chosen;
}

std::vector<const AskedRun*> within(const std::vector<const AskedRun*>& runs, const std::string& text) {
    const RunQuery query(text);
    std::vector<const AskedRun*> chosen;
    for (const auto* run : runs)
        if (query.matches(run->record))
            chosen.push_back(run);
    return chosen;
}

std::vector<std::vector<const AskedRun*>> bySeedlessConfig(const std::vector<const AskedRun*>& runs) {
    std::vector<runs::Experiment> configs;
    std::vector<std::vector<const AskedRun*>> groups;
    for (const auto* run : runs) {
        const auto config = withoutSeeds(run->experiment);
        const auto found =
            static_cast<std::size_t>(std::find(configs.begin(), configs.end(), config) - configs.begin());
        if (found == configs.size()) {
            configs.push_back(config);
            groups.emplace_back();
        }
        groups[found].push_back(run);
    }
    return groups;
}

std::string rangeText(std::int64_t low, std::int64_t high) {
    return low == high ? std::to_string(low) : std::to_string(low) + "–" + std::to_string(high);
}

std::string sentence(const AskedRun& run) {
    const auto& record = run.record;
    return "Left out: " +
           (record.id.empty() ? '"' + record.name + '"' : record.id + " (" + record.name + ')') + ' ' +
           run.why + '.';
}

} // namespace pdqat::figures
