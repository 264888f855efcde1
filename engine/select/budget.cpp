// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/budget.h"

#include "engine/api/number_text.h"
#include "engine/select/cost.h"
#include "engine/select/ranking.h"

#include <algorithm>
#include <set>

namespace pdqat::select {
namespace {

/// Options of the first layers, as a step from those of one layer less.
struct Partial {
    double cost = 0, worth = 0, place = 0;
    std::size_t before = 0, option = 0;
};

bool isWorthMore(const Partial& a, const Partial& b) {
    return std::pair(a.worth, a.place) > std::pair(b.worth, b.place);
}

/// By ascending cost, each worth more than the one before.
void dropBeaten(std::vector<Partial>& partials) {
    std::ranges::stable_sort(partials, [](const auto& a, const auto& b) {
        return a.cost != b.cost ? a.cost < b.cost : isWorthMore(a, b);
    });
    std::size_t kept = 0;
    for (const auto& partial : partials)
        if (kept == 0 || isWorthMore(partial, partials[kept - 1]))
            partials[kept++] = partial;
    partials.resize(kept);
}

double keptCost(const RankedLayer& row, CostUnit unit) {
    return unit == CostUnit::Bops ? row.keptBops : row.keptBytes;
}

double totalCost(const RunConfig& config, int bits, CostUnit unit) {
    return costsOf(networkCost(config, bits).total())[unit];
}

} // namespace

std::string budgetText(const Budget& budget) {
    return (budget.percent > 0 ? shortText(budget.percent, 6) + " % of "
                               : shortText(budget.amount, 15) + ' ') +
           (budget.unit == CostUnit::Latency ? "ms" : std::string(name(budget.unit)));
}

std::vector<LayerChoice> bestChoices(const std::vector<std::vector<LayerOption>>& layers, double budget) {
    std::vector<std::vector<Partial>> steps{{Partial()}};
    for (const auto& options : layers) {
        std::vector<Partial> next;
        const auto& before = steps.back();
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t j = 0; j < options.size(); ++j)
                if (const double cost = before[i].cost + options[j].cost; cost <= budget * roundingOfSums)
                    next.push_back(
                        {cost, before[i].worth + options[j].worth, before[i].place + options[j].place, i, j});
        dropBeaten(next);
        steps.push_back(std::move(next));
    }
    std::vector<LayerChoice> choices;
    for (const auto& last : steps.back()) {
        auto& choice = choices.emplace_back(
            LayerChoice{last.cost, last.worth, last.place, std::vector<std::size_t>(layers.size())});
        const auto* at = &last;
        for (auto layer = layers.size(); layer-- > 0; at = &steps[layer][at->before])
            choice.options[layer] = at->option;
    }
    return choices;
}

void requireRoom(const RunConfig& config, int bits, const Budget& budget) {
    const double least = totalCost(config, bits, budget.unit);
    if (budget.percent == 0 && least > budget.amount)
        throw Error(ErrorKind::Config, "budget",
                    budgetText(budget) + " is less than the network takes at " + std::to_string(bits) +
                        " bit with no more layers kept, " + shortText(least, 6),
                    "Give at least that");
}

RunConfig keepWithin(const RunConfig& config, const std::vector<RankedLayer>& ranking, const Criterion& by,
                     const Budget& budget) {
    if (ranking.empty())
        return config;
    const int bits = ranking.front().bits;
    requireRoom(config, bits, budget);
    const auto kept = keepAlso(config, {}).quant.highPrecision; // by name
    double all = 0;
    std::vector<std::vector<LayerOption>> layers;
    for (const auto& row : ranking) {
        auto& options = layers.emplace_back(1);
        if (std::ranges::find(kept, row.layer) != kept.end())
            continue;
        const double cost = keptCost(row, budget.unit);
        all += cost;
        options.push_back(
            {cost, std::max(0.0, valueOf(row, by)), static_cast<double>(ranking.size()) - row.rank + 1});
    }
    const double room = budget.percent > 0 ? all * budget.percent / 100
                                           : budget.amount - totalCost(config, bits, budget.unit);
    const auto best = bestChoices(layers, room).back().options;
    std::set<std::string> chosen;
    for (std::size_t i = 0; i < ranking.size(); ++i)
        if (best[i] > 0)
            chosen.insert(ranking[i].layer);
    return keepAlso(config, chosen);
}

} // namespace pdqat::select
