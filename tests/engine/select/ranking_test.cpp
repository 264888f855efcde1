// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/ranking.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat::select {
namespace {

Event event(EventBody body) { return {1, std::move(body)}; }

/// Three layers and the output at two widths.
RunStarted started() {
    RunStarted value;
    value.config.quant.bits = {4, 2};
    value.layers = {{"a", {}, {}, 1, 10, 100}, {"b", {}, {}, 1, 20, 200}, {"c", {}, {}, 1, 30, 300}};
    for (const int bits : {4, 2}) {
        for (const auto& layer : value.layers)
            value.constraints.push_back({bits, layer.name, 0.5});
        value.constraints.push_back({bits, outputConstraint, 0.7});
    }
    return value;
}

RunStory storyOf(const std::vector<Event>& events) {
    RunStory story;
    for (const auto& e : events)
        story.add(e);
    return story;
}

EpochDone epochWith(std::vector<double> values) {
    EpochDone epoch;
    epoch.trainValues = std::move(values);
    return epoch;
}

std::vector<std::string> names(const std::vector<RankedLayer>& rows) {
    std::vector<std::string> result;
    for (const auto& row : rows)
        result.push_back(row.layer);
    return result;
}

TEST(Ranking, OrdersByDualThenSlackThenNetwork) {
    const auto run = storyOf({event(started()), event(DualStep{{}, {0, 0, 0, 1, 0.1, 0.3, 0.1, 2}, {}}),
                              event(epochWith({0, 0, 0, 0, 0.4, 0.1, 0.6, 1}))});
    EXPECT_EQ(names(rankLayers(run, 2)), (std::vector<std::string>{"b", "c", "a"}));
    EXPECT_EQ(names(rankLayers(run, 4)), (std::vector<std::string>{"a", "b", "c"})) << "all tied";
    EXPECT_TRUE(rankLayers(run, 8).empty());
}

TEST(Ranking, RowsCarryValuesAndStates) {
    const auto run = storyOf({event(started()), event(DualStep{{}, {0, 0, 0, 1, 0.1, 0.3, 0, 2}, {}}),
                              event(epochWith({0, 0, 0, 0, 0.75, 0.25, 0.5, 1}))});
    const auto rows = rankLayers(run, 2);
    EXPECT_EQ(rows[0],
              (RankedLayer{1, "b", 2, 0.3, 0.25, 0.5, -0.25, 20, 200, 5, 800, ConstraintState::Active}));
    EXPECT_EQ(rows[1],
              (RankedLayer{2, "a", 2, 0.1, 0.75, 0.5, 0.25, 10, 100, 3, 400, ConstraintState::Violated}));
    EXPECT_EQ(rows[2], (RankedLayer{3, "c", 2, 0, 0.5, 0.5, 0, 30, 300, 8, 1200, ConstraintState::Inactive}))
        << "a slack of zero holds";
    const auto output = outputRow(run, 2);
    EXPECT_EQ(output.rank, 0);
    EXPECT_EQ(output.layer, outputConstraint);
    EXPECT_EQ(output.lambda, 2);
    EXPECT_EQ(output.epsilon, 0.7);
    EXPECT_THROW(outputRow(run, 8), Error);
}

TEST(Ranking, BeforeTheFirstDualStepDualsAreInitial) {
    auto start = started();
    start.config.dual.initLayer = 0.25;
    start.config.dual.initOut = 1.5;
    const auto nothing = storyOf({event(start)});
    EXPECT_EQ(rankLayers(nothing, 2)[0].lambda, 0.25);
    EXPECT_TRUE(std::isnan(rankLayers(nothing, 2)[0].mse));
    EXPECT_EQ(names(rankLayers(nothing, 2)), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(outputRow(nothing, 2).lambda, 1.5);

    const auto batches = storyOf({event(start), event(LayerStatistics{{}, {}, {0, 0, 0, 0, .1, .2, .3, 0}})});
    EXPECT_EQ(names(rankLayers(batches, 2)), (std::vector<std::string>{"c", "b", "a"}));
}

TEST(Ranking, NotANumberSortsLast) {
    const double nan = std::nan("");
    const auto run = storyOf({event(started()), event(DualStep{{}, {0, 0, 0, 0, nan, 0, 1, 0}, {}})});
    EXPECT_EQ(names(rankLayers(run, 2)), (std::vector<std::string>{"c", "b", "a"}));
}

TEST(KeepTopN, TakesFromEitherEnd) {
    const RunConfig config;
    std::vector<RankedLayer> ranking(3);
    for (int i = 0; i < 3; ++i)
        ranking[static_cast<std::size_t>(i)].rank = i + 1;
    ranking[0].layer = "Block_8_conv1";
    ranking[1].layer = "Block_0_conv0";
    ranking[2].layer = "Block_0_conv1";
    EXPECT_EQ(keepTopN(config, ranking, 1, RankEnd::Smallest).quant.highPrecision,
              (std::vector<std::string>{"Block_0_conv1"}));
    ranking[2].layer = "Block_99_conv1";
    EXPECT_THROW(keepTopN(config, ranking, 1, RankEnd::Smallest), Error);
}

TEST(KeepTopN, AddsTheTopToTheLayersKeptAlready) {
    RunConfig config;
    config.quant.highPrecision = {"2"}; // Block_1_conv0 by index
    std::vector<RankedLayer> ranking(3);
    for (int i = 0; i < 3; ++i)
        ranking[static_cast<std::size_t>(i)].rank = i + 1;
    ranking[0].layer = "Block_8_conv1";
    ranking[1].layer = "Block_0_conv0";
    ranking[2].layer = "Block_0_conv1";
    const auto kept = keepTopN(config, ranking, 2);
    EXPECT_EQ(kept.quant.highPrecision,
              (std::vector<std::string>{"Block_0_conv0", "Block_1_conv0", "Block_8_conv1"}));
    EXPECT_EQ(keepTopN(config, ranking, 0).quant.highPrecision, (std::vector<std::string>{"Block_1_conv0"}));
    EXPECT_EQ(keepTopN(config, ranking, 99).quant.highPrecision.size(), 4u);
    config.quant.highPrecision = kept.quant.highPrecision;
    EXPECT_EQ(config, kept) << "nothing else changes";
}

} // namespace
} // namespace pdqat::select
