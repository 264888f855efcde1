// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The convolutions of chunks against LibTorch's in double.
#include "engine/quant/chunk_convolution.h"
#include "engine/quant/quantizers.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <cmath>

namespace pdqat::quant {
namespace {

constexpr auto channelsLast = at::MemoryFormat::ChannelsLast;

class ChunkConvolutions : public ::testing::TestWithParam<ChunkShape> {
protected:
    const ChunkShape& shape() const { return GetParam(); }
    const ChunkConvolution& convolution() const { return chunkConvolution(shape()); }
    torch::Tensor input() const {
        return torch::rand({shape().images, shape().inChannels, shape().side, shape().side})
            .contiguous(channelsLast);
    }
    torch::Tensor output() const {
        return torch::randn({shape().images, shape().outChannels, shape().outSide(), shape().outSide()})
            .contiguous(channelsLast);
    }
    torch::Tensor weight() const {
        return torch::randn({shape().outChannels, shape().inChannels, shape().kernel, shape().kernel});
    }
    torch::Tensor plain(const torch::Tensor& x, const torch::Tensor& w) const {
        return at::conv2d(x.to(torch::kFloat64), w.to(torch::kFloat64), {}, shape().stride, shape().padding);
    }
    std::tuple<torch::Tensor, torch::Tensor> gradients(const torch::Tensor& x, const torch::Tensor& w,
                                                       const torch::Tensor& gy) const {
        auto leafX = x.to(torch::kFloat64).requires_grad_(), leafW = w.to(torch::kFloat64).requires_grad_();
        plain(leafX, leafW).backward(gy.to(torch::kFloat64));
        return {leafX.grad(), leafW.grad()};
    }
};

/// Relative to the whole: single precision, sums of up to 1,000 products; Winograd's sums differ by more.
double tolerance(const ChunkShape& shape) { return imagesWorthwhile(shape) > 1 ? 2e-5 : 1e-6; }

testing::AssertionResult agree(const torch::Tensor& a, const torch::Tensor& b, const ChunkShape& shape) {
    const auto distance = ((a - b).norm() / b.norm()).item<double>();
    return (distance < tolerance(shape) ? testing::AssertionSuccess() : testing::AssertionFailure())
           << "relative distance " << distance;
}

TEST_P(ChunkConvolutions, GoForward) {
    const auto x = input(), w = weight();
    auto y = output();
    for (const auto& given : {w, w.contiguous(channelsLast)}) {
        convolution().forward(x.data_ptr<float>(), convolution().packForward(given), y.data_ptr<float>());
        EXPECT_TRUE(agree(y, plain(x, w), shape()));
    }
}

TEST_P(ChunkConvolutions, GoBackward) {
    const auto x = input(), w = weight(), gy = output();
    const auto [gx, gw] = gradients(x, w, gy);
    auto foundX = input();
    convolution().backwardData(gy.data_ptr<float>(), convolution().packBackward(w), foundX.data_ptr<float>());
    EXPECT_TRUE(agree(foundX, gx, shape()));
    auto foundW = torch::empty({convolution().gradientSize()});
    convolution().backwardWeight(x.data_ptr<float>(), gy.data_ptr<float>(), foundW.data_ptr<float>());
    const auto unpacked = convolution().unpackGradient(foundW.data_ptr<float>());
    EXPECT_TRUE(unpacked.is_contiguous(channelsLast));
    EXPECT_TRUE(agree(unpacked, gw, shape()));
}

/// The largest codes of 7 bits everywhere: pairs of products come close to what 16 bits hold.
TEST_P(ChunkConvolutions, AreExactInWholeNumbers) {
    for (const int bits : {1, 2, 7}) {
        const auto steps = quantizationSteps(bits);
        auto x = torch::full({shape().images, shape().inChannels, shape().side, shape().side}, steps,
                             torch::kUInt8)
                     .contiguous(channelsLast);
        auto w = torch::full(weight().sizes(), steps, torch::kChar);
        w.index_put_({torch::indexing::Slice(0, torch::indexing::None, 2)}, -steps);
        auto y = output();
        convolution().forwardInteger(x.data_ptr<std::uint8_t>(), convolution().packInteger(w), 0.5F,
                                     y.data_ptr<float>());
        const auto expected = plain(x, w) * 0.5;
        const auto largest =
            static_cast<double>(steps * steps * shape().inChannels * shape().kernel * shape().kernel);
        if (largest < 0x1p24 || chunkConvolutionLibrary() != "LibTorch") {
            EXPECT_TRUE(torch::equal(y.to(torch::kFloat64), expected)) << bits << " bits";
        } else {
            // oneDNN's own sums are whole numbers of 32 bits; one of floats rounds by up to 1 at each product
            // that it adds beyond 2^24.
            const auto products = std::ceil((largest - 0x1p24) / static_cast<double>(steps * steps));
            const auto error = (y.to(torch::kFloat64) - expected).abs().max().item<double>();
            EXPECT_LE(error, 0.5 * products) << bits << " bits";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, ChunkConvolutions,
    ::testing::Values(ChunkShape{4, 16, 16, 8, 3, 1, 1}, ChunkShape{3, 16, 32, 8, 3, 2, 1},
                      ChunkShape{2, 32, 64, 8, 1, 2, 0}, ChunkShape{1, 64, 48, 5, 3, 1, 1},
                      ChunkShape{5, 80, 80, 6, 3, 1, 1}, ChunkShape{16, 80, 96, 16, 3, 1, 1},
                      ChunkShape{32, 160, 160, 8, 3, 1, 1}, ChunkShape{32, 96, 80, 7, 3, 1, 1}));

TEST(ChunkConvolution, IsKept) {
    const ChunkShape shape{2, 16, 16, 4, 3, 1, 1};
    EXPECT_EQ(&chunkConvolution(shape), &chunkConvolution(shape));
    EXPECT_FALSE(chunkConvolutionLibrary().empty());
}

} // namespace
} // namespace pdqat::quant
