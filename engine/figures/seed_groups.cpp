// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/seed_groups.h"

#include "engine/api/comparison.h"
#include "engine/runs/experiment_groups.h"

#include <algorithm>
#include <map>

namespace pdqat::figures {
std::optional<Seed> seedsOf(const RunConfig& config) {
    const auto seed = knownSeed(config);
    return seed ? std::optional(Seed{*seed, config.data.splitSeed}) : std::nullopt;
}

bool sameSeeds(const RunConfig& a, const RunConfig& b) {
    const auto seeds = seedsOf(a);
    return &a == &b || (seeds && seeds == seedsOf(b));
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
    for (auto& group : groups) {
        std::map<Seed, std::size_t> last; // of its seeds
        for (const auto run : group.runs)
            if (records[run]->state == RunState::Finished && records[run]->bestEpoch >= 0) {
                if (const auto seeds = seedsOf(records[run]->config))
                    last[*seeds] = run;
                else
                    group.usable.push_back(run);
            }
        for (const auto& [seeds, run] : last)
            group.usable.push_back(run);
        std::ranges::sort(group.usable);
    }
    return groups;
}

} // namespace pdqat::figures
