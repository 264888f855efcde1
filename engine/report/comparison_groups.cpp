// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/comparison_groups.h"

#include "engine/figures/seed_groups.h"

#include <algorithm>

namespace pdqat::report {
namespace {

std::string letterOf(std::size_t index) {
    const std::string last(1, static_cast<char>('A' + index % 26));
    return index < 26 ? last : letterOf(index / 26 - 1) + last;
}

} // namespace

bool ComparisonGroup::isUsable(const ReportRun& run) const {
    return std::find(usable.begin(), usable.end(), &run) != usable.end();
}

std::vector<ComparisonGroup> comparisonGroups(const std::vector<ReportRun>& runs) {
    std::vector<const RunRecord*> records;
    for (const auto& run : runs)
        records.push_back(&run.record);
    std::vector<ComparisonGroup> groups;
    for (const auto& alike : figures::seedGroups(records)) {
        auto& group = groups.emplace_back(ComparisonGroup{letterOf(groups.size()), alike.experiment, {}, {}});
        for (const auto i : alike.runs)
            group.runs.push_back(&runs[i]);
        for (const auto i : alike.usable)
            group.usable.push_back(&runs[i]);
    }
    return groups;
}

std::string leftOutBecause(const ComparisonGroup& group, const ReportRun& run) {
    if (group.isUsable(run))
        return {};
    if (!run.problem.empty())
        return "could not be read in full: " + run.problem;
    if (run.record.state != RunState::Finished)
        return run.stateText();
    const auto chosen = std::ranges::find_if(group.usable, [&](const auto* other) {
        return figures::sameSeeds(other->record.config, run.record.config);
    });
    return chosen == group.usable.end() ? "has no finished epoch"
                                        : "the same experiment was done again as " + (*chosen)->record.id;
}

} // namespace pdqat::report
