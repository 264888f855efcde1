// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/train/optimizer.h"

#include <gtest/gtest.h>
#include <torch/nn.h>
#include <torch/types.h>

namespace pdqat::train {
namespace {

struct Small : torch::nn::Module {
    Small() {
        w = register_parameter("w", torch::full({2, 3}, 0.5));
        v = register_parameter("v", torch::full({4}, -1.0));
    }
    void gradients(double a) {
        w.mutable_grad() = torch::full({2, 3}, a);
        v.mutable_grad() = torch::linspace(-a, a, 4);
    }
    torch::Tensor w, v;
};

TEST(LearningRate, FallsAtEveryMilestone) {
    RunConfig config;
    config.optim.milestones = {2, 5};
    for (const std::int64_t batch : {0, 9}) {
        EXPECT_DOUBLE_EQ(learningRate(config, 1, batch, 10), 1e-3);
        EXPECT_DOUBLE_EQ(learningRate(config, 2, batch, 10), 1e-4);
        EXPECT_DOUBLE_EQ(learningRate(config, 5, batch, 10), 1e-5);
    }
    config.optim.milestones = {};
    EXPECT_DOUBLE_EQ(learningRate(config, 1000, 0, 10), 1e-3);
}

TEST(LearningRate, RisesEvenlyAndFallsAlongACosine) {
    RunConfig config;
    config.run.epochs = 6;
    config.optim.schedule = RateSchedule::Cosine;
    config.optim.warmupEpochs = 2;
    EXPECT_DOUBLE_EQ(learningRate(config, 0, 0, 10), 1e-3 / 20);
    EXPECT_DOUBLE_EQ(learningRate(config, 1, 9, 10), 1e-3);
    EXPECT_DOUBLE_EQ(learningRate(config, 2, 0, 10), 1e-3);
    EXPECT_NEAR(learningRate(config, 4, 0, 10), 0.5e-3, 1e-12) << "half of the way";
    EXPECT_GT(learningRate(config, 5, 9, 10), 0);
    EXPECT_LT(learningRate(config, 5, 9, 10), 2e-6);
}

/// Weight decay on what multiplies maps alone; never on the steps of quantizers.
TEST(Optimizer, DecaysWhatItShould) {
    struct Net : torch::nn::Module {
        Net() {
            weight = register_parameter("weight", torch::ones({2, 3}));
            gamma = register_parameter("gamma", torch::ones({3}));
            steps = register_parameter("steps", torch::ones({8, 2}));
            for (auto& parameter : parameters())
                parameter.mutable_grad() = torch::zeros_like(parameter);
        }
        torch::Tensor weight, gamma, steps;
    };
    for (const auto kind : {OptimizerKind::Sgd, OptimizerKind::Adam})
        for (const bool norms : {true, false}) {
            RunConfig::Optimizer config;
            config.kind = kind;
            config.weightDecay = 0.1;
            config.decaysNorms = norms;
            Net net;
            Optimizer(config, net).step();
            EXPECT_LT(net.weight.max().item<float>(), 1);
            EXPECT_EQ(net.gamma.max().item<float>() < 1, norms);
            EXPECT_EQ(net.steps.min().item<float>(), 1);
        }
}

class OptimizerRows : public ::testing::TestWithParam<OptimizerKind> {};

TEST_P(OptimizerRows, ASavedStateStepsOnBitForBit) {
    RunConfig::Optimizer config;
    config.kind = GetParam();
    config.weightDecay = 0.01;
    Small one, two;
    Optimizer first(config, one), second(config, two);
    for (const double a : {0.3, -0.2}) {
        one.gradients(a);
        first.step();
    }
    {
        const torch::NoGradGuard noGrad;
        two.w.copy_(one.w);
        two.v.copy_(one.v);
    }
    second.load(first.state());
    for (auto* small : {&one, &two})
        small->gradients(0.7);
    first.setLearningRate(0.05);
    second.setLearningRate(0.05);
    first.step();
    second.step();
    EXPECT_TRUE(torch::equal(one.w, two.w));
    EXPECT_TRUE(torch::equal(one.v, two.v));
    EXPECT_NE(one.w[0][0].item<double>(), 0.5);
}

TEST_P(OptimizerRows, RefusesAStateOfAnotherNetwork) {
    RunConfig::Optimizer config;
    config.kind = GetParam();
    Small small;
    Optimizer optimizer(config, small);
    small.gradients(1);
    optimizer.step();
    auto state = optimizer.state();
    state.begin()->second = torch::zeros({7});
    EXPECT_THROW(optimizer.load(state), Error);
    state.erase(state.begin());
    state["exp_avg/elsewhere"] = torch::zeros({7});
    EXPECT_THROW(optimizer.load(state), Error);
}

TEST(Optimizer, AdamRefusesHalfAParametersState) {
    Small small;
    Optimizer optimizer({}, small);
    small.gradients(1);
    optimizer.step();
    auto state = optimizer.state();
    state.erase(state.begin());
    EXPECT_THROW(optimizer.load(state), Error);
}

/// As in reference semantics, where of several bit widths only the last one's normalisation learns.
TEST_P(OptimizerRows, KeepsNothingOfParametersWithoutGradients) {
    RunConfig::Optimizer config;
    config.kind = GetParam();
    Small small, other;
    Optimizer optimizer(config, small), resumed(config, other);
    small.gradients(1);
    small.v.mutable_grad().reset();
    optimizer.step();
    resumed.load(optimizer.state());
    EXPECT_EQ(resumed.state().size(), optimizer.state().size());
    for (const auto& [name, moment] : resumed.state())
        EXPECT_TRUE(torch::equal(moment, optimizer.state().at(name))) << name;
}

INSTANTIATE_TEST_SUITE_P(Kinds, OptimizerRows, ::testing::Values(OptimizerKind::Adam, OptimizerKind::Sgd),
                         [](const auto& row) { return row.param == OptimizerKind::Adam ? "Adam" : "Sgd"; });

TEST(Optimizer, AdamTakesItsTextbookFirstStep) {
    RunConfig::Optimizer config;
    Small small;
    Optimizer optimizer(config, small);
    small.gradients(0.25);
    optimizer.step();
    // After bias correction the first step is −lr · g/(|g| + ε).
    EXPECT_NEAR(small.w[0][0].item<double>(), 0.5 - 1e-3, 1e-7);
}

} // namespace
} // namespace pdqat::train
