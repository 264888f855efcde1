// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/experiment_groups.h"

#include "engine/runs/data_record.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace pdqat::runs {
namespace {

enum class Told { Nothing, Names, Content };

Told toldOf(const Experiment& experiment) {
    const auto& data = experiment.data;
    if (!data.recorded())
        return Told::Nothing;
    return !data.listing.empty() && data.content.empty() ? Told::Names : Told::Content;
}

/// Not merely nothing that tells them apart.
bool isSurelySame(const Experiment& a, const Experiment& b) {
    return toldOf(a) == toldOf(b) && a == b &&
           (toldOf(a) == Told::Nothing || sameData(a.data, b.data) == true);
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

/// Experiments of one configuration.
class Settler {
public:
    Settler(const std::vector<Experiment>& all, const Members& ofConfig) : all_(all) {
        for (const auto i : ofConfig)
            addTo(classes_, i, [&](std::size_t other) { return isSurelySame(all_[i], all_[other]); });
        std::ranges::stable_sort(classes_, std::ranges::greater(),
                                 [&](const Members& members) { return toldOf(all_[members.front()]); });
    }

    std::vector<Members> settle() {
        const auto end = std::ranges::find_if(
            classes_, [&](const Members& members) { return toldOf(all_[members.front()]) != Told::Content; });
        const std::vector<Members> full(classes_.begin(), end);
        const bool mayBeOne = std::ranges::all_of(full, [&](const Members& one) {
            return std::ranges::all_of(full, [&](const Members& other) { return fit(one, other); });
        });
        for (const auto& members : full)
            mayBeOne && !groups_.empty() ? append(groups_.front(), members) : groups_.push_back(members);
        std::for_each(end, classes_.end(), [&](const Members& members) { join(members); });
        return std::move(groups_);
    }

private:
    static void append(Members& group, const Members& members) {
        group.insert(group.end(), members.begin(), members.end());
    }

    bool fit(const Members& one, const Members& other) const {
        return std::ranges::any_of(one, [&](std::size_t a) {
            return std::ranges::any_of(other, [&](std::size_t b) { return all_[a] == all_[b]; });
        });
    }

    void join(const Members& members) {
        const auto fits = [&](const Members& group) { return fit(group, members); };
        if (std::ranges::count_if(groups_, fits) == 1)
            append(*std::ranges::find_if(groups_, fits), members);
        else
            groups_.push_back(members);
    }

    const std::vector<Experiment>& all_;
    std::vector<Members> classes_, groups_; ///< classes: surely the same; those that tell most come first
};

} // namespace

std::vector<std::size_t> experimentGroups(const std::vector<Experiment>& experiments) {
    std::vector<Members> ofConfig;
    for (std::size_t i = 0; i < experiments.size(); ++i)
        addTo(ofConfig, i, [&](std::size_t other) { return experiments[i].hasConfigOf(experiments[other]); });
    std::vector<Members> groups;
    for (const auto& members : ofConfig)
        std::ranges::move(Settler(experiments, members).settle(), std::back_inserter(groups));
    std::ranges::sort(groups, {}, [](const Members& group) { return std::ranges::min(group); });
    std::vector<std::size_t> numbers(experiments.size());
    for (std::size_t number = 0; number < groups.size(); ++number)
        for (const auto i : groups[number])
            numbers[i] = number;
    return numbers;
}

} // namespace pdqat::runs
