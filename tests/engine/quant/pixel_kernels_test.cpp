// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pixel kernels of every instruction set against plain formulas in double, on random and on adversarial
// values: ties of the quantizer, both zeros, the clamp's exact bounds.
#include "engine/quant/pixel_kernels.h"
#include "engine/quant/quantizers.h"
#include "engine/quant/scaled_quantizers.h"

#include <gtest/gtest.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>
#include <limits>

namespace pdqat::quant {
namespace {

constexpr PixelBlock block{70, 32};

/// One row per (instruction set, bit width).
class Kernels : public ::testing::TestWithParam<std::tuple<std::size_t, int>> {
protected:
    const PixelKernels& kernels() const { return *runnablePixelKernels()[std::get<0>(GetParam())]; }
    int bits() const { return std::get<1>(GetParam()); }
    std::int64_t steps() const { return quantizationSteps(bits()); }
};

/// pixels × channels; half of them are the values at which something changes.
torch::Tensor values(int bits) {
    torch::manual_seed(3);
    auto x = torch::randn({block.pixels, block.channels}).mul_(0.8).add_(0.4);
    const auto steps = static_cast<double>(quantizationSteps(bits));
    std::vector<float> special{0.0F,
                               -0.0F,
                               1.0F,
                               std::nextafter(1.0F, 2.0F),
                               std::nextafter(0.0F, -1.0F),
                               std::numeric_limits<float>::denorm_min(),
                               -1e30F,
                               1e30F};
    for (int i = 0; i < 8; ++i)
        special.push_back(static_cast<float>((i + 0.5) / steps));
    auto* first = x.data_ptr<float>();
    for (std::int64_t i = 0; i < x.numel(); i += 2)
        first[i] = special[static_cast<std::size_t>(i / 2) % special.size()];
    return x;
}

struct Channels {
    torch::Tensor scale = torch::rand({block.channels}) + 0.5, shift = torch::randn({block.channels}) * 0.3,
                  mean = torch::randn({block.channels}) * 0.3, slope = torch::randn({block.channels}) * 0.1,
                  offset = torch::randn({block.channels}) * 0.1;
    Affine affine() const { return {scale.data_ptr<float>(), shift.data_ptr<float>()}; }
};
const float* data(const torch::Tensor& t) { return t.data_ptr<float>(); }
torch::Tensor twice(const torch::Tensor& t) { return t.to(torch::kFloat64); }

Channels identity() {
    Channels channels;
    channels.scale.fill_(1);
    channels.shift.zero_();
    return channels;
}

/// With scale 1 and shift 0 nothing rounds before the quantizer: the codes are those of the formula to the
/// last.
TEST_P(Kernels, QuantizeAsTheFormula) {
    const auto x = values(bits());
    const auto channels = identity();
    auto clamped = torch::empty_like(x), quantized = torch::empty_like(x);
    auto codes = torch::empty(x.sizes(), torch::kUInt8);
    Activation to{clamped.data_ptr<float>(), quantized.data_ptr<float>(), codes.data_ptr<std::uint8_t>(),
                  steps()};
    kernels().activate(data(x), block, channels.affine(), to);
    EXPECT_TRUE(torch::equal(clamped, x.clamp(0, 1)));
    EXPECT_TRUE(torch::equal(quantized, quantizeUnit(x.clamp(0, 1), bits())));
    // Half to even, decided in double: the product itself is rounded to float first, as in the formula.
    const auto product = x.clamp(0, 1).mul(static_cast<double>(steps()));
    EXPECT_TRUE(torch::equal(codes.to(torch::kFloat64), twice(product).round()));
}

TEST_P(Kernels, WriteOnlyWhatIsWanted) {
    const auto x = values(bits());
    const auto channels = identity();
    const auto expected = x.clamp(0, 1);
    for (int wanted = 0; wanted < 8; ++wanted) {
        auto clamped = torch::full_like(x, 7), quantized = torch::full_like(x, 7);
        auto codes = torch::full(x.sizes(), 255, torch::kUInt8);
        Activation to{wanted & 1 ? clamped.data_ptr<float>() : nullptr,
                      wanted & 2 ? quantized.data_ptr<float>() : nullptr,
                      wanted & 4 ? codes.data_ptr<std::uint8_t>() : nullptr, steps()};
        kernels().activate(data(x), block, channels.affine(), to);
        EXPECT_EQ(torch::equal(clamped, expected), (wanted & 1) != 0);
        EXPECT_EQ(torch::equal(quantized, quantizeUnit(expected, bits())), (wanted & 2) != 0);
    }
}

TEST_P(Kernels, TakeMomentsAboutAnOrigin) {
    // A channel far from zero that hardly varies: where Σx² − (Σx)²/n would be noise.
    torch::manual_seed(1);
    const auto x = torch::randn({block.pixels, block.channels}).mul_(1e-2).add_(100);
    const auto origin = torch::full({block.channels}, 100.01);
    auto sums = torch::zeros({2, block.channels}, torch::kFloat64);
    kernels().moments(data(x), block, data(origin), sums.data_ptr<double>(),
                      sums.data_ptr<double>() + block.channels);
    const auto d = twice(x) - twice(origin);
    EXPECT_TRUE(torch::allclose(sums[0], d.sum(0), 1e-5, 1e-5));
    EXPECT_TRUE(torch::allclose(sums[1], d.square().sum(0), 1e-5, 1e-9));
}

TEST_P(Kernels, DifferentiateNormalisation) {
    const auto x = values(bits()).clamp(-3, 3), g = torch::randn_like(x), more = torch::randn_like(x);
    const Channels channels;
    const NormGradient norm{channels.affine(), data(channels.mean), data(channels.slope),
                            data(channels.offset)};
    for (const bool clamped : {true, false}) {
        const auto y = x * channels.scale + channels.shift;
        const auto passed = twice(clamped ? g * (y.ge(0) & y.le(1)) : g);
        auto sums = torch::zeros({2, block.channels}, torch::kFloat64);
        kernels().gradientSums(data(g), data(x), block, channels.affine(), data(channels.mean), clamped,
                               sums.data_ptr<double>(), sums.data_ptr<double>() + block.channels);
        EXPECT_TRUE(torch::allclose(sums[0], passed.sum(0), 1e-5, 1e-5));
        EXPECT_TRUE(torch::allclose(sums[1], (passed * (twice(x) - channels.mean)).sum(0), 1e-5, 1e-5));
        const auto expected =
            passed * channels.scale + (twice(x) - channels.mean) * channels.slope + channels.offset;
        auto to = g.clone();
        kernels().normGradient(to.data_ptr<float>(), to.data_ptr<float>(), data(x), block, norm, clamped,
                               nullptr);
        EXPECT_TRUE(torch::allclose(twice(to), expected, 1e-5, 1e-6));
        kernels().normGradient(to.data_ptr<float>(), data(g), data(x), block, norm, clamped, data(more));
        EXPECT_TRUE(torch::allclose(twice(to), expected + more, 1e-5, 1e-6));
    }
}

TEST_P(Kernels, MeasureLayerErrors) {
    const auto high = values(bits()).clamp(-3, 3), low = values(bits()).roll(5, 0);
    const auto inside = high.ge(0) & high.le(1);
    const auto d = high.clamp(0, 1) - quantizeUnit(low.clamp(0, 1), bits());
    for (const auto norm : {Norm::L2, Norm::L1}) {
        const bool squared = norm == Norm::L2;
        const auto expected = squared ? twice(d).square().sum() : twice(d).abs().sum();
        auto gradient = torch::empty_like(high);
        const auto with =
            kernels().layerError(data(high), data(low), block, steps(), norm, gradient.data_ptr<float>());
        const auto without = kernels().layerError(data(high), data(low), block, steps(), norm, nullptr);
        EXPECT_EQ(with.distance, without.distance);
        EXPECT_NEAR(with.distance, expected.item<double>(), 1e-5 * expected.item<double>());
        const auto q = twice(high.clamp(0, 1)) - twice(d);
        const auto expectSum = [](double sum, const torch::Tensor& terms) { // float sums of 32 pixels
            EXPECT_NEAR(sum, terms.sum().item<double>(), 1e-5 * terms.abs().sum().item<double>());
        };
        expectSum(with.errorSquares, twice(d).square());
        expectSum(with.products, twice(d) * q);
        expectSum(with.lowSquares, q.square());
        EXPECT_EQ(with.inside, (high.gt(0) & high.lt(1)).sum().item<double>());
        EXPECT_TRUE(torch::equal(gradient, (squared ? d : d.sign()) * inside));
    }
}

/// Against the tensors' own formula; sums in float within runs of 32 vectors.
TEST_P(Kernels, QuantizeInSteps) {
    const auto x = values(bits()).roll(3, 0), g = torch::randn_like(x);
    const auto step = torch::tensor(0.3f);
    for (const auto range : {codeRange(bits(), false), codeRange(bits(), true)}) {
        const double low = range.isBipolar() ? -2 : static_cast<double>(range.low),
                     high = range.isBipolar() ? 2 : static_cast<double>(range.high);
        const StepQuantizer quantizer{
            step.item<float>(),      static_cast<float>(range.low), static_cast<float>(range.high),
            static_cast<float>(low), static_cast<float>(high),      range.isBipolar()};
        auto value = torch::empty_like(x), toX = torch::empty_like(x);
        kernels().quantizeSteps(data(x), x.numel(), quantizer, value.data_ptr<float>());
        const auto codes = scaledCodes(x, step, range);
        EXPECT_TRUE(torch::equal(value, codes * step));
        const auto v = x / step, passes = v.gt(low).logical_and(v.lt(high));
        const auto terms =
            twice(g) * twice(range.isBipolar() ? codes : torch::where(passes, codes - v, codes));
        const auto sum =
            kernels().stepGradient(data(x), data(g), x.numel(), quantizer, toX.data_ptr<float>());
        EXPECT_TRUE(torch::equal(toX, g * passes));
        EXPECT_NEAR(sum, terms.sum().item<double>(), 1e-5 * terms.abs().sum().item<double>());
        EXPECT_EQ(kernels().stepGradient(data(x), data(g), x.numel(), quantizer, nullptr), sum);
    }
}

TEST_P(Kernels, MeasureErrorsOfOutputsAsTheyAre) {
    const auto high = values(bits()).clamp(-3, 3), low = values(bits()).clamp(-3, 3).roll(5, 0);
    for (const auto norm : {Norm::L2, Norm::L1}) {
        const auto value = [&](const torch::Tensor& x) { return norm == Norm::L2 ? x.square() : x.abs(); };
        const auto d = high - low;
        auto gradient = torch::empty_like(high);
        const auto sums =
            kernels().layerError(data(high), data(low), block, 0, norm, gradient.data_ptr<float>());
        const auto expectSum = [](double sum, const torch::Tensor& terms) {
            EXPECT_NEAR(sum, terms.sum().item<double>(), 1e-5 * terms.abs().sum().item<double>());
        };
        expectSum(sums.distance, value(twice(d)));
        expectSum(sums.whole, value(twice(high)));
        expectSum(sums.errorSquares, twice(d).square());
        expectSum(sums.products, twice(d) * twice(low));
        expectSum(sums.lowSquares, twice(low).square());
        EXPECT_EQ(sums.inside, (high.gt(0) & high.lt(1)).sum().item<double>());
        EXPECT_TRUE(torch::equal(gradient, norm == Norm::L2 ? d : d.sign()));
    }
}

TEST_P(Kernels, Add) {
    const auto x = values(bits()).clamp(-3, 3);
    const Channels channels;
    auto sum = torch::ones_like(x);
    kernels().add(sum.data_ptr<float>(), data(x), x.numel() - 3); // not a whole number of vectors
    EXPECT_TRUE(torch::equal(sum.flatten().slice(0, 0, -3), x.flatten().slice(0, 0, -3) + 1));
    EXPECT_TRUE(torch::equal(sum.flatten().slice(0, -3), torch::ones({3})));
    auto shifted = torch::ones_like(x);
    kernels().addAffine(shifted.data_ptr<float>(), data(x), block, channels.affine());
    EXPECT_TRUE(torch::equal(shifted, 1 + (x * channels.scale + channels.shift)));
}

INSTANTIATE_TEST_SUITE_P(Sets, Kernels,
                         ::testing::Combine(::testing::Range(std::size_t{0}, runnablePixelKernels().size()),
                                            ::testing::Values(1, 2, 4, 8)));

/// One run must not depend on the machine's instruction set where it need not.
TEST(PixelKernels, AllSetsGiveTheSameBits) {
    const auto x = values(2), g = torch::randn_like(x);
    const Channels channels;
    std::vector<torch::Tensor> found;
    for (const auto* kernels : runnablePixelKernels()) {
        auto result = torch::zeros({2, block.channels}, torch::kFloat64);
        kernels->gradientSums(data(g), data(x.clamp(-3, 3)), block, channels.affine(), data(channels.mean),
                              true, result.data_ptr<double>(), result.data_ptr<double>() + block.channels);
        found.push_back(result);
        EXPECT_TRUE(torch::equal(result, found.front()));
    }
    EXPECT_EQ(&pixelKernels(), runnablePixelKernels().back());
}

} // namespace
} // namespace pdqat::quant
