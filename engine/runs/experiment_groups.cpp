// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/experiment_groups.h"

#include "engine/runs/data_record.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>

namespace pdqat::runs {
namespace {

enum class Told { Nothing, Names, Content };

Told toldOf(const Experiment& experiment) {
    const auto& data = experiment.data;
    if (!data.recorded())
        return Told::Nothing;
    return !data.listing.empty() && data.content.empty() ? Told::Names : Told::Content;
}

/// Of two of one configuration that tell as much: not merely nothing that tells them apart.
bool isSurelySame(const Experiment& a, const Experiment& b) {
    return a.hasDataOf(b) && (!a.data.recorded() || sameData(a.data, b.data) == true);
}

using Members = std::vector<std::size_t>;

/// To the members whose first one is the same, else to new ones.
void addTo(std::vector<Members>& all, std::size_t i, const std::function<bool(std::size_t)>& isSame) {
    const auto found =
        std::ranges::find_if(all, isSame, [](const Members& members) { return members.front(); });
    if (found == all.end())
        all.push_back({i});
    else
        found->push_back(i);
}

/// Groups of experiments of one configuration.
std::vector<Members> settle(const std::vector<Experiment>& all, const Members& ofConfig) {
    const auto equals = [&](const Members& some) {
        return [&](std::size_t i) {
            return std::ranges::any_of(some, [&](std::size_t other) { return all[i].hasDataOf(all[other]); });
        };
    };
    const auto equalsAll = [&](std::size_t i) {
        return std::ranges::all_of(ofConfig, [&](std::size_t other) { return all[i].hasDataOf(all[other]); });
    };
    if (std::ranges::all_of(ofConfig, equalsAll))
        return {ofConfig};
    std::vector<Members> groups;
    for (const auto told : {Told::Content, Told::Names, Told::Nothing}) {
        std::vector<Members> alike;
        for (const auto i : ofConfig)
            if (toldOf(all[i]) == told)
                addTo(alike, i, [&](std::size_t other) { return isSurelySame(all[i], all[other]); });
        const auto tellMore = groups.size();
        for (const auto& members : alike) {
            const auto fits = [&](const Members& group) {
                return std::ranges::any_of(group, equals(members));
            };
            const auto known = std::span(groups).first(tellMore);
            if (std::ranges::count_if(known, fits) == 1)
                std::ranges::copy(members, std::back_inserter(*std::ranges::find_if(known, fits)));
            else
                groups.push_back(members);
        }
    }
    return groups;
}

} // namespace

std::vector<std::size_t> experimentGroups(const std::vector<Experiment>& experiments) {
    std::vector<Members> ofConfig;
    for (std::size_t i = 0; i < experiments.size(); ++i)
        addTo(ofConfig, i, [&](std::size_t other) { return experiments[i].hasConfigOf(experiments[other]); });
    std::vector<Members> groups;
    for (const auto& members : ofConfig)
        std::ranges::move(settle(experiments, members), std::back_inserter(groups));
    std::ranges::sort(groups, {}, [](const Members& group) { return std::ranges::min(group); });
    std::vector<std::size_t> numbers(experiments.size());
    for (std::size_t number = 0; number < groups.size(); ++number)
        for (const auto i : groups[number])
            numbers[i] = number;
    return numbers;
}

} // namespace pdqat::runs
