// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search for widths on drawn tables, against all choices there are.
#include "engine/api/error.h"
#include "engine/select/allocate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <tuple>

namespace pdqat::select {
namespace {

/// Whole numbers, so that sums are exact and equals occur.
AllocationTable drawnTable(std::mt19937& random, std::size_t count, std::size_t widths) {
    AllocationTable table;
    table.rest[CostUnit::Bops] = 3;
    table.rest[CostUnit::Bytes] = 2;
    for (std::size_t i = 0; i < count; ++i) {
        auto& layer = table.layers.emplace_back(AllocatableLayer{std::to_string(i), {}, i});
        for (std::size_t j = 0; j < widths; ++j) {
            WidthOption option{bothAt(1 << j), {}, double(random() % 5), 0, double(random() % 4)};
            option.costs[CostUnit::Bops] = double(random() % 12);
            option.costs[CostUnit::Bytes] = double(random() % 9);
            layer.options.push_back(option);
        }
    }
    return table;
}

double noiseOf(const AllocationTable& table, const Allocation& choice) {
    double noise = 0;
    for (std::size_t i = 0; i < table.layers.size(); ++i)
        noise += table.layers[i].options[choice.options[i]].noise;
    return noise;
}

/// Calls f with every choice that gives layers of a group the same width.
void forEveryChoice(const AllocationTable& table, const std::function<void(const Allocation&)>& f) {
    std::vector<std::size_t> options(table.layers.size());
    for (;;) {
        bool tied = true;
        for (std::size_t i = 0; i < options.size(); ++i)
            tied = tied && options[i] == options[table.layers[i].group];
        if (tied)
            f(allocationOf(table, options));
        std::size_t at = 0;
        while (at < options.size() && ++options[at] == table.layers[at].options.size())
            options[at++] = 0;
        if (at == options.size())
            return;
    }
}

bool meets(const Allocation& allocation, const std::vector<CostLimit>& limits) {
    return std::ranges::all_of(
        limits, [&](const auto& limit) { return allocation.costs[limit.unit] <= limit.amount; });
}

class AllocateDrawn : public testing::TestWithParam<bool> {
protected:
    AllocationTable table() {
        auto table = drawnTable(random_, 6, 3);
        if (GetParam())
            table.layers[3].group = table.layers[4].group = 1;
        return table;
    }
    std::mt19937 random_{7};
};

INSTANTIATE_TEST_SUITE_P(Layers, AllocateDrawn, testing::Bool(),
                         [](const auto& tied) { return std::string(tied.param ? "Tied" : "Free"); });

TEST_P(AllocateDrawn, FindsTheLeastLossWithinEachBudget) {
    for (int repeat = 0; repeat < 15; ++repeat) {
        const auto table = this->table();
        for (double budget = 5; budget < 60; budget += 4) {
            const std::vector<CostLimit> one{{CostUnit::Bops, budget}},
                both{{CostUnit::Bops, budget}, {CostUnit::Bytes, budget * 0.7}};
            for (const auto& limits : {one, both}) {
                constexpr double infinite = std::numeric_limits<double>::infinity();
                std::tuple best(infinite, infinite, infinite);
                double dearest = 0;
                forEveryChoice(table, [&](const Allocation& choice) {
                    for (const auto& limit : limits)
                        dearest = std::max(dearest, choice.costs[limit.unit] - limit.amount);
                    if (meets(choice, limits))
                        best = std::min(best, std::tuple(choice.loss, noiseOf(table, choice),
                                                         choice.costs[CostUnit::Bops]));
                });
                try {
                    const auto found = bestWithin(table, limits);
                    EXPECT_EQ(std::tuple(found.loss, noiseOf(table, found), found.costs[CostUnit::Bops]),
                              best);
                    EXPECT_TRUE(meets(found, limits));
                    EXPECT_EQ(allocationOf(table, found.options).loss, found.loss);
                } catch (const Error& error) {
                    EXPECT_EQ(error.kind(), ErrorKind::Config);
                    const bool limitsNothing =
                        std::string(error.what()).find("limits nothing") != std::string::npos;
                    EXPECT_TRUE(limitsNothing || std::isinf(std::get<0>(best))) << error.what();
                }
            }
        }
    }
}

TEST_P(AllocateDrawn, TheFrontIsAllThatNothingBeats) {
    for (int repeat = 0; repeat < 15; ++repeat) {
        const auto table = this->table();
        for (const auto unit : {CostUnit::Bops, CostUnit::Bytes}) {
            using Point = std::tuple<double, std::pair<double, double>>; // cost, then loss and noise
            std::vector<Point> all, unbeaten, found;
            const auto pointOf = [&](const Allocation& choice) {
                return Point(choice.costs[unit], {choice.loss, noiseOf(table, choice)});
            };
            forEveryChoice(table, [&](const Allocation& choice) { all.push_back(pointOf(choice)); });
            std::ranges::sort(all);
            for (const auto& point : all)
                if (unbeaten.empty() || std::get<1>(point) < std::get<1>(unbeaten.back()))
                    unbeaten.push_back(point);
            for (const auto& point : frontOf(table, unit))
                found.push_back(pointOf(point));
            EXPECT_EQ(found, unbeaten);
        }
    }
}

/// Two budgets that 20 layers hardly meet, and just do not: as quick to tell.
TEST(Allocate, TightBudgetsTogetherAreSearchedToo) {
    std::mt19937 random(3);
    auto table = drawnTable(random, 20, 4);
    for (auto& layer : table.layers)
        for (auto& option : layer.options) { // dear in one, cheap in the other
            option.costs[CostUnit::Bops] = 1000 + double(random() % 1000);
            option.costs[CostUnit::Bytes] = 3000 - option.costs[CostUnit::Bops] + double(random() % 50);
            option.loss = double(random() % 100000) / 7;
        }
    const auto least = allocationOf(table, std::vector<std::size_t>(20)).costs;
    int met = 0, unmet = 0;
    for (double share = 0.97; share < 1.03; share += 0.005) {
        const std::vector<CostLimit> limits{{CostUnit::Bops, least[CostUnit::Bops] * share},
                                            {CostUnit::Bytes, least[CostUnit::Bytes] * share}};
        try {
            EXPECT_TRUE(meets(bestWithin(table, limits), limits));
            ++met;
        } catch (const Error& error) {
            EXPECT_NE(std::string(error.what()).find("at once"), std::string::npos) << error.what();
            ++unmet;
        }
    }
    EXPECT_GT(met, 0);
    EXPECT_GT(unmet, 0);
}

} // namespace
} // namespace pdqat::select
