// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/scaled_quantizers.h"

#include <gtest/gtest.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>

namespace pdqat::quant {
namespace {

TEST(QuantizeUnit, RoundsHalfToEven) {
    // At 2 bits the grid is 0, 1/3, 2/3, 1; u = 0.5/3, 1.5/3, 2.5/3 lie half-way.
    const auto u = torch::tensor({0.5 / 3, 1.5 / 3, 2.5 / 3}, torch::kFloat64);
    const auto expected = torch::tensor({0.0, 2.0 / 3, 2.0 / 3}, torch::kFloat64);
    EXPECT_TRUE(torch::equal(quantizeUnit(u, 2), expected)) << quantizeUnit(u, 2);
}

TEST(QuantizeUnit, KeepsBoundsAndSignedZero) {
    const auto u = torch::tensor({0.0, -0.0, 1.0}, torch::kFloat32);
    for (int bits = 1; bits <= 8; ++bits)
        EXPECT_TRUE(torch::equal(quantizeUnit(u, bits), u)) << bits;
}

TEST(QuantizeUnit, StaysOnTheGrid) {
    torch::manual_seed(1);
    const auto u = torch::rand({1000}, torch::kFloat64);
    for (int bits = 1; bits <= 8; ++bits) {
        const double steps = std::pow(2, bits) - 1;
        const auto codes = quantizeUnit(u, bits) * steps;
        // 1e-12: one multiplication and one division in double.
        EXPECT_LT((codes - codes.round()).abs().max().item<double>(), 1e-12) << bits;
        EXPECT_LE((quantizeUnit(u, bits) - u).abs().max().item<double>(), 0.5 / steps + 1e-12) << bits;
    }
}

TEST(QuantizeActivation, PassesGradientsStraightThrough) {
    const auto x = torch::rand({50}, torch::kFloat64).requires_grad_();
    const auto weight = torch::randn({50}, torch::kFloat64);
    (quantizeActivation(x, 3) * weight).sum().backward();
    EXPECT_TRUE(torch::equal(x.grad(), weight));
}

TEST(ClampUnit, GradientIsOneOnTheClosedInterval) {
    const auto x = torch::tensor({-0.5, 0.0, 0.5, 1.0, 1.5}, torch::kFloat64).requires_grad_();
    clampUnit(x).sum().backward();
    EXPECT_TRUE(torch::equal(x.grad(), torch::tensor({0.0, 1.0, 1.0, 1.0, 0.0}, torch::kFloat64)));
}

TEST(NormalizedWeight, OneBitIsPlusOrMinusTheMeanMagnitude) {
    torch::manual_seed(2);
    const auto w = torch::randn({8, 4, 3, 3});
    const auto low = NormalizedWeight(w).low(1);
    const auto scale = w.abs().mean();
    EXPECT_TRUE(torch::equal(low.abs(), scale.expand_as(low)));
    EXPECT_TRUE(torch::equal(low.sign(), w.sign()));
}

TEST(NormalizedWeight, FollowsTheFormula) {
    torch::manual_seed(3);
    const auto w = torch::randn({6, 5, 3, 3}, torch::kFloat64);
    const auto t = w.tanh();
    const auto m = t.abs().max();
    const auto e = w.abs().mean();
    const NormalizedWeight normalized(w);
    EXPECT_TRUE(torch::allclose(normalized.full(), e * t / m, 1e-14, 1e-15));
    for (int bits = 1; bits <= 8; ++bits) {
        const auto q = quantizeUnit(t / (2 * m) + 0.5, bits);
        EXPECT_TRUE(torch::allclose(normalized.low(bits), e * (2 * q - 1), 1e-14, 1e-15)) << bits;
        EXPECT_FALSE(normalized.low(bits).requires_grad());
    }
}

/// Σ g · W_32 with E held at its value for W0, as a plain function of W.
double heldScale(const torch::Tensor& w, const torch::Tensor& g, double scale) {
    const auto t = w.tanh();
    return (g * t / t.abs().max() * scale).sum().item<double>();
}

TEST(NormalizedWeight, ALayerOfNothingIsQuantizedToZeros) {
    const auto subnormal = torch::full({4, 3}, 1e-42F);
    subnormal[0][0] = -1e-43F;
    for (const auto& values : {torch::zeros({4, 3}), subnormal}) {
        const auto weight = values.clone().requires_grad_();
        const NormalizedWeight normalized(weight);
        // 1e-37: what is left of numbers below 1e-38.
        EXPECT_LT(normalized.full().abs().max().item<double>(), 1e-37);
        for (int bits = 1; bits <= 8; ++bits)
            EXPECT_LT(normalized.low(bits).abs().max().item<double>(), 1e-37) << bits;
        normalized.full().sum().backward();
        EXPECT_TRUE(weight.grad().isfinite().all().item<bool>());
    }
}

TEST(NormalizedWeight, GradientGoesThroughTanhAndMaximumButNotScale) {
    torch::manual_seed(4);
    auto w = torch::randn({3, 2, 3, 3}, torch::kFloat64).requires_grad_();
    const auto g = torch::randn({3, 2, 3, 3}, torch::kFloat64);
    (NormalizedWeight(w).full() * g).sum().backward();

    const torch::NoGradGuard noGrad;
    const double scale = w.abs().mean().item<double>(), step = 1e-6;
    auto flat = w.detach().view(-1);
    const auto gradient = w.grad().view(-1);
    for (std::int64_t i = 0; i < flat.numel(); ++i) {
        const double original = flat[i].item<double>();
        flat[i] = original + step;
        const double above = heldScale(w, g, scale);
        flat[i] = original - step;
        const double below = heldScale(w, g, scale);
        flat[i] = original;
        // Central differences: error of order step² plus rounding of about 1e-16/step.
        EXPECT_NEAR(gradient[i].item<double>(), (above - below) / (2 * step), 1e-8) << i;
    }
}

torch::Tensor half() { return torch::tensor(0.5, torch::kFloat64); }

TEST(QuantizeScaled, TakesWholeMultiplesOfTheStepWithinTheRange) {
    const auto x = torch::tensor({-9.0, -0.3, 0.24, 0.25, 0.75, 1.3, 9.0}, torch::kFloat64);
    EXPECT_TRUE(torch::equal(quantizeScaled(x, half(), codeRange(2, false)),
                             torch::tensor({0.0, 0.0, 0.0, 0.0, 1.0, 1.5, 1.5}, torch::kFloat64)))
        << "0, ½, 1, 1½, halves to even";
    EXPECT_TRUE(torch::equal(quantizeScaled(x, half(), codeRange(2, true)),
                             torch::tensor({-1.0, -0.5, 0.0, 0.0, 0.5, 0.5, 0.5}, torch::kFloat64)))
        << "−1, −½, 0, ½";
}

TEST(QuantizeScaled, PassesGradientsOnWithinTheRangeAlone) {
    const auto x = torch::tensor({-0.3, -0.2, 0.9, 1.7, 1.8}, torch::kFloat64).requires_grad_();
    quantizeScaled(x, half(), codeRange(2, false)).sum().backward();
    EXPECT_TRUE(torch::equal(x.grad(), torch::tensor({0.0, 1.0, 1.0, 1.0, 0.0}, torch::kFloat64)));
}

/// One bit with a sign has no 0.
TEST(QuantizeScaled, OfOneBitWithASignIsPlusOrMinusAStep) {
    const auto x = torch::tensor({-1.2, -0.9, -0.1, 0.0, 0.4, 1.2}, torch::kFloat64).requires_grad_();
    const auto value = quantizeScaled(x, half(), codeRange(1, true));
    EXPECT_TRUE(
        torch::equal(value.detach(), torch::tensor({-0.5, -0.5, -0.5, 0.5, 0.5, 0.5}, torch::kFloat64)));
    value.sum().backward();
    EXPECT_TRUE(torch::equal(x.grad(), torch::tensor({0.0, 1.0, 1.0, 1.0, 1.0, 0.0}, torch::kFloat64)));
}

/// LSQ as published, for every width, with a sign or not, one step or one a channel. Its gradient to the step
/// is that of s · clip(x / s) + s · (rounding held as it is), which central differences find.
TEST(QuantizeLearned, HasThePublishedGradients) {
    torch::manual_seed(6);
    for (const bool isSigned : {false, true})
        for (int bits = isSigned ? 2 : 1; bits <= 8; ++bits)
            for (const std::int64_t channels : {1, 3}) {
                const auto range = codeRange(bits, isSigned);
                const double low = static_cast<double>(range.low), high = static_cast<double>(range.high);
                const auto step = (torch::rand({channels, 1, 1}, torch::kFloat64) + 0.5).requires_grad_();
                const auto x = (torch::randn({3, 4, 5}, torch::kFloat64) * high * 0.8).requires_grad_();
                const auto g = torch::randn({3, 4, 5}, torch::kFloat64);
                const auto value = quantizeLearned(x, step, range, 0.25);
                EXPECT_TRUE(torch::equal(value, quantizeScaled(x.detach(), step.detach(), range)));
                (value * g).sum().backward();
                const auto v = (x / step).detach();
                const auto inside = v.gt(low).logical_and(v.lt(high));
                EXPECT_TRUE(torch::equal(x.grad(), g * inside));
                const auto rounding = v.clamp(low, high).round() - v.clamp(low, high);
                const auto surrogate = [&](const torch::Tensor& s) {
                    return ((((x.detach() / s).clamp(low, high) + rounding) * s) * g).sum().item<double>();
                };
                const double h = 1e-6;
                for (std::int64_t c = 0; c < channels; ++c) {
                    auto above = step.detach().clone(), below = step.detach().clone();
                    above[c] += h;
                    below[c] -= h;
                    // Central differences: order h² plus rounding of 1e-16 · |sum| / h.
                    EXPECT_NEAR(step.grad()[c].item<double>(),
                                0.25 * (surrogate(above) - surrogate(below)) / (2 * h), 1e-6 * high)
                        << bits << ' ' << isSigned;
                }
            }
}

TEST(QuantizeLearned, OfOneBitWithASignLearnsTheStepFromTheSigns) {
    const auto x = torch::tensor({-3.0, -0.2, 0.3}, torch::kFloat64).requires_grad_();
    const auto step = half().requires_grad_();
    (quantizeLearned(x, step, codeRange(1, true), 1) * torch::tensor({1.0, 2.0, 4.0}, torch::kFloat64))
        .sum()
        .backward();
    EXPECT_EQ(step.grad().item<double>(), 1 * -1 + 2 * -1 + 4 * 1);
    EXPECT_TRUE(torch::equal(x.grad(), torch::tensor({0.0, 2.0, 4.0}, torch::kFloat64)));
    EXPECT_DOUBLE_EQ(stepGradientScale(100, codeRange(1, true)), 0.1);
    EXPECT_DOUBLE_EQ(stepGradientScale(100, codeRange(3, true)), 1 / std::sqrt(300.0));
    EXPECT_DOUBLE_EQ(stepGradientScale(100, codeRange(2, false)), 1 / std::sqrt(300.0));
}

/// Maps in one block of memory go through kernels, in pieces; others, here a slice of the same, through
/// tensors.
TEST(QuantizeLearned, IsTheSameInOnePassAndInTensors) {
    torch::manual_seed(8);
    const auto source = torch::randn({3, 16, 33, 32}).contiguous(torch::MemoryFormat::ChannelsLast);
    const auto g = torch::randn({3, 16, 33, 32});
    for (const auto range : {codeRange(2, false), codeRange(3, true), codeRange(1, true)})
        for (const bool isLearned : {true, false}) {
            const auto run = [&](const torch::Tensor& values, torch::Tensor& toStep) {
                const auto x = values.detach().requires_grad_();
                const auto step =
                    torch::full({1, 1, 1, 1}, 0.4f).requires_grad_(isLearned); // as weights have it
                const auto value =
                    isLearned ? quantizeLearned(x, step, range, 0.5) : quantizeScaled(x, step, range);
                (value * g).sum().backward();
                toStep = step.grad();
                return std::pair(value.detach(), x.grad());
            };
            torch::Tensor stepInKernels, stepInTensors;
            const auto kernels = run(source, stepInKernels);
            const auto wide = torch::zeros({3, 16, 33, 33});
            wide.slice(3, 0, 32).copy_(source);
            const auto tensors = run(wide.slice(3, 0, 32), stepInTensors);
            EXPECT_TRUE(torch::equal(kernels.first, tensors.first));
            EXPECT_TRUE(torch::equal(kernels.second, tensors.second));
            ASSERT_EQ(stepInKernels.defined(), isLearned);
            if (isLearned) { // both sum about 50,000 terms of 1 in single precision
                EXPECT_NEAR(stepInKernels.item<double>(), stepInTensors.item<double>(), 0.02);
            }
        }
}

TEST(UniformWeight, LearnedStepsAreTheirWidthsOwn) {
    torch::manual_seed(7);
    const auto w = torch::randn({4, 2, 3, 3}, torch::kFloat64).requires_grad_();
    auto steps = torch::rand({8, 4}, torch::kFloat64) + 0.2;
    steps.requires_grad_();
    const UniformWeight weight(w, StepsPer::Channel, steps);
    const auto step = steps.detach()[2].reshape({4, 1, 1, 1});
    EXPECT_TRUE(torch::equal(weight.low(3).detach(), (w.detach() / step).clamp(-4, 3).round() * step));
    weight.low(3).sum().backward();
    EXPECT_FALSE(w.grad().defined()) << "of a pass that trains what is its own";
    EXPECT_GT(steps.grad()[2].abs().min().item<double>(), 0);
    EXPECT_EQ(steps.grad().abs().sum().item<double>(), steps.grad()[2].abs().sum().item<double>());
    weight.straightThrough(3).sum().backward();
    EXPECT_TRUE(w.grad().defined());
}

class UniformWeightRows : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(Bits, UniformWeightRows, testing::Range(1, 9));

/// 32 bits are the weights themselves; W_k are whole multiples of a step in range, and no step within a fifth
/// of the one found has less than 0.98 of its error (the fit ends after a few rounds).
TEST_P(UniformWeightRows, FitsTheStepToTheWeights) {
    torch::manual_seed(4);
    const auto w = torch::randn({16, 8, 3, 3}, torch::kFloat64) * 0.05;
    const int bits = GetParam();
    const UniformWeight tensor(w, StepsPer::Tensor), channel(w, StepsPer::Channel);
    EXPECT_TRUE(torch::equal(tensor.full(), w));
    EXPECT_TRUE(torch::equal(tensor.low(32), w));
    const auto step = tensor.step(bits);
    ASSERT_EQ(step.numel(), 1);
    ASSERT_EQ(channel.step(bits).numel(), 16);
    const auto codes = tensor.low(bits) / step;
    EXPECT_LT((codes - codes.round()).abs().max().item<double>(), 1e-9);
    const auto range = weightRange(bits);
    EXPECT_GE(codes.min().item<double>(), static_cast<double>(range.low) - 1e-9);
    EXPECT_LE(codes.max().item<double>(), static_cast<double>(range.high) + 1e-9);
    const auto error = [&](const torch::Tensor& low) { return (low - w).square().sum().item<double>(); };
    const auto found = error(tensor.low(bits));
    EXPECT_LE(error(channel.low(bits)), found * 1.001) << "channels have steps of their own";
    if (bits > 1)
        for (const double factor : {0.8, 0.9, 1.1, 1.2}) {
            const auto other = (w / (step * factor)).round().clamp(range.low, range.high) * (step * factor);
            EXPECT_GT(error(other), 0.98 * found) << factor;
        }
}

TEST(UniformWeight, OfZerosIsZerosAndGivesNoNaN) {
    const auto w = torch::zeros({4, 2, 3, 3});
    for (const int bits : {2, 4, 8}) {
        EXPECT_EQ(UniformWeight(w, StepsPer::Channel).low(bits).abs().max().item<float>(), 0) << bits;
        EXPECT_TRUE(UniformWeight(w, StepsPer::Tensor).straightThrough(bits).isfinite().all().item<bool>());
    }
}

TEST(UniformWeight, StraightThroughHasGradientOneWithinTheRange) {
    torch::manual_seed(5);
    const auto w = torch::randn({4, 2, 3, 3}, torch::kFloat64).requires_grad_();
    const UniformWeight weight(w, StepsPer::Channel);
    const auto low = weight.straightThrough(2);
    EXPECT_TRUE(torch::equal(low.detach(), weight.low(2)));
    low.sum().backward();
    const auto step = weight.step(2);
    EXPECT_TRUE(torch::equal(
        w.grad(), w.detach().ge(-2.5 * step).logical_and(w.detach().le(1.5 * step)).to(torch::kFloat64)));
    EXPECT_TRUE(weight.full().requires_grad());
}

} // namespace
} // namespace pdqat::quant
