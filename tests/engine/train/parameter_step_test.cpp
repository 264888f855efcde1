// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our multi-tensor step against torch::optim, over many steps.
#include "engine/train/optimizer.h"

#include <ATen/Parallel.h>
#include <gtest/gtest.h>
#include <torch/nn.h>
#include <torch/optim.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <memory>

namespace pdqat::train {
namespace {

/// Shapes of a network's parameters: a channels-last weight of several threads' worth, a matrix, a single
/// one.
std::vector<torch::Tensor> parameters(torch::ScalarType type) {
    torch::manual_seed(1);
    std::vector<torch::Tensor> list{
        torch::randn({64, 65, 3, 3}, type).contiguous(at::MemoryFormat::ChannelsLast),
        torch::randn({10, 64}, type), torch::randn({1}, type), torch::randn({7}, type)};
    for (auto& parameter : list)
        parameter.requires_grad_();
    return list;
}

/// The second parameter has no gradient in every third step, the first one has one of another layout.
std::vector<torch::Tensor> gradients(const std::vector<torch::Tensor>& list, int step) {
    std::vector<torch::Tensor> result;
    for (std::size_t i = 0; i < list.size(); ++i)
        result.push_back(i == 1 && step % 3 == 0
                             ? torch::Tensor()
                             : torch::randn(list[i].sizes(), list[i].scalar_type()) * (1e-3 + step % 5));
    return result;
}

void give(std::vector<torch::Tensor>& list, const std::vector<torch::Tensor>& gradients) {
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].mutable_grad() = gradients[i].defined() ? gradients[i].clone() : torch::Tensor();
}

struct Registered : torch::nn::Module {
    explicit Registered(const std::vector<torch::Tensor>& list) {
        for (std::size_t i = 0; i < list.size(); ++i)
            register_parameter(std::to_string(i), list[i]);
    }
};

/// torch::optim with the same settings.
std::unique_ptr<torch::optim::Optimizer> theirs(const RunConfig::Optimizer& config,
                                                std::vector<torch::Tensor> list) {
    if (config.kind == OptimizerKind::Adam)
        return std::make_unique<torch::optim::Adam>(
            list, torch::optim::AdamOptions(config.learningRate).weight_decay(config.weightDecay));
    return std::make_unique<torch::optim::SGD>(list, torch::optim::SGDOptions(config.learningRate)
                                                         .momentum(config.momentum)
                                                         .weight_decay(config.weightDecay));
}

struct StepRow {
    std::string name;
    OptimizerKind kind;
    double momentum, weightDecay;
};

class OptimizerAgainstTorch : public ::testing::TestWithParam<StepRow> {
protected:
    static RunConfig::Optimizer config() {
        RunConfig::Optimizer config;
        config.kind = GetParam().kind;
        config.momentum = GetParam().momentum;
        config.weightDecay = GetParam().weightDecay;
        return config;
    }

    /// Largest difference after the steps, relative to the largest parameter.
    static double difference(torch::ScalarType type, int steps) {
        auto ours = parameters(type), reference = parameters(type);
        Registered network(ours);
        Optimizer optimizer(config(), network);
        const auto torchs = theirs(config(), reference);
        for (int step = 0; step < steps; ++step) {
            const auto given = gradients(ours, step);
            give(ours, given);
            give(reference, given);
            optimizer.step();
            torchs->step();
        }
        double worst = 0;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const auto ratio = (ours[i] - reference[i]).abs().max() / reference[i].abs().max();
            // What is not a number must not pass for small.
            worst = std::max(worst, torch::nan_to_num(ratio, 1e30).to(torch::kFloat64).item<double>());
        }
        return worst;
    }

    /// The parameters after some steps of our own on one path.
    static std::vector<torch::Tensor> stepped(torch::ScalarType type, StepPath path, int steps) {
        auto list = parameters(type);
        std::vector<ParameterStep> work;
        for (const auto& p : list)
            work.push_back({p, {}, torch::zeros_like(p).detach(), torch::zeros_like(p).detach()});
        for (int step = 0; step < steps; ++step) {
            for (std::size_t i = 0; i < list.size(); ++i) {
                work[i].gradient = sameLayout(torch::sin(list[i].detach() * (step + 1)), list[i]);
                ++work[i].step;
            }
            if (GetParam().kind == OptimizerKind::Adam)
                adamStep(work, {1e-2, GetParam().weightDecay}, path);
            else
                sgdStep(work, {1e-2, GetParam().weightDecay, GetParam().momentum}, path);
        }
        return list;
    }
};

TEST_P(OptimizerAgainstTorch, AgreesInDoublePrecision) { EXPECT_LT(difference(torch::kFloat64, 60), 1e-12); }

TEST_P(OptimizerAgainstTorch, AgreesInSinglePrecision) {
    EXPECT_LT(difference(torch::kFloat32, 60), 3e-6); // some fifty roundings of 6e-8
}

TEST_P(OptimizerAgainstTorch, BothPathsAgree) {
    const auto fused = stepped(torch::kFloat64, StepPath::Fused, 20),
               listed = stepped(torch::kFloat64, StepPath::Foreach, 20);
    for (std::size_t i = 0; i < fused.size(); ++i)
        EXPECT_TRUE(torch::allclose(fused[i], listed[i], 1e-11, 1e-12)) << i;
}

TEST_P(OptimizerAgainstTorch, ThreadsChangeNoBit) {
    const auto threads = at::get_num_threads();
    std::vector<std::vector<torch::Tensor>> results;
    for (const int count : {1, 2, 5}) {
        at::set_num_threads(count);
        results.push_back(stepped(torch::kFloat32, StepPath::Fused, 3));
    }
    at::set_num_threads(threads);
    for (std::size_t i = 0; i < results[0].size(); ++i) {
        EXPECT_TRUE(torch::equal(results[0][i], results[1][i])) << i;
        EXPECT_TRUE(torch::equal(results[0][i], results[2][i])) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, OptimizerAgainstTorch,
                         ::testing::Values(StepRow{"Adam", OptimizerKind::Adam, 0.9, 0},
                                           StepRow{"AdamWithDecay", OptimizerKind::Adam, 0.9, 0.02},
                                           StepRow{"Sgd", OptimizerKind::Sgd, 0.9, 0},
                                           StepRow{"SgdWithDecay", OptimizerKind::Sgd, 0.8, 0.02},
                                           StepRow{"SgdWithoutMomentum", OptimizerKind::Sgd, 0, 0.02}),
                         [](const auto& row) { return row.param.name; });

TEST(Optimizer, TellsAutogradOfWhatItChanged) {
    auto list = parameters(torch::kFloat32);
    Registered network(list);
    Optimizer optimizer({}, network);
    const auto loss = (list[3] * list[3]).sum();
    give(list, gradients(list, 1));
    optimizer.step();
    EXPECT_THROW(loss.backward(), c10::Error) << "what the backward pass needs has been overwritten";
}

TEST(Optimizer, KeepsNoBufferWithoutMomentum) {
    RunConfig::Optimizer config;
    config.kind = OptimizerKind::Sgd;
    config.momentum = 0;
    auto list = parameters(torch::kFloat32);
    Registered network(list);
    Optimizer optimizer(config, network);
    give(list, gradients(list, 1));
    optimizer.step();
    EXPECT_TRUE(optimizer.state().empty());
}

} // namespace
} // namespace pdqat::train
