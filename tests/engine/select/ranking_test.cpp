// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text.h"
#include "engine/api/words.h"
#include "engine/select/ranking.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

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
    RankedLayer first{1, "b", 2, 0.3, 0.25, 0.5, -0.25, 20, 200, 5, 800, ConstraintState::Decaying},
        second{2, "a", 2, 0.1, 0.75, 0.5, 0.25, 10, 100, 3, 400, ConstraintState::Violated},
        third{3, "c", 2, 0, 0.5, 0.5, 0, 30, 300, 8, 1200, ConstraintState::Satisfied};
    third.costs = false;
    for (auto* row : {&first, &second, &third}) { // 4 bytes a weight in place of 2 bit, 32 · 32 for 2 · 2
        row->depth = static_cast<std::size_t>(row->weights / 10 - 1);
        row->keptBytes = static_cast<double>(4 * row->weights - row->bytes);
        row->keptBops = static_cast<double>((1024 - 4) * row->macs);
    }
    EXPECT_EQ(rows[0], first);
    EXPECT_EQ(rows[1], second);
    EXPECT_EQ(rows[2], third) << "a slack of zero holds";
    const auto output = outputRow(run, 2).value();
    EXPECT_EQ(output.rank, 0);
    EXPECT_EQ(output.layer, outputConstraint);
    EXPECT_EQ(output.lambda, 2);
    EXPECT_EQ(output.epsilon, 0.7);
    EXPECT_FALSE(outputRow(run, 8));
}

TEST(Ranking, BeforeTheFirstDualStepDualsAreInitial) {
    auto start = started();
    start.config.dual.initLayer = 0.25;
    start.config.dual.initOut = 1.5;
    const auto nothing = storyOf({event(start)});
    EXPECT_EQ(rankLayers(nothing, 2)[0].lambda, 0.25);
    EXPECT_TRUE(std::isnan(rankLayers(nothing, 2)[0].mse));
    EXPECT_EQ(names(rankLayers(nothing, 2)), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(outputRow(nothing, 2)->lambda, 1.5);

    const auto batches = storyOf({event(start), event(LayerStatistics{{}, {}, {0, 0, 0, 0, .1, .2, .3, 0}})});
    EXPECT_EQ(names(rankLayers(batches, 2)), (std::vector<std::string>{"c", "b", "a"}));
}

TEST(Ranking, NotANumberSortsLast) {
    const double nan = std::nan("");
    const auto run = storyOf({event(started()), event(DualStep{{}, {0, 0, 0, 0, nan, 0, 1, 0}, {}})});
    EXPECT_EQ(names(rankLayers(run, 2)), (std::vector<std::string>{"c", "b", "a"}));
}

/// Layers with these λ, in order of rank.
std::vector<RankedLayer> ranked(const std::vector<double>& duals) {
    std::vector<RankedLayer> rows;
    for (const double lambda : duals) {
        rows.emplace_back().lambda = lambda;
        rows.back().rank = static_cast<int>(rows.size());
        rows.back().layer = std::string(1, static_cast<char>('a' + rows.size() - 1));
    }
    return rows;
}

Certificate converged() {
    Certificate certificate;
    certificate.kind = CertificateKind::Converged;
    return certificate;
}

RankingVerdict verdictOf(const std::vector<RankedLayer>& rows, std::optional<int> cut = {}) {
    return pdqat::verdictOf(rows, converged(), cut);
}

TEST(RankingVerdict, CarriesTheCertificate) {
    EXPECT_TRUE(verdictOf(ranked({0.3, 0.2, 0})).holds());
    EXPECT_NE(verdictText(verdictOf(ranked({0.3, 0.2}))).find("λ is the price"), std::string::npos);
    const auto open = pdqat::verdictOf(ranked({0.3, 0.2}), Certificate());
    EXPECT_TRUE(open.byDual() && open.chooses());
    EXPECT_FALSE(open.holds());
    EXPECT_NE(verdictText(open).find("Not certified"), std::string::npos);
}

TEST(RankingVerdict, WhatCostsNothingIsTied) {
    auto rows = ranked({0.3, 2e-5, 1e-5});
    rows[1].costs = rows[2].costs = false;
    EXPECT_EQ(verdictOf(rows).tied, (std::vector<std::string>{"b", "c"}));
    rows[0].costs = false;
    EXPECT_EQ(verdictOf(rows).order, RankingOrder::AllZero);
    EXPECT_EQ(valueOf(rows[0], RankBy::Lambda), 0) << "nor does it order them";
    EXPECT_TRUE(isIdle(rows[0], RankBy::Lambda));
    EXPECT_EQ(measuredValue(rows[0], RankBy::Lambda), rows[0].lambda) << "a picture shows what was measured";
}

TEST(Ranking, OrdersBySomethingElseWhereAsked) {
    const auto run = storyOf({event(started()), event(DualStep{{}, {0, 0, 0, 1, 0, 0, 0, 2}, {}}),
                              event(epochWith({0, 0, 0, 0, 0.1, 0.3, 0.2, 1}))});
    EXPECT_EQ(names(rankLayers(run, 2, RankBy::Weights)), (std::vector<std::string>{"c", "b", "a"}));
    const auto rows = rankLayers(run, 2, RankBy::Error);
    EXPECT_EQ(names(rows), (std::vector<std::string>{"b", "c", "a"}));
    const auto verdict = pdqat::verdictOf(rows, converged(), 1, RankBy::Error);
    EXPECT_EQ(verdictText(verdict), "Layers by error, as asked for, not by λ.");
    EXPECT_NO_THROW(requireChoice(verdict, "run"));
    EXPECT_FALSE(verdict.holds());
    const auto unknown = pdqat::verdictOf(rows, converged(), 1, RankBy::RelativeError);
    EXPECT_EQ(unknown.order, RankingOrder::NotMeasured);
    EXPECT_THROW(requireChoice(unknown, "run"), Error);
    auto equal = rankLayers(run, 2, RankBy::Macs);
    equal[0].macs = equal[1].macs;
    EXPECT_NE(
        verdictText(pdqat::verdictOf(equal, converged(), 1, RankBy::Macs)).find("c, b share it at the cut"),
        std::string::npos);
    try {
        requireChoice(verdictOf(rankLayers(run, 2), 1), "run x");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Usage);
        EXPECT_NE(std::string(error.what()).find("--by"), std::string::npos);
        EXPECT_EQ(std::string(error.what()).find(".."), std::string::npos) << error.what();
    }
}

TEST(Ranking, OrdersByEveryCriterion) {
    auto start = started();
    start.layers[2].weightShape = {1, 30, 1, 1};
    Sensitivity measured;
    measured.beside = {{2, 1.5, 0.5}};
    measured.layers = {{"a", 2, 1.4, 0.6, 0, 0, 3, 1, 0, 2, 10},  // 0.1 less, 0.1 more; trace / 10 · 2
                       {"b", 2, 1.2, 0.55, 0, 0, 1, 9, 0, 8, 20}, // 0.3 less, 0.05 more; trace / 20 · 8
                       {"c", 2, 1.45, 0.9, 0, 0, 2, -5, 0, 1, 30}};
    const auto run = storyOf({event(start), event(DualStep{{}, {0, 0, 0, 1, 0.1, 0.3, 0.2, 2}, {}}),
                              event(epochWith({0, 0, 0, 0, 0.1, 0.3, 0.2, 1})), event(measured)});
    const auto order = [&](const Criterion& by) { return join(names(rankLayers(run, 2, by)), ""); };
    EXPECT_EQ(order(RankBy::LossKept), "bac");
    EXPECT_EQ(order(RankBy::LossQuantized), "cab");
    EXPECT_EQ(order(RankBy::Fisher), "acb");
    EXPECT_EQ(order(RankBy::Hessian), "bac");
    EXPECT_EQ(order(RankBy::Depth), "abc");
    EXPECT_EQ(order(RankBy::Type).front(), 'c');
    EXPECT_EQ(order(RankBy::Lambda), "bca");
    EXPECT_EQ(order({RankBy::Lambda, Per::Mac}), "bac") << "0.3 / 200, 0.1 / 100, 0.2 / 300";
    EXPECT_EQ(order({RankBy::Fisher, Per::Byte}), "acb");
    const auto verdict = pdqat::verdictOf(rankLayers(run, 2, {RankBy::Fisher, Per::Byte}), converged(), 1,
                                          {RankBy::Fisher, Per::Byte});
    EXPECT_EQ(verdictText(verdict), "Layers by fisher/byte, as asked for, not by λ.");
    const auto chance = [&](std::uint64_t seed) { return order({RankBy::Random, Per::None, seed}); };
    std::set<std::string> orders;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        EXPECT_EQ(chance(seed), chance(seed));
        orders.insert(chance(seed));
    }
    EXPECT_GT(orders.size(), 3u);
    const auto mean = meanRanking({rankLayers(run, 2), rankLayers(run, 2)}, RankBy::Fisher);
    EXPECT_EQ(names(mean), names(rankLayers(run, 2, RankBy::Fisher)));
    EXPECT_EQ(valueOf(mean[0], RankBy::Fisher), 3);
}

TEST(Ranking, WhatNobodyMeasuredOrdersNothing) {
    const auto run = storyOf({event(started()), event(DualStep{{}, {0, 0, 0, 1, 0.1, 0.3, 0.2, 2}, {}}),
                              event(epochWith({0, 0, 0, 0, 0.1, 0.3, 0.2, 1}))});
    const auto verdict =
        pdqat::verdictOf(rankLayers(run, 2, RankBy::Hessian), converged(), 1, RankBy::Hessian);
    EXPECT_EQ(verdict.order, RankingOrder::NotMeasured);
    EXPECT_NE(verdictText(verdict).find("pdqat sensitivity"), std::string::npos);
}

TEST(Criterion, ReadsAndWritesItsWords) {
    EXPECT_EQ(criterionOf("random:7", ErrorKind::Usage, "--by"), Criterion(RankBy::Random, Per::None, 7));
    EXPECT_EQ(name(Criterion(RankBy::Random, Per::Byte, 7)), "random:7/byte");
    EXPECT_EQ(criterionOf("fisher", ErrorKind::Usage, "--by"), Criterion(RankBy::Fisher));
    EXPECT_EQ(criterionOf("fisher/byte", ErrorKind::Usage, "--by"), Criterion(RankBy::Fisher, Per::Byte));
    for (const auto* word : {"", "fisher/", "fisher/bit", "random:", "random:x", "random:-1",
                             "random:99999999999999999999", "fisher:1", "lamda"})
        EXPECT_THROW(criterionOf(word, ErrorKind::Usage, "--by"), Error) << word;
}

TEST(Criterion, ACostDividesAmountsOnceAndNoOrders) {
    const auto divided = [](Per per, const Criterion& by) {
        return dividedBy(per, by, ErrorKind::Usage, "--per");
    };
    EXPECT_EQ(divided(Per::Mac, RankBy::Fisher), Criterion(RankBy::Fisher, Per::Mac));
    EXPECT_EQ(divided(Per::Mac, {RankBy::Fisher, Per::Mac}), Criterion(RankBy::Fisher, Per::Mac));
    for (const auto other : {Per::None, Per::Byte, Per::Bop})
        EXPECT_THROW(divided(other, {RankBy::Fisher, Per::Mac}), Error);
    for (const auto by : allOf<RankBy>) {
        const auto word = std::string(name(by)) + "/bop";
        if (isAmount(by))
            EXPECT_EQ(criterionOf(word, ErrorKind::Usage, "--by"), Criterion(by, Per::Bop));
        else
            EXPECT_THROW(criterionOf(word, ErrorKind::Usage, "--by"), Error) << word;
        EXPECT_NO_THROW(divided(Per::None, by));
    }
    EXPECT_THROW(criterionOf("random:1/mac", ErrorKind::Usage, "--by"), Error);
}

TEST(RankingVerdict, LambdaDecides) {
    const auto verdict = verdictOf(ranked({0.3, 0.2, 0}));
    EXPECT_TRUE(verdict.byDual());
    EXPECT_TRUE(verdictOf({}).byDual());
    EXPECT_TRUE(verdictOf(ranked({0})).byDual()) << "one layer is in order";
}

TEST(RankingVerdict, AllZeroIsTheOrderOfTheErrors) {
    const auto run = storyOf({event(started()), event(DualStep{{}, {0, 0, 0, 1, 0, 0, 0, 2}, {}}),
                              event(epochWith({0, 0, 0, 0, 0.1, 0.3, 0.2, 1}))});
    const auto rows = rankLayers(run, 2);
    EXPECT_EQ(names(rows), (std::vector<std::string>{"b", "c", "a"}));
    const auto verdict = verdictOf(rows);
    EXPECT_EQ(verdict.order, RankingOrder::AllZero);
    EXPECT_EQ(verdictOf(rows, 2).order, RankingOrder::AllZero);
    EXPECT_EQ(verdictText(verdict),
              "This is no ranking by λ: every λ is 0, next to nothing or no more than its own fluctuation; "
              "no constraint costs anything. The "
              "order is that of the "
              "errors (by slack, error − ε). Lower levels (method.epsilon_layer) make constraints cost "
              "something.");
}

TEST(RankingVerdict, WithoutADualStepTheOrderIsThatOfDepth) {
    const auto rows = rankLayers(storyOf({event(started())}), 2);
    EXPECT_EQ(verdictOf(rows).order, RankingOrder::NoDualStep);
    EXPECT_EQ(verdictText(verdictOf(rows)),
              "This is no ranking by λ yet: no dual step was taken. The order is "
              "that of the network, by depth.");
    const auto stepped =
        storyOf({event(started()), event(LayerStatistics{{}, {}, {}, {0, 0, 0, 0, 3, 2, 1, 0}})});
    EXPECT_TRUE(verdictOf(rankLayers(stepped, 2)).byDual()) << "duals that move with every batch";
}

TEST(RankingVerdict, FixedDualsRankNothing) {
    const auto run = storyOf({event(started()), event(DualStep{{}, {0, 0, 0, 1, .1, .1, .1, 2}, {}})});
    const auto verdict = verdictOf(rankLayers(run, 2));
    EXPECT_EQ(verdict.order, RankingOrder::AllEqual);
    EXPECT_EQ(verdictText(verdict),
              "This is no ranking by λ: every λ is 0.1. The order is that of the network, "
              "by depth.");
    const Criterion perMac(RankBy::Lambda, Per::Mac);
    const auto byCost = pdqat::verdictOf(rankLayers(run, 2, perMac), converged(), {}, perMac);
    EXPECT_EQ(byCost.order, RankingOrder::AllEqual);
    EXPECT_EQ(verdictText(byCost), "This is no ranking by λ: every λ is 0.1. The order is that of the costs "
                                   "(per mac), the lowest first.");
}

TEST(RankingVerdict, ATieOfRatiosNamesTheRatio) {
    auto rows = ranked({0.3, 0.2, 0.1});
    rows[0].macs = rows[2].macs = 10;
    rows[1].macs = 20;
    const auto text = verdictText(pdqat::verdictOf(rows, converged(), 2, {RankBy::Lambda, Per::Mac}));
    EXPECT_NE(text.find("share λ 0.01 (per mac) at the cut"), std::string::npos) << text;
}

TEST(RankingVerdict, TiesCountWhereTheCutLies) {
    const auto rows = ranked({0.3, 0.2, 0.2, 0, 0});
    EXPECT_EQ(verdictOf(rows).order, RankingOrder::Tie);
    EXPECT_EQ(verdictOf(rows).tied, (std::vector<std::string>{"b", "c", "d", "e"}));
    EXPECT_TRUE(verdictOf(rows, 1).byDual());
    EXPECT_TRUE(verdictOf(rows, 3).byDual());
    EXPECT_TRUE(verdictOf(rows, 5).byDual()) << "all are kept";
    const auto verdict = verdictOf(rows, 2);
    EXPECT_EQ(verdict.order, RankingOrder::Tie);
    EXPECT_EQ(verdict.tied, (std::vector<std::string>{"b", "c"}));
    EXPECT_EQ(verdict.lambda, 0.2);
    EXPECT_EQ(verdictText(verdict),
              "Converged (0 of 0 constraints): λ is the price of its constraint. "
              "λ does not decide which layers are kept: b, c share λ 0.2 at the cut. Their "
              "order is that of the errors (by slack, error − ε).");
    EXPECT_EQ(verdictOf(rows, cutOf(rows, 1, RankEnd::Smallest)).tied, (std::vector<std::string>{"d", "e"}));
}

TEST(RankingVerdict, NamesAFewLayersAndCountsTheRest) {
    EXPECT_NE(verdictText(verdictOf(ranked({1, 0, 0, 0, 0, 0, 0, 0, 0})))
                  .find("that of b, c, d, e, f, g and 2 more is shared"),
              std::string::npos);
}

TEST(RankingVerdict, TheOutputIsNotRanked) {
    auto rows = ranked({0.3, 0.2});
    rows.emplace_back().lambda = 0.2;
    EXPECT_TRUE(verdictOf(rows).byDual());
}

TEST(MeanRanking, IsAsCertainAsItsParts) {
    const auto mean = meanRanking({ranked({0.2, 0.1, 0}), ranked({0.4, 0.1, 0.3})});
    EXPECT_EQ(names(mean), (std::vector<std::string>{"a", "c", "b"}));
    EXPECT_DOUBLE_EQ(mean[0].lambda, 0.3);
    EXPECT_TRUE(verdictOf(mean).byDual());
    auto early = ranked({0.2, 0.1, 0});
    early[0].stepped = false;
    EXPECT_EQ(verdictOf(meanRanking({ranked({0.2, 0.1, 0}), early})).order, RankingOrder::NoDualStep);
    EXPECT_TRUE(meanRanking({}).empty());
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

TEST(KeepTopN, OverridesAWidthOfTheLayersOwn) {
    RunConfig config;
    config.quant.layerBits = {{"Block_0_conv0", bothAt(4)}, {"Block_0_conv1", {4, 8}}};
    std::vector<RankedLayer> ranking(1);
    ranking[0].layer = "Block_0_conv0";
    ranking[0].rank = 1;
    const auto kept = keepTopN(config, ranking, 1);
    EXPECT_EQ(kept.quant.highPrecision, (std::vector<std::string>{"Block_0_conv0"}));
    EXPECT_EQ(kept.quant.layerBits, (std::map<std::string, LayerBits>{{"Block_0_conv1", {4, 8}}}));
}

} // namespace
} // namespace pdqat::select
