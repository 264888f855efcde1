// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/words.h"
#include "engine/models/make_network.h"
#include "engine/networks/describe.h"
#include "engine/quant/quantizers.h"
#include "engine/train/objective.h"
#include "engine/train/optimizer.h"

#include <gtest/gtest.h>
#include <torch/nn/functional.h>
#include <torch/types.h>
#include <torch/utils.h>

namespace pdqat::train {
namespace {

/// Records what a constraint compares, graph and all, for the plain formula.
class InputRecorder : public models::LayerObserver {
public:
    std::map<std::size_t, std::pair<torch::Tensor, torch::Tensor>> seen;
    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor& output) override {
        seen[layer] = {input, output};
    }
};

struct Problem {
    RunConfig config;
    std::shared_ptr<models::Network> network;
    Constraints constraints;
    torch::Tensor images, labels;
    std::vector<double> lambda;

    explicit Problem(RunConfig c)
        : config(std::move(c)),
          network(models::makeNetwork(config)),
          constraints(config, networks::describeLayers(config)) {
        torch::manual_seed(11);
        network->to(torch::kFloat64);
        images = torch::randn({6, 1, 8, 8}, torch::kFloat64);
        labels = torch::tensor({0, 1, 2, 3, 4, 5}, torch::kInt64);
        for (std::size_t i = 0; i < constraints.size(); ++i)
            lambda.push_back(0.3 + 0.1 * static_cast<double>(i % 5));
    }

    DualVariables duals() const { return {config, constraints, lambda}; }
};

RunConfig tiny() {
    RunConfig config;
    config.network.inputSize = 8;
    return config;
}

/// The Lagrangian of docs/method.md 1 with the stopped gradients of its 5, written plainly in autograd.
torch::Tensor plainLagrangian(Problem& p) {
    const auto& layers = p.network->layers();
    std::vector<torch::Tensor> full;
    for (const auto& convolution : p.network->convolutions()) {
        const auto t = convolution->weight().tanh();
        full.push_back(convolution->weight().abs().mean().detach() * t / t.abs().max());
    }
    const auto features = p.network->stem(p.images);
    const auto f = p.network->body(
        features, {32, models::Mode::Training, full, networks::layerBits(p.config, layers, 32)});
    auto loss = torch::nn::functional::cross_entropy(f, p.labels);
    for (std::size_t width = 0; width < p.config.quant.bits.size(); ++width) {
        const auto bits = static_cast<int>(p.config.quant.bits[width]);
        const auto own = networks::layerBits(p.config, layers, bits);
        const bool trainsWeights = p.config.method.lowTrains == LowTrains::Weights;
        std::vector<torch::Tensor> low;
        for (std::size_t i = 0; i < full.size(); ++i) {
            const quant::NormalizedWeight weight(p.network->convolutions()[i]->weight());
            low.push_back(trainsWeights          ? weight.straightThrough(own[i].weights)
                          : own[i].weights == 32 ? full[i].detach()
                                                 : weight.low(own[i].weights));
        }
        InputRecorder recorder;
        models::Pass pass{bits, models::Mode::Training, low, own, &recorder};
        pass.learns = trainsWeights ? models::Learns::Everything : models::Learns::OwnNorms;
        const auto q = p.network->body(trainsWeights ? features : features.detach(), pass);
        const auto target = p.config.method.outputTarget == OutputTarget::Detached ? f.detach() : f;
        const auto ratio = p.config.method.outputDistance == OutputDistance::Kl
                               ? target.log_softmax(1) - q.log_softmax(1)
                               : -q.log_softmax(1);
        const auto divergence = (target.softmax(1) * ratio).sum(1).mean();
        loss = loss + p.lambda[*p.constraints.output(width)] * divergence;
        for (const auto& [layer, tensors] : recorder.seen) {
            const auto index = p.constraints.find({width, layer});
            if (!index || !p.constraints[*index].constrained)
                continue;
            const auto geometry = p.network->convolutions()[layer]->geometry();
            const auto high = quant::convolve(tensors.first.detach(), full[layer], geometry).clamp(0, 1);
            const auto difference =
                high - quant::quantizeUnit(tensors.second.detach().clamp(0, 1), own[layer].activations);
            loss =
                loss + p.lambda[*index] *
                           (p.config.method.norm == Norm::L2 ? difference.square() : difference.abs()).mean();
        }
    }
    return loss;
}

void expectSameGradients(const RunConfig& config) {
    Problem plain(config), ours(config);
    plainLagrangian(plain).backward();
    makeObjective(ours.network, config, ours.constraints)->trainStep(ours.images, ours.labels, ours.duals());
    const auto expected = plain.network->named_parameters(), actual = ours.network->named_parameters();
    for (const auto& item : expected) {
        const auto& gradient = actual[item.key()].grad();
        ASSERT_TRUE(gradient.defined()) << item.key();
        if (!item.value().grad().defined()) {
            EXPECT_EQ(gradient.abs().max().item<double>(), 0.0) << item.key();
            continue;
        }
        // Double precision, sums in another order.
        EXPECT_TRUE(torch::allclose(gradient, item.value().grad(), 1e-8, 1e-11))
            << item.key() << ' ' << (gradient - item.value().grad()).abs().max().item<double>();
    }
}

TEST(Objective, GradientsAreThoseOfTheLagrangian) { expectSameGradients(tiny()); }

TEST(Objective, GradientsWithEveryOutputDistance) {
    auto config = tiny();
    for (const auto distance : allOf<OutputDistance>)
        for (const auto target : allOf<OutputTarget>) {
            config.method.outputDistance = distance;
            config.method.outputTarget = target;
            expectSameGradients(config);
        }
}

TEST(Objective, GradientsWithAbsoluteDistance) {
    auto config = tiny();
    config.method.norm = Norm::L1;
    expectSameGradients(config);
}

TEST(Objective, GradientsWithSeveralWidthsAndKeptLayers) {
    auto config = tiny();
    config.quant.bits = {1, 4};
    config.quant.highPrecision = {"Block_0_conv1", "Block_3_shortcut", "Block_6_conv0"};
    expectSameGradients(config);
}

TEST(Objective, GradientsWithLayersOfOwnWidths) {
    auto config = tiny();
    config.quant.bits = {4};
    config.quant.highPrecision = {"Block_6_conv0"};
    config.quant.layerBits = {{"Block_0_conv1", bothAt(1)},
                              {"Block_3_conv0", bothAt(8)},
                              {"Block_3_shortcut", {2, 3}},
                              {"Block_4_conv0", {2, 32}},
                              {"Block_5_conv0", {32, 2}}};
    expectSameGradients(config);
}

/// Straight through the quantizers to everything that the passes share.
TEST(Objective, GradientsWhereLowPrecisionTrainsTheWeights) {
    auto config = tiny();
    config.method.lowTrains = LowTrains::Weights;
    config.quant.bits = {1, 4};
    config.quant.highPrecision = {"Block_0_conv1"};
    for (const auto target : allOf<OutputTarget>) {
        config.method.outputTarget = target;
        expectSameGradients(config);
    }
}

/// Block by block as operation by operation, in float32 on maps in channels-last; rounding differs, and where
/// it decides a code, by a step: the norms of the gradients agree to a hundredth.
TEST(Objective, FusedPassesTrainTheWeightsAlike) {
    auto config = tiny();
    config.network.inputSize = 16;
    config.quant.bits = {2};
    config.method.lowTrains = LowTrains::Weights;
    const auto gradients = [&](Precision precision) {
        config.run.precision = precision;
        Problem p(config);
        p.network = models::makeNetwork(config); // in float32 again
        for (auto& parameter : p.network->parameters())
            if (parameter.dim() == 4)
                parameter.set_data(parameter.contiguous(at::MemoryFormat::ChannelsLast));
        torch::manual_seed(3);
        const auto images = torch::randn({6, 1, 16, 16}).contiguous(at::MemoryFormat::ChannelsLast);
        makeObjective(p.network, config, p.constraints)->trainStep(images, p.labels, p.duals());
        std::map<std::string, torch::Tensor> all;
        for (const auto& item : p.network->named_parameters())
            all[item.key()] = item.value().grad();
        return all;
    };
    // Without a scope of its own, bf16 says no more than "operation by operation".
    const auto plain = gradients(Precision::Bf16), fused = gradients(Precision::Float32);
    for (const auto& [name, gradient] : plain)
        EXPECT_LT((gradient - fused.at(name)).norm().item<double>(),
                  0.01 * gradient.norm().item<double>() + 1e-6)
            << name;
}

TEST(Objective, SmoothedLabelsChangeWhatTrainsAndNotWhatIsShown) {
    const auto step = [](double smoothing) {
        auto config = tiny();
        config.optim.labelSmoothing = smoothing;
        Problem p(config);
        const auto numbers =
            makeObjective(p.network, config, p.constraints)->trainStep(p.images, p.labels, p.duals());
        return std::pair(numbers.packed, p.network->named_parameters()["fc.bias"].grad());
    };
    const auto plain = step(0), smoothed = step(0.1);
    EXPECT_TRUE(torch::allclose(plain.first, smoothed.first, 1e-12));
    EXPECT_FALSE(torch::allclose(plain.second, smoothed.second));
}

TEST(Objective, GradientsWithOutputConstraintAlone) {
    auto config = tiny();
    config.method.constraints = ConstraintSet::Output;
    expectSameGradients(config);
}

TEST(Objective, AConstraintTrainsItsOwnLayersWeightsAlone) {
    auto gradientsWith = [](double layerLambda) {
        Problem p(tiny());
        std::fill(p.lambda.begin(), p.lambda.end(), 0.0);
        p.lambda[*p.constraints.find({.width = 0, .layer = 5})] = layerLambda;
        makeObjective(p.network, p.config, p.constraints)->trainStep(p.images, p.labels, p.duals());
        return p;
    };
    const auto without = gradientsWith(0), with = gradientsWith(10);
    const auto a = without.network->named_parameters(), b = with.network->named_parameters();
    for (const auto& item : a) {
        const bool own = item.key() == "layers.2.conv1.weight"; // rankable layer 5
        EXPECT_EQ(torch::equal(item.value().grad(), b[item.key()].grad()), !own) << item.key();
    }
}

TEST(Objective, LowPrecisionNormalisationLearnsFromTheOutputConstraint) {
    auto gradient = [](double outputLambda) {
        Problem p(tiny());
        std::fill(p.lambda.begin(), p.lambda.end(), 1.0);
        p.lambda[*p.constraints.output(0)] = outputLambda;
        makeObjective(p.network, p.config, p.constraints)->trainStep(p.images, p.labels, p.duals());
        return p.network->named_parameters()["layers.4.bn1.bn_dict.2.weight"]
            .grad()
            .abs()
            .max()
            .item<double>();
    };
    EXPECT_EQ(gradient(0), 0.0);
    EXPECT_GT(gradient(1), 0.0);
}

TEST(Objective, EvaluationLeavesTheNetworkAsItIs) {
    Problem p(tiny());
    const auto objective = makeObjective(p.network, p.config, p.constraints);
    const auto before = p.network->named_buffers()["bn.bn_dict.2.running_var"].clone();
    const auto first = objective->evaluate(p.images, p.labels, Distances::Training).packed;
    EXPECT_TRUE(torch::equal(first, objective->evaluate(p.images, p.labels, Distances::Training).packed));
    EXPECT_TRUE(torch::equal(before, p.network->named_buffers()["bn.bn_dict.2.running_var"]));
}

TEST(Objective, EvaluationSeesNewWeightsAfterAStep) {
    Problem p(tiny());
    const auto objective = makeObjective(p.network, p.config, p.constraints);
    const auto before = objective->evaluate(p.images, p.labels, Distances::Training).packed;
    objective->trainStep(p.images, p.labels, p.duals());
    Optimizer(p.config.optim, *p.network).step();
    EXPECT_FALSE(torch::equal(before, objective->evaluate(p.images, p.labels, Distances::Training).packed));
}

} // namespace
} // namespace pdqat::train
