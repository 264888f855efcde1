// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/make_network.h"
#include "engine/networks/describe.h"
#include "engine/quant/quantizers.h"
#include "engine/train/objective.h"
#include "engine/train/optimizer.h"
#include "tests/engine/train/double_network.h"

#include <gtest/gtest.h>
#include <torch/nn/functional.h>
#include <torch/types.h>
#include <torch/utils.h>

namespace pdqat::train {
namespace {

namespace F = torch::nn::functional;

RunConfig jointConfig(MethodKind kind, std::vector<std::int64_t> bits) {
    RunConfig config;
    config.network.inputSize = 8;
    config.method.kind = kind;
    config.quant.bits = std::move(bits);
    return config;
}

struct Data {
    torch::Tensor images, labels = torch::tensor({0, 1, 2, 3, 4, 5}, torch::kInt64);
    Data() {
        torch::manual_seed(3);
        images = torch::randn({6, 1, 8, 8}, torch::kFloat64);
    }
};

/// Logits at one width, written as DoReFa defines them.
torch::Tensor logitsAt(models::Network& network, const RunConfig& config, const torch::Tensor& images,
                       int bits) {
    const auto widths = networks::layerBits(config, network.layers(), bits);
    std::vector<torch::Tensor> weights;
    for (const auto& convolution : network.convolutions()) {
        const auto& w = convolution->weight();
        const auto scale = w.abs().mean().detach();
        const auto unit = w.tanh() / (2 * w.tanh().abs().max()) + 0.5;
        const int own = widths[weights.size()].weights;
        const auto rounded = own == 32 ? unit : unit + (quant::quantizeUnit(unit, own) - unit).detach();
        weights.push_back(scale * (2 * rounded - 1));
    }
    return network.body(network.stem(images), {bits, models::Mode::Training, weights, widths, nullptr, 0,
                                               models::Learns::Everything});
}

void expectGradients(const RunConfig& config,
                     const std::function<torch::Tensor(models::Network&, const Data&)>& plainLoss) {
    const Data data;
    const auto plain = doubleNetwork(config), ours = doubleNetwork(config);
    plainLoss(*plain, data).backward();
    const Constraints constraints(config, ours->layers());
    makeObjective(ours, config, constraints)->trainStep(data.images, data.labels, {config, constraints});
    const auto expected = plain->named_parameters();
    for (const auto& item : ours->named_parameters()) {
        ASSERT_TRUE(item.value().grad().defined() && expected[item.key()].grad().defined()) << item.key();
        EXPECT_TRUE(torch::allclose(item.value().grad(), expected[item.key()].grad(), 1e-8, 1e-11))
            << item.key();
    }
}

TEST(Dorefa, TrainsOneWidthThroughTheStraightThroughEstimator) {
    const auto config = jointConfig(MethodKind::Dorefa, {1});
    expectGradients(config, [&](models::Network& network, const Data& data) {
        return F::cross_entropy(logitsAt(network, config, data.images, 1), data.labels);
    });
}

TEST(FullPrecision, TrainsTheTanhNormalisedWeights) {
    const auto config = jointConfig(MethodKind::FullPrecision, {2});
    expectGradients(config, [&](models::Network& network, const Data& data) {
        return F::cross_entropy(logitsAt(network, config, data.images, 32), data.labels);
    });
}

/// The losses of widths 2 and 4 below 32, as the variant says; the list's order must not matter.
void expectDistillation(Distillation kind) {
    auto config = jointConfig(MethodKind::AnyPrecision, {4, 32, 2});
    config.method.distillation = kind;
    expectGradients(config, [&](models::Network& network, const Data& data) {
        const auto at = [&](int bits) { return logitsAt(network, config, data.images, bits); };
        const auto full = at(32), four = at(4), two = at(2);
        const auto below = [&](const torch::Tensor& logits, const torch::Tensor& teacher) {
            return kind == Distillation::Hard ? F::cross_entropy(logits, data.labels)
                                              : softCrossEntropy(teacher.detach(), logits);
        };
        return F::cross_entropy(full, data.labels) + below(four, full) +
               below(two, kind == Distillation::Recursive ? four : full);
    });
}

TEST(AnyPrecision, Recursive) { expectDistillation(Distillation::Recursive); }
TEST(AnyPrecision, Soft) { expectDistillation(Distillation::Soft); }
TEST(AnyPrecision, Hard) { expectDistillation(Distillation::Hard); }

TEST(AnyPrecision, TrainsListsWithout32) {
    const auto config = jointConfig(MethodKind::AnyPrecision, {8, 1});
    expectGradients(config, [&](models::Network& network, const Data& data) {
        const auto eight = logitsAt(network, config, data.images, 8),
                   one = logitsAt(network, config, data.images, 1);
        return F::cross_entropy(eight, data.labels) + softCrossEntropy(eight.detach(), one);
    });
}

TEST(Dorefa, LearnsATinyProblem) {
    const auto config = jointConfig(MethodKind::Dorefa, {2});
    const Data data;
    const auto network = models::makeNetwork(config);
    const Constraints constraints(config, network->layers());
    const auto objective = makeObjective(network, config, constraints);
    auto settings = config.optim;
    settings.learningRate = 0.01;
    Optimizer optimizer(settings, *network);
    const auto images = data.images.to(torch::kFloat32);
    const auto loss = [&] {
        const auto numbers = objective->trainStep(images, data.labels, {config, constraints}).fetch();
        optimizer.step();
        return numbers.loss.front();
    };
    const auto first = loss();
    double last = first;
    for (int step = 0; step < 30; ++step)
        last = loss();
    EXPECT_LT(last, first / 2); // six images: memorised quickly
}

} // namespace
} // namespace pdqat::train
