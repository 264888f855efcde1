// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/layer_error.h"
#include "engine/quant/quantizers.h"

#include <gtest/gtest.h>
#include <torch/autograd.h>
#include <torch/types.h>
#include <torch/utils.h>

namespace pdqat::quant {
namespace {

struct Row {
    const char* name;
    Norm norm;
    int bits;
    ConvGeometry geometry;
    std::int64_t kernel;
};

class LayerErrorRows : public ::testing::TestWithParam<Row> {};

/// The formula written plainly, gradient by autograd, everything in double.
TEST_P(LayerErrorRows, AgreesWithThePlainFormula) {
    const auto& row = GetParam();
    torch::manual_seed(5);
    const auto u = quantizeUnit(torch::rand({4, 6, 8, 8}, torch::kFloat64), row.bits);
    auto w = (torch::randn({5, 6, row.kernel, row.kernel}, torch::kFloat64) * 0.2).requires_grad_();
    const auto z = at::conv2d(u, w.detach() + 0.05 * torch::randn_like(w), {}, row.geometry.stride.sides(),
                              row.geometry.padding.sides());

    const auto high =
        at::conv2d(u, w, {}, row.geometry.stride.sides(), row.geometry.padding.sides()).clamp(0, 1);
    const auto difference = high - quantizeUnit(z.clamp(0, 1), row.bits);
    const auto plain = row.norm == Norm::L2 ? difference.square().mean() : difference.abs().mean();
    plain.backward();

    const auto error = layerError(u, z, w.detach(), row.bits, row.norm, row.geometry, true);
    EXPECT_NEAR(error.value().item<double>(), plain.item<double>(), 1e-13);
    EXPECT_TRUE(torch::allclose(error.gradient, w.grad(), 1e-10, 1e-14));
    EXPECT_FALSE(error.value().requires_grad());
    const auto a = high.detach(), q = quantizeUnit(z.clamp(0, 1), row.bits), d = a - q;
    const auto inside =
        at::conv2d(u, w.detach(), {}, row.geometry.stride.sides(), row.geometry.padding.sides());
    const auto expected = torch::stack({plain.detach(), d.square().mean(), (d * q).mean(), q.square().mean(),
                                        (inside.gt(0) & inside.lt(1)).to(torch::kFloat64).mean()});
    EXPECT_TRUE(torch::allclose(error.means, expected, 1e-12, 1e-14));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, LayerErrorRows,
    ::testing::Values(Row{"l2", Norm::L2, 2, {1, 1}, 3}, Row{"l1", Norm::L1, 2, {1, 1}, 3},
                      Row{"oneBit", Norm::L2, 1, {1, 1}, 3}, Row{"eightBits", Norm::L1, 8, {1, 1}, 3},
                      Row{"strided", Norm::L2, 3, {2, 1}, 3}, Row{"shortcut", Norm::L2, 2, {2, 0}, 1}),
    [](const auto& row) { return std::string(row.param.name); });

/// The gain that batch normalisation may undo: found by least squares here.
TEST(OutputMeans, TellWhatTheBestGainLeaves) {
    torch::manual_seed(5);
    const auto q = torch::rand({1000}, torch::kFloat64), a = 1.7 * q + 0.01 * torch::randn_like(q), d = a - q;
    const auto mean = [](const torch::Tensor& x) { return x.mean().item<double>(); };
    const OutputMeans means{mean(d * d), mean(d * q), mean(q * q), 1};
    const auto gain = (a * q).sum() / (q * q).sum();
    EXPECT_NEAR(means.squares(), mean(a * a), 1e-15);
    EXPECT_NEAR(means.relativeError(), mean(d * d) / mean(a * a), 1e-15);
    EXPECT_NEAR(means.gainError(), mean((a - gain * q).square()) / mean(a * a), 1e-12);
    EXPECT_LT(means.gainError(), 1e-3 * means.relativeError());
    EXPECT_EQ((OutputMeans{0.5, 0, 0, 0}).gainError(), 1) << "no gain helps outputs that are all 0";
}

/// float32 outputs go through kernels in pieces, double ones through tensors; they differ by rounding.
TEST(LayerError, IsTheSameInOnePassAndInTensors) {
    torch::manual_seed(6);
    const auto u = quantizeUnit(torch::rand({5, 6, 32, 32}, torch::kFloat64), 2);
    const auto w = torch::randn({16, 6, 3, 3}, torch::kFloat64) * 0.2;
    const auto z = at::conv2d(u, w + 0.05 * torch::randn_like(w), {}, 1, 1);
    const auto narrow = [](const torch::Tensor& x) { return x.to(torch::kFloat32); };
    for (const auto norm : {Norm::L2, Norm::L1})
        for (const bool isRelative : {false, true}) {
            const auto run = [&](const torch::Tensor& input, const torch::Tensor& low,
                                 const torch::Tensor& full) {
                return isRelative ? relativeLayerError(input, low, full, norm, {1, 1}, true)
                                  : layerError(input, low, full, 2, norm, {1, 1}, true);
            };
            const auto tensors = run(u, z, w), kernels = run(narrow(u), narrow(z), narrow(w));
            EXPECT_TRUE(torch::allclose(kernels.means, tensors.means, 1e-4, 1e-6))
                << kernels.means << tensors.means;
            const auto scale = tensors.gradient.abs().max().item<double>();
            // A rounded output may lie on the other side of a code's edge: few of 80,000 do.
            EXPECT_TRUE(torch::allclose(narrow(tensors.gradient), kernels.gradient, 1e-3, 1e-3 * scale));
        }
}

TEST(LayerError, ComputesNoGradientUnasked) {
    const auto u = torch::rand({1, 2, 4, 4}), w = torch::randn({3, 2, 3, 3});
    const auto z = at::conv2d(u, w, {}, 1, 1);
    EXPECT_FALSE(layerError(u, z, w, 2, Norm::L2, {1, 1}, false).gradient.defined());
}

TEST(LayerError, VanishesWhenBothSidesAgree) {
    // A 1-bit output that is already 0 or 1 everywhere: quantizing changes nothing.
    const auto u = torch::ones({1, 1, 2, 2}), w = torch::ones({1, 1, 1, 1});
    const auto error = layerError(u, at::conv2d(u, w), w, 1, Norm::L2, {1, 0}, true);
    EXPECT_EQ(error.value().item<double>(), 0.0);
    EXPECT_EQ(error.gradient.abs().max().item<double>(), 0.0);
}

/// Against autograd on the same expression, with groups, dilation and sides of their own.
TEST(RelativeLayerError, IsTheErrorByTheOutput) {
    torch::manual_seed(9);
    const auto u = torch::randn({3, 4, 9, 8}, torch::kFloat64);
    const auto w = torch::randn({6, 2, 3, 2}, torch::kFloat64).requires_grad_();
    const ConvGeometry geometry{{2, 1}, {1, 0}, {1, 2}, 2};
    const auto low = convolve(u, w.detach() + 0.1 * torch::randn_like(w), geometry);
    for (const auto norm : {Norm::L2, Norm::L1}) {
        const auto high = convolve(u, w, geometry);
        const auto expected = meanDistance(high - low, norm) / meanDistance(high, norm).detach();
        const auto gradient = torch::autograd::grad({expected}, {w})[0];
        const auto error = relativeLayerError(u, low, w.detach(), norm, geometry, true);
        EXPECT_NEAR(error.value().item<double>(), expected.item<double>(), 1e-12);
        EXPECT_TRUE(torch::allclose(error.gradient, gradient, 1e-9, 1e-12));
        EXPECT_FALSE(relativeLayerError(u, low, w.detach(), norm, geometry, false).gradient.defined());
    }
    const auto none = torch::zeros_like(u);
    EXPECT_EQ(relativeLayerError(none, torch::zeros_like(low), w.detach(), Norm::L2, geometry, true)
                  .value()
                  .item<double>(),
              0);
}

} // namespace
} // namespace pdqat::quant
