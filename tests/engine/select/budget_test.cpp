// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The best choice within a budget, against all choices there are.
#include "engine/networks/describe.h"
#include "engine/select/budget.h"
#include "engine/select/cost.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

#include <gtest/gtest.h>

#include <random>

namespace pdqat::select {
namespace {

using Layers = std::vector<std::vector<LayerOption>>;

/// Whole numbers, so that sums are exact and equals occur.
Layers drawn(std::mt19937& random, std::size_t count, std::size_t options) {
    Layers layers(count);
    for (auto& layer : layers)
        for (std::size_t i = 0; i < options; ++i)
            layer.push_back({double(random() % 8), double(random() % 6) - 1, double(random() % 3)});
    return layers;
}

/// Of all choices within the budget, the most that they are worth.
std::pair<double, double> mostOf(const Layers& layers, double budget, std::size_t layer = 0) {
    if (budget < 0)
        return {-1e9, 0};
    if (layer == layers.size())
        return {0, 0};
    std::pair<double, double> most{-1e9, 0};
    for (const auto& option : layers[layer]) {
        auto rest = mostOf(layers, budget - option.cost, layer + 1);
        most = std::max(most, {rest.first + option.worth, rest.second + option.place});
    }
    return most;
}

TEST(BestChoices, AreTheBestOfAllAtEveryBudget) {
    std::mt19937 random(7);
    for (int repeat = 0; repeat < 20; ++repeat) {
        const auto layers = drawn(random, 7, 3);
        const auto choices = bestChoices(layers);
        double lastCost = -1;
        for (const auto& choice : choices) {
            double cost = 0, worth = 0;
            for (std::size_t i = 0; i < layers.size(); ++i) {
                cost += layers[i][choice.options[i]].cost;
                worth += layers[i][choice.options[i]].worth;
            }
            EXPECT_EQ(choice.cost, cost);
            EXPECT_EQ(choice.worth, worth);
            EXPECT_GT(choice.cost, lastCost);
            lastCost = choice.cost;
        }
        for (double budget = choices.front().cost; budget <= 49; budget += 3) {
            const auto best = bestChoices(layers, budget).back();
            EXPECT_EQ(std::pair(best.worth, best.place), mostOf(layers, budget)) << budget;
            EXPECT_LE(best.cost, budget);
        }
    }
}

TEST(BestChoices, AreNoneWhereNothingFits) {
    EXPECT_TRUE(bestChoices({{{2, 1, 0}}}, 1).empty());
    EXPECT_EQ(bestChoices({}, 1).size(), 1u) << "of no layers there is one choice";
}

/// resnet20q with a value for every layer.
class KeepWithin : public ::testing::Test {
protected:
    KeepWithin() {
        config.quant.bits = {1};
        const auto layers = networks::describeLayers(config);
        for (const auto& layer : layers) {
            RankedLayer row;
            row.rank = static_cast<int>(ranking.size()) + 1;
            row.layer = layer.name;
            row.bits = 1;
            row.lambda = 1.0 / row.rank;
            const auto low = layerCost(layer, bothAt(1)), kept = layerCost(layer, bothAt(fullPrecision));
            row.keptBops = kept.bops - low.bops;
            row.keptBytes = double(kept.bytes - low.bytes);
            all += row.keptBops;
            ranking.push_back(row);
        }
    }
    double bops(const RunConfig& of) const { return networkCost(of, 1).total().bops; }

    RunConfig config;
    std::vector<RankedLayer> ranking;
    double all = 0;
};

TEST_F(KeepWithin, SpendsNoMoreThanTheBudget) {
    for (const double percent : {1.0, 20.0, 55.0}) {
        const auto kept = keepWithin(config, ranking, {}, {CostUnit::Bops, 0, percent});
        EXPECT_LE(bops(kept) - bops(config), all * percent / 100);
        const auto same =
            keepWithin(config, ranking, {}, {CostUnit::Bops, bops(config) + all * percent / 100});
        EXPECT_EQ(same, kept) << "an amount is what the whole network costs";
    }
    EXPECT_EQ(keepWithin(config, ranking, {}, {CostUnit::Bytes, 0, 100}).quant.highPrecision,
              networks::layerNames(config));
}

TEST_F(KeepWithin, SpendsWhatIsLeftByPlace) {
    for (auto& row : ranking)
        row.lambda = 0;
    const auto kept = keepWithin(config, ranking, {}, {CostUnit::Bops, 0, 30});
    EXPECT_GT(bops(kept) - bops(config), all * 0.25) << "no layer is worth anything, and the budget is spent";
    EXPECT_EQ(kept.quant.highPrecision.front(), ranking[0].layer);
}

TEST_F(KeepWithin, LeavesLayersKeptThatWere) {
    config.quant.highPrecision = {"19"};
    const auto kept = keepWithin(config, ranking, {}, {CostUnit::Bytes, 0, 10});
    EXPECT_EQ(kept.quant.highPrecision.back(), ranking[19].layer);
    EXPECT_GT(kept.quant.highPrecision.size(), 1u);
}

TEST_F(KeepWithin, RefusesLessThanTheNetworkTakes) {
    expectParts(errorText(ErrorKind::Config,
                          [&] {
                              keepWithin(config, ranking, {}, {CostUnit::Bytes, 1000});
                          }),
                {"1000 bytes is less than the network takes at 1 bit", "Give at least that"});
}

TEST(Budget, IsNamedInWords) {
    EXPECT_EQ(budgetText(Budget{CostUnit::Bops, 0, 25}), "25 % of bops");
    EXPECT_EQ(budgetText(Budget{CostUnit::Bytes, 60000}), "60000 bytes");
    EXPECT_EQ(budgetText(Budget{CostUnit::Bops, 1234567891}), "1234567891 bops") << "two that differ read so";
}

} // namespace
} // namespace pdqat::select
