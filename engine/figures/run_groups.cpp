// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/run_groups.h"

#include "engine/api/run_query.h"
#include "engine/runs/experiment_groups.h"

#include <algorithm>
#include <set>

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
    std::vector<runs::Experiment> experiments;
    for (const auto& run : runs)
        experiments.push_back(run.experiment);
    const auto groups = runs::experimentGroups(experiments);
    std::set<std::size_t> finished;
    for (std::size_t i = runs.size(); i-- > 0;) // newest first
        if (runs[i].usable() && !finished.insert(groups[i]).second)
            runs[i].why = std::string(repetition);
    std::vector<AskedRun> kept;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (runs[i].usable() || runs[i].why == repetition || !finished.contains(groups[i]))
            kept.push_back(std::move(runs[i]));
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
    std::vector<runs::Experiment> experiments;
    for (const auto* run : runs)
        experiments.push_back(withoutSeeds(run->experiment));
    const auto numbers = runs::experimentGroups(experiments);
    std::vector<std::vector<const AskedRun*>> groups;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        groups.resize(std::max(groups.size(), numbers[i] + 1));
        groups[numbers[i]].push_back(runs[i]);
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
