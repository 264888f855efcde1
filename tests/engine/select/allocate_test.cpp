// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's layers lose and cost at each width; widths within budgets; the configuration that comes of
// them.
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/networks/describe.h"
#include "engine/select/allocate.h"
#include "engine/select/allocation_table.h"
#include "engine/select/cost.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace pdqat::select {
namespace {

/// A run at 2, 4 and 8 bit: λ̄ of the layer with index i is (i + 1) / 100 at 2 bit, a tenth of it at 4, 0 at
/// 8; its error is 0.5 / (2^k − 1).
RunStory trainedRun(const std::function<void(RunConfig&)>& change = [](RunConfig&) {}) {
    RunStarted started;
    started.config.data.set = "cifar10";
    started.config.quant.bits = {2, 4, 8};
    started.config.method.epsilonOut = {0.3, 0.2, 0.1};
    started.config.method.epsilonLayer = {0.03, 0.02, 0.01};
    change(started.config);
    started.layers = networks::describeLayers(started.config);
    const auto kept = networks::highPrecisionFlags(started.config, started.layers);
    EpochDone epoch;
    DualStep step;
    for (const int bits : {2, 4, 8})
        for (std::size_t i = 0; i <= started.layers.size(); ++i) {
            const bool output = i == started.layers.size();
            if (!output && kept[i])
                continue;
            started.constraints.push_back(
                {bits, output ? outputConstraint : started.layers[i].name, 0.5, true});
            step.lambda.push_back(
                output || bits == 8 ? 0 : (bits == 2 ? double(i + 1) / 100 : double(20 - i) / 200));
            epoch.trainValues.push_back(0.5 / (std::exp2(bits) - 1));
        }
    step.slack.assign(step.lambda.size(), 0.0);
    step.convergence.lambda = step.lambda;
    for (const auto lambda : step.lambda)
        step.convergence.lambdaSpread.push_back(lambda / 10);
    for (auto* list : {&step.convergence.slackError, &step.convergence.relativeErrors,
                       &step.convergence.gainErrors, &step.convergence.inside})
        list->assign(step.lambda.size(), 0.1);
    step.convergence.loss = 1e-3;
    RunStory run;
    run.add({1, started});
    run.add({2, epoch});
    run.add({3, step});
    return run;
}

AllocationTable tableOf(const RunStory& run, const Criterion& by, const WidthRules& rules = {}) {
    return allocationTable(measuredLayers(run, "run", by), by, rules);
}

TEST(AllocationTable, HoldsWhatEachWidthLosesAndCosts) {
    const auto run = trainedRun();
    const auto table = tableOf(run, {});
    ASSERT_EQ(table.layers.size(), 20u);
    const auto& layer = table.layers[4];
    ASSERT_EQ(layer.options.size(), 4u);
    EXPECT_EQ(layer.options[0].bits, bothAt(2));
    EXPECT_NEAR(layer.options[0].loss, 0.05 * 0.5 / 3, 1e-12) << "λ̄ times the error";
    EXPECT_NEAR(layer.options[0].lossError, 0.005 * 0.5 / 3, 1e-12);
    EXPECT_NEAR(layer.options[1].loss, 0.08 * 0.5 / 15, 1e-12);
    EXPECT_EQ(layer.options[2].loss, 0) << "what costs nothing";
    EXPECT_EQ(layer.options[3].bits, bothAt(32));
    EXPECT_EQ(layer.options[3].loss, 0);
    for (const int bits : {2, 4, 8, 32}) {
        const auto all = allocationOf(table, uniformChoice(table, bothAt(bits)));
        const auto cost = networkCost(run.started().config, bits).total();
        EXPECT_EQ(all.costs[CostUnit::Bops], cost.bops);
        EXPECT_EQ(all.costs[CostUnit::Bytes], static_cast<double>(cost.bytes));
    }
    EXPECT_TRUE(uniformChoice(table, bothAt(3)).empty());
}

TEST(AllocationTable, SaysAtWhichWidthsNothingCostsAnything) {
    const auto run = trainedRun();
    const auto table = tableOf(run, {});
    EXPECT_EQ(table.unpriced, std::vector{8});
    expectParts(caveatText(table), {"8 bit: no λ costs anything there", "rounding decides"});
    EXPECT_TRUE(tableOf(run, RankBy::Error).unpriced.empty());
}

TEST(AllocationTable, OtherCriteriaAreAmountsAtEachWidth) {
    const auto run = trainedRun();
    const auto error = tableOf(run, RankBy::Error);
    EXPECT_NEAR(error.layers[0].options[0].loss, 0.5 / 3, 1e-12);
    EXPECT_TRUE(std::isnan(error.layers[0].options[0].lossError)) << "nobody measured how sure that is";
    const auto weights = tableOf(run, RankBy::Weights);
    const auto count = static_cast<double>(run.started().layers[0].weights);
    EXPECT_NEAR(weights.layers[0].options[0].loss, count / 9, 1e-9);
    EXPECT_NEAR(weights.layers[0].options[1].loss, count / 225, 1e-9);
    const auto refusal = [&](const Criterion& by) {
        return errorText(ErrorKind::Usage, [&] { tableOf(run, by); });
    };
    expectParts(refusal(RankBy::Depth), {"--by depth", "no amount"});
    expectParts(refusal({RankBy::Lambda, Per::Byte}), {"lambda/byte", "Leave the division out"});
    expectParts(refusal(RankBy::Fisher), {"run run", "no values of fisher", "pdqat sensitivity run"});
}

TEST(AllocationTable, KnowsRulesAndRefusesWhatWasNotMeasured) {
    const auto run = trainedRun([](RunConfig& config) {
        config.quant.highPrecision = {"0"};
        config.quant.layerBits = {{"1", {2, 8}}};
    });
    WidthRules rules;
    rules.bits = {2, 4};
    rules.leastOf = {{"Block_1_conv0", 4}};
    rules.fixed = {{"Block_1_conv1", 8}};
    rules.tieShortcuts = true;
    const auto table = tableOf(run, {}, rules);
    const auto widths = [&](std::size_t layer) {
        std::vector<std::string> texts;
        for (const auto& option : table.layers[layer].options)
            texts.push_back(bitsText(option.bits));
        return texts;
    };
    using Texts = std::vector<std::string>;
    EXPECT_EQ(widths(0), Texts{"32"}) << "kept by the run";
    EXPECT_EQ(widths(1), Texts{"w2a8"}) << "its own, whatever the network's";
    EXPECT_EQ(widths(2), Texts{"4"});
    EXPECT_EQ(widths(3), Texts{"8"});
    EXPECT_EQ(widths(4), (Texts{"2", "4"}));
    EXPECT_EQ(table.layers[6].group, table.layers[8].group) << "Block_3_conv0 and its shortcut";
    EXPECT_NE(table.layers[6].group, table.layers[7].group);
    const auto refusal = [&](const std::function<void(WidthRules&)>& set) {
        WidthRules other;
        set(other);
        return errorText(ErrorKind::Config, [&] { tableOf(run, {}, other); });
    };
    expectParts(refusal([](auto& r) { r.bits = {3}; }),
                {"--bits", "3 bit was not measured by run run", "nearest one is 2"});
    expectParts(refusal([](auto& r) {
                    r.leastOf = {{"Block_9_conv0", 4}};
                }),
                {"--min-bits", "Block_9_conv0", "Did you mean"});
    expectParts(refusal([](auto& r) { r.fixed = {{"Block_2_conv0", 5}}; }), {"--fix Block_2_conv0", "5 bit"});
    expectParts(refusal([](auto& r) {
                    r.forbidden = {{"Block_2_conv", {4}}};
                }),
                {"--forbid", "Block_2_conv"});
    expectParts(refusal([](auto& r) { r.bits = {2}, r.least = 4; }), {"leave it no bit width"});
    expectParts(refusal([](auto& r) {
                    r.forbidden = {{"Block_2_conv0", {2, 4, 8, 32}}};
                }),
                {"layer Block_2_conv0", "leave it no bit width", "2, 4, 8, 32"});
}

TEST(AllocationTable, CountsTimesWhereTheyWereMeasured) {
    const auto run = trainedRun();
    const auto measured = measuredLayers(run, "run", {});
    LatencyTable latency;
    latency.shapes = measured.layers;
    latency.version = "onnxruntime 1.32.0";
    latency.machine.processor = "AMD EPYC";
    latency.rest = 0.5;
    for (const int bits : {2, 4, 8, 32})
        for (const auto& layer : measured.layers)
            latency.layers.push_back({layer.name, bothAt(bits), bits / 64.0});
    const auto table = allocationTable(measured, {}, {}, &latency);
    EXPECT_EQ(table.latency, "onnxruntime 1.32.0 on AMD EPYC, 1 thread");
    EXPECT_EQ(latencyText(table), "Times: " + table.latency);
    auto alone = table;
    alone.rest[CostUnit::Latency] = 0;
    EXPECT_EQ(latencyText(alone), "Times: " + table.latency + "; the layers alone");
    for (const int bits : {2, 32})
        EXPECT_EQ(allocationOf(table, uniformChoice(table, bothAt(bits))).costs[CostUnit::Latency],
                  0.5 + 20 * bits / 64.0);
    const auto within = bestWithin(table, {{CostUnit::Latency, 2.0}});
    EXPECT_LE(within.costs[CostUnit::Latency], 2.0);
    EXPECT_GT(within.costs[CostUnit::Latency], 1.9) << "one layer more does not fit";
    EXPECT_EQ(allocatedConfig(measured.config, table, within, {{CostUnit::Latency, 2.0}}).quant.allocation,
              "by lambda of run, latency<=2 ms in " + table.latency);
    const auto front = frontOf(table, CostUnit::Latency);
    const auto last =
        std::ranges::find_if(front, [](const auto& point) { return point.costs[CostUnit::Latency] > 2; });
    EXPECT_EQ(within.loss, std::prev(last)->loss);

    latency.layers.erase(latency.layers.begin() + 25); // Block_2_conv1 at 4 bit
    expectParts(errorText(ErrorKind::Config, [&] { allocationTable(measured, {}, {}, &latency); }),
                {"layer Block_2_conv1", "4 bit", "onnxruntime 1.32.0 on AMD EPYC", "pdqat latency run"});
    expectParts(errorText(ErrorKind::Usage, [&] { frontOf(tableOf(run, {}), CostUnit::Latency); }),
                {"nobody measured"});
}

TEST(Allocate, WhatLosesNothingIsNoReasonToSaveBits) {
    auto run = trainedRun();
    auto table = tableOf(run, {});
    for (auto& layer : table.layers)
        for (auto& option : layer.options)
            option.loss = 0;
    const auto most = allocationOf(table, uniformChoice(table, bothAt(8))).costs[CostUnit::Bytes];
    const auto found = bestWithin(table, {{CostUnit::Bytes, most}});
    EXPECT_GT(found.costs[CostUnit::Bytes], 0.99 * most);
    EXPECT_EQ(roundingNoise(bothAt(1)), 2);
    EXPECT_NEAR(roundingNoise({2, 8}), 1 / 9.0 + 1 / 65025.0, 1e-15);
    EXPECT_EQ(roundingNoise(bothAt(32)), 0);
    const auto front = frontOf(table, CostUnit::Bytes);
    EXPECT_EQ(front.back().costs[CostUnit::Bytes],
              allocationOf(table, uniformChoice(table, bothAt(32))).costs[CostUnit::Bytes]);
}

TEST(Allocate, BudgetsBeyondTheNetworkNameTheNearest) {
    const auto run = trainedRun();
    const auto table = tableOf(run, {});
    const auto least = networkCost(run.started().config, 2).total(),
               most = networkCost(run.started().config, 32).total();
    const auto refusal = [&](const CostLimit& limit) {
        return errorText(ErrorKind::Config, [&] { bestWithin(table, {limit}); });
    };
    expectParts(refusal({CostUnit::Bytes, 1000}),
                {"1 kB is less than", "bytes=" + std::to_string(least.bytes)});
    expectParts(refusal({CostUnit::Bytes, 1e9}),
                {"1 GB is more than", "bytes=" + std::to_string(most.bytes)});
    EXPECT_EQ(bestWithin(table, {{CostUnit::Bytes, double(least.bytes)}}).options,
              uniformChoice(table, bothAt(2)));
    EXPECT_EQ(bestWithin(table, {{CostUnit::Bops, most.bops}}).options, uniformChoice(table, bothAt(32)))
        << "8 bit cost nothing, 32 have less noise still";
}

TEST(Allocate, BudgetsThatExcludeEachOtherAreNamedTogether) {
    AllocationTable table;
    for (const auto* name : {"a", "b"}) {
        auto& layer = table.layers.emplace_back(AllocatableLayer{name, {}, table.layers.size()});
        for (const auto& [bops, bytes] : {std::pair{1.0, 10.0}, std::pair{10.0, 1.0}}) {
            auto& option = layer.options.emplace_back(WidthOption{bothAt(static_cast<int>(bytes)), {}, 1, 0});
            option.costs[CostUnit::Bops] = bops;
            option.costs[CostUnit::Bytes] = bytes;
        }
    }
    const auto within = [&](double amount) {
        return bestWithin(table, {{CostUnit::Bops, amount}, {CostUnit::Bytes, amount}});
    };
    EXPECT_EQ(within(11).costs[CostUnit::Bytes], 11);
    expectParts(errorText(ErrorKind::Config, [&] { within(5); }),
                {"5 BOP and 5 B", "at once", "Leave one of them out"});
}

/// Sums of large losses round; nothing may be dropped for that.
TEST(Allocate, LossesOfAnySizeAreSearched) {
    const auto run = trainedRun();
    for (const auto by : {RankBy::Macs, RankBy::Weights, RankBy::Random, RankBy::Lambda}) {
        const auto table = tableOf(run, by);
        const auto front = frontOf(table, CostUnit::Bytes);
        for (std::size_t i = 0; i < front.size(); i += std::max<std::size_t>(1, front.size() / 7)) {
            const auto found = bestWithin(table, {{CostUnit::Bytes, front[i].costs[CostUnit::Bytes]}});
            EXPECT_DOUBLE_EQ(found.loss, front[i].loss) << name(by) << ' ' << i;
        }
        const auto dearest = bestWithin(table, {{CostUnit::Bytes, front.back().costs[CostUnit::Bytes]}});
        EXPECT_EQ(dearest.loss, front.back().loss) << name(by);
    }
}

TEST(Allocate, RulesHoldForLayersOfTheirOwnWidthToo) {
    const auto run = trainedRun([](RunConfig& config) {
        config.quant.bits = {2, 4, 8};
        config.quant.layerBits = {{"Block_0_conv0", bothAt(3)}, {"Block_0_conv1", {2, 8}}};
        config.quant.highPrecision = {"Block_1_conv0"};
    });
    const auto widthsOf = [&](const std::function<void(WidthRules&)>& set, std::size_t layer) {
        WidthRules rules;
        set(rules);
        const auto table = tableOf(run, {}, rules);
        std::vector<std::string> texts;
        for (const auto& option : table.layers[layer].options)
            texts.push_back(bitsText(option.bits));
        return join(texts, " ");
    };
    EXPECT_EQ(widthsOf([](auto&) {}, 0), "3 32");
    EXPECT_EQ(widthsOf([](auto& rules) { rules.fixed = {{"0", 32}}; }, 0), "32");
    EXPECT_EQ(widthsOf([](auto& rules) { rules.fixed = {{"0", 3}}; }, 0), "3");
    EXPECT_EQ(widthsOf([](auto& rules) { rules.forbidden = {{"Block_0_conv1", {32}}}; }, 1), "w2a8");
    EXPECT_EQ(widthsOf([](auto& rules) { rules.least = 4; }, 1), "32");
    EXPECT_EQ(widthsOf([](auto& rules) { rules.bits = {4}; }, 0), "3");
    EXPECT_EQ(widthsOf([](auto& rules) { rules.bits = {4}; }, 2), "32") << "kept";
    expectParts(errorText(ErrorKind::Config,
                          [&] {
                              widthsOf([](auto& rules) { rules.fixed = {{"0", 4}}; }, 0);
                          }),
                {"--fix Block_0_conv0", "4 bit was not measured", "nearest one is 3"});
    expectParts(errorText(ErrorKind::Config,
                          [&] {
                              widthsOf([](auto& rules) { rules.fixed = {{"2", 4}}; }, 0);
                          }),
                {"--fix Block_1_conv0", "nearest one is 32"});
    const auto weights = tableOf(run, RankBy::Weights).layers[0];
    EXPECT_NEAR(weights.options[0].loss, double(run.started().layers[0].weights) / 49, 1e-9)
        << "of its own 3 bit";
}

TEST(Allocate, TimesThatNobodyMeasuredAreRefused) {
    const auto table = tableOf(trainedRun(), {});
    for (const auto& act : {std::function([&] { frontOf(table, CostUnit::Latency); }), std::function([&] {
                                bestWithin(table, {{CostUnit::Latency, 5}});
                            })})
        expectParts(errorText(ErrorKind::Usage, act), {"nobody measured"});
}

TEST(Allocate, TheConfigurationCostsWhatWasCounted) {
    const auto run = trainedRun();
    const auto table = tableOf(run, {});
    const auto all = networkCost(run.started().config, 4).total();
    const std::vector<CostLimit> limits{{CostUnit::Bytes, double(all.bytes)}};
    const auto allocation = bestWithin(table, limits);
    EXPECT_LT(allocation.loss, allocationOf(table, uniformChoice(table, bothAt(4))).loss);
    const auto config = allocatedConfig(run.started().config, table, allocation, limits);
    ASSERT_EQ(config.quant.bits.size(), 1u);
    const auto cost = networkCost(config, static_cast<int>(config.quant.bits[0])).total();
    EXPECT_EQ(static_cast<double>(cost.bytes), allocation.costs[CostUnit::Bytes]);
    EXPECT_EQ(cost.bops, allocation.costs[CostUnit::Bops]);
    EXPECT_LE(cost.bytes, all.bytes);
    EXPECT_TRUE(validate(config, networks::layerNames(config)).empty());
    expectParts(config.quant.allocation, {"by lambda of run", "bytes<=" + std::to_string(all.bytes)});
}

TEST(Allocate, LayersKeepTheLevelsOfTheirWidth) {
    const auto run = trainedRun([](RunConfig& config) {
        config.method.epsilonByLayer = {{"Block_0_conv0@2", 0.07}, {"Block_0_conv1", 0.05}};
        config.dual.initByLayer = {{"Block_0_conv0@2", 0.5}, {"CE@4", 2}};
    });
    const auto table = tableOf(run, {});
    auto options = uniformChoice(table, bothAt(4));
    options[0] = options[2] = 0; // 2 bit
    options[3] = 3;              // 32
    const auto config = allocatedConfig(run.started().config, table, allocationOf(table, options), {});
    EXPECT_EQ(config.quant.bits, std::vector<std::int64_t>{4});
    EXPECT_EQ(config.quant.layerBits,
              (std::map<std::string, LayerBits>{{"Block_0_conv0", bothAt(2)}, {"Block_1_conv0", bothAt(2)}}));
    EXPECT_EQ(config.quant.highPrecision, std::vector<std::string>{"Block_1_conv1"});
    EXPECT_EQ(config.method.epsilonOut, std::vector{0.2});
    EXPECT_EQ(config.method.epsilonLayer, std::vector{0.02});
    EXPECT_EQ(config.method.epsilonByLayer,
              (std::map<std::string, double>{
                  {"Block_0_conv0", 0.07}, {"Block_0_conv1", 0.05}, {"Block_1_conv0", 0.03}}));
    EXPECT_EQ(config.dual.initByLayer, (std::map<std::string, double>{{"Block_0_conv0", 0.5}}));
    EXPECT_EQ(config.dual.initOut, 2);
}

TEST(CostLimit, IsReadWithItsUnit) {
    const auto is = [](const char* text, CostUnit unit, double amount) {
        const auto limit = costLimitOf(text);
        EXPECT_EQ(limit.unit, unit) << text;
        EXPECT_DOUBLE_EQ(limit.amount, amount) << text;
    };
    is("bops=0.4G", CostUnit::Bops, 4e8);
    is("bops = 12 MBOP", CostUnit::Bops, 1.2e7);
    is("bytes=60000", CostUnit::Bytes, 60000);
    is("size=60kB", CostUnit::Bytes, 60000);
    is("size=64KiB", CostUnit::Bytes, 65536);
    is("latency=5ms", CostUnit::Latency, 5);
    is("latency=800us", CostUnit::Latency, 0.8);
    for (const auto* bad :
         {"", "60kB", "size", "size=", "size=-3", "size=0", "size=60 parsecs", "weight=3", "bops=nan"})
        expectParts(errorText(ErrorKind::Usage, [&] { costLimitOf(bad); }), {bad, "size=60kB"});
    EXPECT_EQ(costAmountText(CostUnit::Bops, 4.125e8), "412.5 MBOP");
    EXPECT_EQ(costAmountText(CostUnit::Bytes, 60000), "60 kB");
    EXPECT_EQ(costAmountText(CostUnit::Latency, 5.25), "5.25 ms");
}

} // namespace
} // namespace pdqat::select
