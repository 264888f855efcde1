// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/autocast.h"
#include "engine/quant/layer_error.h"
#include "engine/quant/quantizers.h"

#include <gtest/gtest.h>
#include <torch/autograd.h>
#include <torch/types.h>
#include <torch/utils.h>

namespace pdqat::quant {
namespace {

class Bfloat16 : public ::testing::Test {
protected:
    Bfloat16() { torch::manual_seed(3); }
    static torch::Tensor rounded(const torch::Tensor& x) {
        return x.to(torch::kBFloat16).to(torch::kFloat32);
    }

    torch::Tensor input = quantizeUnit(torch::rand({2, 16, 8, 8}), 2);
    torch::Tensor weight = torch::randn({16, 16, 3, 3}) / 12;
    ConvGeometry geometry{1, 1};
};

TEST_F(Bfloat16, RoundsWhatConvolutionsTakeAndGivesFloat32) {
    const auto plain = convolve(input, weight, geometry);
    torch::Tensor low;
    {
        const Bfloat16Scope scope(torch::kCPU);
        low = convolve(input, weight, geometry);
    }
    EXPECT_EQ(low.scalar_type(), torch::kFloat32);
    EXPECT_FALSE(torch::equal(low, plain));
    // Sums of the rounded factors, rounded once more.
    EXPECT_TRUE(torch::allclose(low, convolve(rounded(input), rounded(weight), geometry), 1e-2, 1e-3));
    EXPECT_TRUE(torch::equal(convolve(input, weight, geometry), plain)) << "outside nothing is left of it";
}

TEST_F(Bfloat16, BackwardInsideGivesFloat32Gradients) {
    const auto w = weight.clone().requires_grad_();
    const auto gradient = [&] {
        return torch::autograd::grad({convolve(input, w, geometry).square().sum()}, {w})[0];
    };
    const auto plain = gradient();
    const Bfloat16Scope scope(torch::kCPU);
    const auto low = gradient();
    EXPECT_EQ(low.scalar_type(), torch::kFloat32);
    EXPECT_FALSE(torch::equal(low, plain));
    EXPECT_LT((low - plain).norm().item<double>(), 0.02 * plain.norm().item<double>());
}

TEST_F(Bfloat16, LayerErrorsAreComparedInFloat32) {
    const auto output = convolve(input, NormalizedWeight(weight).low(2), geometry);
    for (const auto norm : {Norm::L2, Norm::L1}) {
        const auto plain = layerError(input, output, weight, 2, norm, geometry, true);
        const Bfloat16Scope scope(torch::kCPU);
        const auto low = layerError(input, output, weight, 2, norm, geometry, true);
        EXPECT_EQ(low.value().scalar_type(), torch::kFloat64);
        EXPECT_EQ(low.gradient.scalar_type(), torch::kFloat32);
        EXPECT_NEAR(low.value().item<double>(), plain.value().item<double>(),
                    0.01 * plain.value().item<double>());
        EXPECT_LT((low.gradient - plain.gradient).norm().item<double>(),
                  0.05 * plain.gradient.norm().item<double>());
    }
}

TEST_F(Bfloat16, QuantizersStayInFloat32) {
    const Bfloat16Scope scope(torch::kCPU);
    const NormalizedWeight normalized(weight);
    EXPECT_EQ(normalized.full().scalar_type(), torch::kFloat32);
    EXPECT_EQ(normalized.low(8).scalar_type(), torch::kFloat32);
    EXPECT_EQ(quantizeActivation(input, 8).scalar_type(), torch::kFloat32);
}

TEST_F(Bfloat16, LeavesDoublePrecisionAlone) {
    const Bfloat16Scope scope(torch::kCPU);
    EXPECT_EQ(computeType(input.to(torch::kFloat64)).scalar_type(), torch::kFloat64);
    EXPECT_EQ(computeType(input).scalar_type(), torch::kBFloat16);
}

TEST_F(Bfloat16, OutsideAScopeTensorsStayAsTheyAre) { EXPECT_TRUE(computeType(input).is_same(input)); }

} // namespace
} // namespace pdqat::quant
