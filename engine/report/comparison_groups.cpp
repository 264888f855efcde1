// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/comparison_groups.h"

#include "engine/api/field.h"
#include "engine/runs/experiment_groups.h"

#include <algorithm>

namespace pdqat::report {
namespace {

bool sameSeeds(const RunConfig& a, const RunConfig& b) {
    return a.run.seed == b.run.seed && a.data.splitSeed == b.data.splitSeed;
}

std::string letterOf(std::size_t index) {
    const std::string last(1, static_cast<char>('A' + index % 26));
    return index < 26 ? last : letterOf(index / 26 - 1) + last;
}

/// The newest finished run of the same seeds.
const ReportRun* chosenOf(const ComparisonGroup& group, const ReportRun& run) {
    const ReportRun* chosen = nullptr;
    for (const auto* other : group.runs)
        if (other->record.state == RunState::Finished && other->story.best() &&
            sameSeeds(other->record.config, run.record.config))
            chosen = other;
    return chosen;
}

} // namespace

bool ComparisonGroup::isUsable(const ReportRun& run) const {
    return std::find(usable.begin(), usable.end(), &run) != usable.end();
}

std::vector<ComparisonGroup> comparisonGroups(const std::vector<ReportRun>& runs) {
    std::vector<runs::Experiment> experiments;
    for (const auto& run : runs)
        experiments.push_back(runs::withoutSeeds(runs::experimentOf(run.record)));
    const auto numbers = runs::experimentGroups(experiments);
    std::vector<ComparisonGroup> groups;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (numbers[i] == groups.size())
            groups.push_back({letterOf(groups.size()), experiments[i], {}, {}});
        groups[numbers[i]].runs.push_back(&runs[i]);
    }
    for (auto& group : groups)
        for (const auto* run : group.runs)
            if (chosenOf(group, *run) == run)
                group.usable.push_back(run);
    return groups;
}

std::string leftOutBecause(const ComparisonGroup& group, const ReportRun& run) {
    if (group.isUsable(run))
        return {};
    if (!run.problem.empty())
        return "could not be read in full: " + run.problem;
    if (run.record.state != RunState::Finished)
        return run.stateText();
    const auto* chosen = chosenOf(group, run);
    return chosen ? "the same experiment was done again as " + chosen->record.id : "has no finished epoch";
}

std::vector<const Field*> differingFields(const std::vector<ComparisonGroup>& groups) {
    std::vector<const Field*> fields;
    for (const auto& field : fieldTable())
        if (std::ranges::any_of(groups, [&](const auto& group) {
                return field.get(group.experiment.config) != field.get(groups.front().experiment.config);
            }))
            fields.push_back(&field);
    return fields;
}

} // namespace pdqat::report
