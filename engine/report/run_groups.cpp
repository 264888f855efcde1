// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/run_groups.h"

#include "engine/api/run_query.h"

#include <algorithm>

namespace pdqat {
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

AskedRun missing(const PlannedRun& planned) {
    AskedRun run;
    run.record.name = planned.label;
    run.record.config = planned.config;
    run.record.state = RunState::Interrupted;
    run.why = "has not been started yet";
    return run;
}

/// Of runs of one experiment the newest finished one stays; further finished ones are said to be repetitions,
/// unfinished ones are left unmentioned, since nothing is missing.
void settleRepetitions(std::vector<AskedRun>& runs) {
    std::vector<RunConfig> experiments;
    std::vector<AskedRun> kept;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto experiment = experimentOf(run->record.config);
        const bool known = std::find(experiments.begin(), experiments.end(), experiment) != experiments.end();
        if (known && run->usable())
            run->why = "repeats a newer run";
        else if (known)
            continue;
        else if (run->usable())
            experiments.push_back(experiment);
        kept.push_back(std::move(*run));
    }
    std::reverse(kept.begin(), kept.end());
    // A run that was stopped before another of the same experiment finished is not missed either.
    std::erase_if(kept, [&](const AskedRun& run) {
        return !run.usable() && run.why != "repeats a newer run" &&
               std::find(experiments.begin(), experiments.end(), experimentOf(run.record.config)) !=
                   experiments.end();
    });
    runs = std::move(kept);
}

/// In a sweep a run goes by the label of its plan, whoever made it. False: the sweep does not plan it.
bool takeLabel(RunRecord& run, const SweepPlan& plan) {
    const auto found = std::find_if(plan.runs.begin(), plan.runs.end(), [&](const PlannedRun& planned) {
        return sameExperiment(planned.config, run.config);
    });
    if (found == plan.runs.end())
        return false;
    run.name = found->label;
    return true;
}

void addMissing(std::vector<AskedRun>& runs, const std::vector<PlannedRun>& planned) {
    for (const auto& plan : planned)
        if (std::none_of(runs.begin(), runs.end(),
                         [&](const AskedRun& run) { return sameExperiment(run.record.config, plan.config); }))
            runs.push_back(missing(plan));
}

RunConfig withoutSeeds(const RunConfig& config) {
    auto plain = experimentOf(config);
    plain.run.seed = plain.data.splitSeed = 0;
    return plain;
}

} // namespace

AskedRuns askedRuns(const Library& library, const std::vector<RunRecord>& records,
                    const RunSelection& selection, const SweepByName& sweep) {
    const RunQuery query(selection.query);
    SweepPlan plan;
    if (!selection.sweep.empty())
        plan = planSweep(sweep(selection.sweep), library);
    std::vector<std::string> ids;
    for (const auto& id : selection.ids)
        ids.push_back(library.resolve(id));
    std::vector<AskedRun> runs;
    for (auto run = records.rbegin(); run != records.rend(); ++run) { // oldest first
        if (!ids.empty() && std::find(ids.begin(), ids.end(), run->id) == ids.end())
            continue;
        AskedRun asked{*run, whyUnusable(*run)};
        if ((selection.sweep.empty() || takeLabel(asked.record, plan)) && query.matches(asked.record))
            runs.push_back(std::move(asked));
    }
    settleRepetitions(runs);
    addMissing(runs, plan.runs);
    std::erase_if(runs,
                  [&](const AskedRun& run) { return run.record.id.empty() && !query.matches(run.record); });
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
    std::vector<RunConfig> configs;
    std::vector<std::vector<const AskedRun*>> groups;
    for (const auto* run : runs) {
        const auto config = withoutSeeds(run->record.config);
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

std::string countText(std::int64_t low, std::int64_t high) {
    return low == high ? std::to_string(low) : std::to_string(low) + "–" + std::to_string(high);
}

std::string sentence(const AskedRun& run) {
    const auto& record = run.record;
    return "Left out: " +
           (record.id.empty() ? '"' + record.name + '"' : record.id + " (" + record.name + ')') + ' ' +
           run.why + '.';
}

} // namespace pdqat
