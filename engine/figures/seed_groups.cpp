// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/seed_groups.h"

#include "engine/api/comparison.h"
#include "engine/runs/experiment_groups.h"

#include <algorithm>
#include <ranges>

namespace pdqat::figures {
namespace {

bool isLastOfItsSeeds(const std::vector<const RunRecord*>& records, const SeedGroup& group, std::size_t run) {
    const auto counts = [&](std::size_t other) {
        return records[other]->state == RunState::Finished && records[other]->bestEpoch >= 0 &&
               sameSeeds(records[other]->config, records[run]->config);
    };
    const auto found = std::ranges::find_if(group.runs.rbegin(), group.runs.rend(), counts);
    return found != group.runs.rend() && *found == run;
}

} // namespace

bool sameSeeds(const RunConfig& a, const RunConfig& b) {
    const auto seed = knownSeed(a);
    return &a == &b || (seed && seed == knownSeed(b) && a.data.splitSeed == b.data.splitSeed);
}

std::vector<SeedGroup> seedGroups(const std::vector<const RunRecord*>& records) {
    std::vector<runs::Experiment> experiments;
    for (const auto* record : records)
        experiments.push_back(runs::withoutSeeds(runs::experimentOf(*record)));
    const auto numbers = runs::experimentGroups(experiments);
    std::vector<SeedGroup> groups;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (numbers[i] == groups.size())
            groups.push_back({experiments[i], {}, {}});
        groups[numbers[i]].runs.push_back(i);
    }
    for (auto& group : groups)
        for (const auto run : group.runs)
            if (isLastOfItsSeeds(records, group, run))
                group.usable.push_back(run);
    return groups;
}

} // namespace pdqat::figures
