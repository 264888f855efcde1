// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every operator of a description as it runs, against LibTorch's own on the same parameters.
#include "engine/models/graph_network.h"
#include "tests/engine/models/network_cases.h"

#include <gtest/gtest.h>
#include <torch/autograd.h>
#include <torch/nn.h>

#include <functional>
#include <limits>

namespace pdqat::models {
namespace {

using networks::Blueprint;
using networks::FeatureMap;
using networks::Nonlinearity;

const networks::NetworkShape small{1, 4, 6, 10, {2, fullPrecision}};

struct OperatorRow {
    const char* name;
    std::function<FeatureMap(Blueprint&, FeatureMap)> draw;
    std::function<torch::Tensor(const torch::Tensor&)> expected;
};

void PrintTo(const OperatorRow& row, std::ostream* out) { *out << row.name; }

FeatureMap active(Blueprint& plan, FeatureMap x, Nonlinearity kind, double a = 0, double b = 0) {
    return plan.activation(x, {kind, a, b});
}

class EveryOperator : public testing::TestWithParam<OperatorRow> {};

TEST_P(EveryOperator, RunsAsLibTorchsOwn) {
    Blueprint plan(small);
    const auto out = GetParam().draw(plan, plan.input());
    const auto network = makeGraphNetwork(plan.description(), small);
    const auto x = randomImages(small, 3).mul_(3).requires_grad_();
    const auto expected = GetParam().expected(x);
    ASSERT_EQ(expected.sizes().slice(1),
              (std::vector<std::int64_t>{out.channels, out.size.height, out.size.width}));
    const std::vector<torch::Tensor> none;
    const std::vector<LayerBits> widths;
    const auto found = network->body(network->stem(x), {fullPrecision, Mode::Evaluation, none, widths});
    EXPECT_TRUE(torch::allclose(found, expected.flatten(1), 1e-6, 1e-6));
    const auto along = torch::randn(found.sizes());
    const auto gradient = [&](const torch::Tensor& y) {
        return torch::autograd::grad({(y.flatten(1) * along).sum()}, {x})[0];
    };
    EXPECT_TRUE(torch::allclose(gradient(found), gradient(expected), 1e-5, 1e-5));
}

INSTANTIATE_TEST_SUITE_P(
    Operators, EveryOperator,
    testing::Values(
        OperatorRow{"Relu", [](auto& plan, auto x) { return active(plan, x, Nonlinearity::Relu); },
                    [](const auto& x) { return x.relu(); }},
        OperatorRow{"Clip", [](auto& plan, auto x) { return active(plan, x, Nonlinearity::Clip, 0, 2); },
                    [](const auto& x) { return x.clamp(0, 2); }},
        OperatorRow{"LeakyRelu",
                    [](auto& plan, auto x) { return active(plan, x, Nonlinearity::LeakyRelu, 0.1); },
                    [](const auto& x) { return at::leaky_relu(x, 0.1); }},
        OperatorRow{"Sigmoid", [](auto& plan, auto x) { return active(plan, x, Nonlinearity::Sigmoid); },
                    [](const auto& x) { return x.sigmoid(); }},
        OperatorRow{
            "HardSigmoid",
            [](auto& plan, auto x) { return active(plan, x, Nonlinearity::HardSigmoid, 1.0 / 6, 0.5); },
            [](const auto& x) { return at::hardsigmoid(x); }},
        OperatorRow{"HardSwish", [](auto& plan, auto x) { return active(plan, x, Nonlinearity::HardSwish); },
                    [](const auto& x) { return at::hardswish(x); }},
        OperatorRow{
            "Silu",
            [](auto& plan, auto x) { return plan.multiply(x, active(plan, x, Nonlinearity::Sigmoid)); },
            [](const auto& x) { return at::silu(x); }},
        OperatorRow{"Affine", [](auto& plan, auto x) { return plan.affine("a", x); },
                    [](const auto& x) { return x * 1; }},
        OperatorRow{"AveragePool",
                    [](auto& plan, auto x) {
                        return plan.averagePool(x, {{3, 2}, {2, 1}, {1, 0}, true, false});
                    },
                    [](const auto& x) {
                        return at::avg_pool2d(x, {3, 2}, {2, 1}, {1, 0}, true, false);
                    }},
        OperatorRow{"AveragePoolOfPadding",
                    [](auto& plan, auto x) {
                        return plan.averagePool(x, {3, 2, 1, false, true});
                    },
                    [](const auto& x) { return at::avg_pool2d(x, 3, 2, 1, false, true); }},
        OperatorRow{"Mean", [](auto& plan, auto x) { return plan.mean(x); },
                    [](const auto& x) {
                        return x.mean(at::IntArrayRef{2, 3}, true);
                    }},
        OperatorRow{"Add", [](auto& plan, auto x) { return plan.add(x, plan.mean(x)); },
                    [](const auto& x) {
                        return x + x.mean(at::IntArrayRef{2, 3}, true);
                    }},
        OperatorRow{"Concat",
                    [](auto& plan, auto x) {
                        return plan.concat({x, active(plan, x, Nonlinearity::Relu), x});
                    },
                    [](const auto& x) {
                        return torch::cat({x, x.relu(), x}, 1);
                    }},
        OperatorRow{"Pad",
                    [](auto& plan, auto x) {
                        return plan.pad(x, {1, 2, 0, 3, 0.5});
                    },
                    [](const auto& x) {
                        return at::constant_pad_nd(x, {2, 3, 1, 0}, 0.5);
                    }},
        OperatorRow{"Flatten", [](auto& plan, auto x) { return plan.flatten(x); },
                    [](const auto& x) {
                        return x.flatten(1).unflatten(1, {-1, 1, 1});
                    }}),
    [](const auto& row) { return std::string(row.param.name); });

/// Groups, strides and dilations of their own, no padding at one side: forward against LibTorch's module.
TEST(GraphNetwork, ConvolvesWithEveryGeometry) {
    networks::ConvShape shape{8, {3, 2}, {2, 1}, Extent(1, 0), {1, 2}, 2, true};
    Blueprint plan(small);
    const auto out = plan.fullConv("c", plan.input(), shape);
    const auto network = makeGraphNetwork(plan.description(), small);
    initialize(*network, 5);
    torch::nn::Conv2d reference(
        torch::nn::Conv2dOptions(4, 8, {3, 2}).stride({2, 1}).padding({1, 0}).dilation({1, 2}).groups(2));
    const torch::NoGradGuard noGrad;
    reference->weight.copy_(network->named_parameters()["c.weight"]);
    reference->bias.copy_(network->named_parameters()["c.bias"]);
    const auto x = randomImages(small, 2);
    const auto expected = reference(x);
    EXPECT_EQ(expected.sizes().slice(1),
              (std::vector<std::int64_t>{out.channels, out.size.height, out.size.width}));
    EXPECT_TRUE(torch::allclose(network->stem(x), expected, 1e-5, 1e-6));
    EXPECT_EQ(plan.description().otherParameters, 8 * 2 * 6 + 8);
}

TEST(GraphNetwork, RankableConvolutionsHaveGroups) {
    networks::ConvShape depthwise{4, 3, 2};
    depthwise.groups = 4;
    Blueprint plan(small);
    plan.conv("d", "d", plan.clamp(plan.norm("n", plan.input())), depthwise);
    const auto layers = plan.description().layers;
    EXPECT_EQ(layers[0].weightShape, (std::vector<std::int64_t>{4, 1, 3, 3}));
    EXPECT_EQ(layers[0].macs, 4 * 9 * 9);
    const auto network = makeGraphNetwork(plan.description(), small);
    initialize(*network, 5);
    const auto x = randomImages(small, 2);
    Recorder seen;
    pass(*network, x, {.bits = 2, .mode = Mode::Evaluation, .observer = &seen});
    const auto weight = weightsAt(*network, 2)[0];
    EXPECT_TRUE(torch::equal(seen.outputs.at(0), at::conv2d(seen.inputs.at(0), weight, {}, 2, 1, 1, 4)));
}

/// Two branches leave the images: the stem ends before them, and every map reaches its readers.
TEST(GraphNetwork, TheStemHandsASingleMapOn) {
    Blueprint plan(small);
    const auto a = plan.fullConv("a", plan.input(), {4}), b = plan.fullConv("b", plan.input(), {4});
    plan.classifier("fc", plan.norm("n", plan.add(a, b)));
    const auto network = makeGraphNetwork(plan.description(), small);
    initialize(*network, 5);
    const auto x = randomImages(small, 2);
    EXPECT_EQ(pass(*network, x, {.mode = Mode::Evaluation}).sizes(), (std::vector<std::int64_t>{2, 10}));
}

} // namespace
} // namespace pdqat::models
