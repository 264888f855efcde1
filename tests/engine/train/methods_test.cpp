// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every method and dual rule as a whole run.
#include "engine/train/constraints.h"
#include "tests/engine/train/run_control_fixture.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pdqat::train {
namespace {

struct Variant {
    std::string name;
    std::function<void(RunConfig&)> change;
};

class Methods : public RunControlTest, public testing::WithParamInterface<Variant> {
protected:
    static RunConfig config() {
        auto config = small();
        GetParam().change(config);
        return config;
    }
    /// The run that nobody stops, once for both tests.
    static const Outcome& whole() {
        static std::map<std::string, Outcome> runs;
        auto& run = runs[GetParam().name];
        if (!run.store.last)
            run = train(config());
        return run;
    }
};

TEST_P(Methods, ResumedEqualsTheUninterruptedRun) {
    ASSERT_TRUE(whole().store.last.has_value());
    const auto first = train(config(), {}, [](RunControl& control, const Event& event) {
        const auto* batch = std::get_if<BatchDone>(&event.body);
        if (batch && batch->phase == Phase::Train && batch->at.step == 4)
            control.requestStop();
    });
    ASSERT_EQ(first.store.last->at.step, 4);
    expectSameState(*whole().store.last, *train(config(), first.store.last).store.last);
}

TEST_P(Methods, MeasureTheirWidthsAndOnlyThem) {
    const auto epochs = whole().sink->all<EpochDone>();
    ASSERT_EQ(epochs.size(), 2u);
    for (const auto& split : epochs.back().splits) {
        std::vector<int> widths;
        for (const auto& metrics : split.widths) {
            widths.push_back(metrics.bits);
            EXPECT_GT(metrics.loss, 0) << name(split.split) << ' ' << metrics.bits;
            EXPECT_LT(metrics.loss, 20) << name(split.split) << ' ' << metrics.bits;
        }
        EXPECT_EQ(widths, trainedWidths(config()));
    }
    for (const auto value : epochs.back().validationValues)
        EXPECT_TRUE(std::isfinite(value)) << "evaluation measures every layer, constrained or not";
}

std::vector<Variant> variants() {
    return {
        {"AsByDefault",
         [](RunConfig& c) {
             c.dual = {};
             c.method.outputDistance = RunConfig().method.outputDistance;
         }},
        {"PerStepDamped",
         [](RunConfig& c) {
             c.dual.update = DualUpdate::PerStep;
             c.dual.damping = 1;
         }},
        {"Reference", [](RunConfig& c) { c.method.semantics = Semantics::Reference; }},
        {"ReferenceAtTwoWidths",
         [](RunConfig& c) {
             c.method.semantics = Semantics::Reference;
             c.quant.bits = {2, 4};
         }},
        {"EpochRunningSgdKeptLayers",
         [](RunConfig& c) {
             c.dual.update = DualUpdate::EpochRunning;
             c.optim.kind = OptimizerKind::Sgd;
             c.quant.highPrecision = {"Block_0_conv1", "Block_3_shortcut"};
         }},
        {"DropoutAndALastBatchOfOne",
         [](RunConfig& c) {
             c.network.name = "svhnq";
             c.network.inputSize = 40;
             c.data.trainLimit = 111; // 100 after the split: the last of four batches has one image
             c.run.batchSize = 33;
             c.run.statisticsEvery = 1;
         }},
        {"LayersOfOwnWidths",
         [](RunConfig& c) {
             c.quant.layerBits = {{"Block_0_conv1", bothAt(1)}, {"Block_3_shortcut", {4, 8}}};
             c.quant.highPrecision = {"Block_5_conv0"};
         }},
        {"OutputOnly", [](RunConfig& c) { c.method.constraints = ConstraintSet::Output; }},
        {"PdFixed", [](RunConfig& c) { c.method.kind = MethodKind::PdFixed; }},
        {"Dorefa", [](RunConfig& c) { c.method.kind = MethodKind::Dorefa; }},
        {"AnyPrecision",
         [](RunConfig& c) {
             c.method.kind = MethodKind::AnyPrecision;
             c.quant.bits = {4, 1, 32};
         }},
        {"AnyPrecisionWithout32",
         [](RunConfig& c) {
             c.method.kind = MethodKind::AnyPrecision;
             c.quant.bits = {8, 2};
         }},
        {"FullPrecision",
         [](RunConfig& c) {
             c.method.kind = MethodKind::FullPrecision;
             c.quant.bits = {};
         }},
    };
}

INSTANTIATE_TEST_SUITE_P(All, Methods, testing::ValuesIn(variants()),
                         [](const auto& variant) { return variant.param.name; });

class LayerWidths : public RunControlTest, public testing::WithParamInterface<MethodKind> {
protected:
    static RunConfig config() {
        auto config = small();
        config.method.kind = GetParam();
        config.dual = {};
        return config;
    }
    static Outcome with(const std::function<void(RunConfig&)>& change) {
        auto config = LayerWidths::config();
        change(config);
        return train(config);
    }
    /// What was not measured in both runs is alike.
    static bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }
    static void expectSameRun(const Outcome& a, const Outcome& b) {
        ASSERT_EQ(a.store.last->model.size(), b.store.last->model.size());
        for (const auto& [stored, tensor] : a.store.last->model) {
            auto name = stored;
            if (const auto at = name.find(".bn_dict.2."); !b.store.last->model.contains(name))
                name.replace(at, 11, ".bn_dict.4."); // the network's bit width
            EXPECT_TRUE(torch::equal(tensor, b.store.last->model.at(name))) << name;
        }
        const auto one = a.sink->all<EpochDone>(), other = b.sink->all<EpochDone>();
        ASSERT_EQ(one.size(), other.size());
        for (std::size_t epoch = 0; epoch < one.size(); ++epoch) {
            EXPECT_TRUE(std::ranges::equal(one[epoch].trainValues, other[epoch].trainValues, same));
            EXPECT_TRUE(std::ranges::equal(one[epoch].validationValues, other[epoch].validationValues, same));
            for (std::size_t split = 0; split < one[epoch].splits.size(); ++split)
                for (std::size_t width = 0; width < one[epoch].splits[split].widths.size(); ++width) {
                    const auto &x = one[epoch].splits[split].widths[width],
                               &y = other[epoch].splits[split].widths[width];
                    EXPECT_EQ(x.loss, y.loss);
                    EXPECT_EQ(x.accuracy, y.accuracy);
                }
        }
    }
};

INSTANTIATE_TEST_SUITE_P(Methods, LayerWidths,
                         testing::Values(MethodKind::PdQat, MethodKind::PdFixed, MethodKind::Dorefa,
                                         MethodKind::AnyPrecision),
                         [](const auto& method) {
                             std::string text(name(method.param));
                             std::erase(text, '-');
                             return text;
                         });

TEST_P(LayerWidths, AllAtOneWidthTrainAsTheNetworkAtThatWidth) {
    expectSameRun(with([](RunConfig& c) { c.quant.bits = {2}; }), with([](RunConfig& c) {
                      c.quant.bits = {4};
                      for (int layer = 0; layer < 20; ++layer)
                          c.quant.layerBits[std::to_string(layer)] = bothAt(2);
                  }));
}

TEST_P(LayerWidths, OneAt32TrainsAsAKeptLayer) {
    const auto kept = with([](RunConfig& c) { c.quant.highPrecision = {"Block_3_conv0"}; });
    const auto own = with([](RunConfig& c) { c.quant.layerBits = {{"Block_3_conv0", bothAt(32)}}; });
    expectSameRun(kept, own);
    EXPECT_EQ(own.sink->all<RunStarted>().front().constraints,
              kept.sink->all<RunStarted>().front().constraints);
}

class DualRules : public RunControlTest {};

TEST_F(DualRules, PerStepMovesTheDualsWithEveryBatch) {
    auto config = small();
    config.dual.update = DualUpdate::PerStep;
    config.run.statisticsEvery = 1;
    config.run.epochs = 1;
    const auto outcome = train(config);
    const auto started = outcome.sink->all<RunStarted>().front();
    const auto statistics = outcome.sink->all<LayerStatistics>();
    ASSERT_EQ(statistics.size(), 6u);
    std::vector<double> lambda;
    for (const auto& constraint : started.constraints)
        lambda.push_back(constraint.isOutput() ? config.dual.initOut : config.dual.initLayer);
    for (const auto& batch : statistics)
        for (std::size_t i = 0; i < lambda.size(); ++i) {
            lambda[i] = std::max(0.0, lambda[i] + config.dual.rate *
                                                      (batch.values[i] - started.constraints[i].epsilon));
            EXPECT_DOUBLE_EQ(batch.lambda[i], lambda[i]);
        }
    EXPECT_EQ(outcome.sink->all<DualStep>().front().lambda, statistics.back().lambda);
}

/// A layer's term that no dual variable weighs must not touch anything, to the last bit.
TEST_F(DualRules, LevelsThatNeverBindTrainAsTheOutputAlone) {
    auto config = small();
    config.dual = {};
    config.method.constraints = ConstraintSet::Output;
    const auto alone = train(config).sink->all<EpochDone>();
    config.method.constraints = ConstraintSet::Layerwise;
    config.method.epsilonLayer = {1e6};
    const auto outcome = train(config);
    const auto both = outcome.sink->all<EpochDone>();
    ASSERT_EQ(both.size(), alone.size());
    for (std::size_t epoch = 0; epoch < both.size(); ++epoch)
        EXPECT_EQ(both[epoch].splits, alone[epoch].splits) << epoch;
    const auto last = outcome.sink->all<DualStep>().back();
    const auto constraints = outcome.sink->all<RunStarted>().front().constraints;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        EXPECT_TRUE(constraints[i].isOutput() || last.lambda[i] == 0) << constraints[i].layer;
}

TEST_F(DualRules, FixedDualsStay) {
    auto config = small();
    config.method.kind = MethodKind::PdFixed;
    config.dual.initOut = 0.75;
    config.dual.initLayer = 0.25;
    for (const auto& step : train(config).sink->all<DualStep>())
        for (std::size_t i = 0; i < step.lambda.size(); ++i)
            EXPECT_EQ(step.lambda[i], i + 1 == step.lambda.size() ? 0.75 : 0.25);
}

TEST_F(DualRules, DampingChangesTheTraining) {
    auto config = small();
    config.run.epochs = 1;
    config.dual.update = DualUpdate::EpochRunning;
    const auto plain = train(config);
    config.dual.damping = 5;
    const auto damped = train(config);
    EXPECT_FALSE(torch::equal(plain.store.last->model.at("layers.0.conv0.weight"),
                              damped.store.last->model.at("layers.0.conv0.weight")));
}

/// Plain and output-only runs measure layers in evaluation passes alone.
TEST_F(DualRules, WhatNothingConstrainsIsNotMeasuredInTrainingBatches) {
    auto config = small();
    config.method.constraints = ConstraintSet::Output;
    config.run.epochs = 1;
    const auto outcome = train(config);
    const auto statistics = outcome.sink->all<LayerStatistics>().front();
    const auto epoch = outcome.sink->all<EpochDone>().front();
    EXPECT_TRUE(std::isnan(statistics.values.front()));
    EXPECT_TRUE(std::isfinite(statistics.values.back())) << "the output is constrained";
    EXPECT_GT(epoch.trainValues.front(), 0) << "the dual pass measures it";
    config.dual.update = DualUpdate::EpochRunning;
    EXPECT_TRUE(std::isnan(train(config).sink->all<EpochDone>().front().trainValues.front()));
}

} // namespace
} // namespace pdqat::train
