// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/max_pool.h"

#include <gtest/gtest.h>
#include <torch/autograd.h>
#include <torch/cuda.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <string>

namespace pdqat::models {
namespace {

struct PoolRow {
    std::string name;
    networks::PoolShape shape;
    std::int64_t height, width;
};

class MaxPool : public ::testing::TestWithParam<PoolRow> {
protected:
    /// Values on a coarse grid, so that windows have ties.
    static torch::Tensor map(torch::ScalarType type) {
        torch::manual_seed(2);
        return torch::randint(-4, 5, {2, 3, GetParam().height, GetParam().width}, type)
            .contiguous(at::MemoryFormat::ChannelsLast)
            .requires_grad_();
    }
    static torch::Tensor plain(const torch::Tensor& x) {
        const auto& shape = GetParam().shape;
        return at::max_pool2d(x, shape.kernel.sides(), shape.stride.sides(), shape.padding.sides(), 1,
                              shape.roundsUp);
    }
};

TEST_P(MaxPool, OrderedHasTheValuesAndGradientsOfLibTorch) {
    const auto x = map(torch::kFloat64);
    const auto ours = orderedMaxPool(x, GetParam().shape), theirs = plain(x);
    ASSERT_TRUE(torch::equal(ours, theirs));
    const auto weights = torch::randn(ours.sizes(), torch::kFloat64);
    const auto gradient = [&](const torch::Tensor& y) {
        return torch::autograd::grad({(y * weights).sum()}, {x})[0];
    };
    EXPECT_TRUE(torch::allclose(gradient(ours), gradient(theirs), 0, 1e-14)); // sums of up to nine, reordered
}

TEST_P(MaxPool, OnTheCpuItIsLibTorchs) {
    const auto x = map(torch::kFloat32);
    EXPECT_TRUE(torch::equal(maxPool(x, GetParam().shape), plain(x)));
}

TEST_P(MaxPool, RepeatsBitForBitOnAGpu) {
    if (!torch::cuda::is_available())
        GTEST_SKIP() << "LibTorch sees no CUDA device here";
    const auto x = map(torch::kFloat32).to(torch::kCUDA).detach().requires_grad_();
    const auto y = maxPool(x, GetParam().shape);
    const auto weights = torch::randn(y.sizes()).to(torch::kCUDA);
    const auto gradient = [&] {
        return torch::autograd::grad({(maxPool(x, GetParam().shape) * weights).sum()}, {x})[0];
    };
    const auto first = gradient();
    for (int again = 0; again < 5; ++again)
        EXPECT_TRUE(torch::equal(gradient(), first));
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, MaxPool,
    ::testing::Values(PoolRow{"Halves", {2, 2, 0}, 8, 6}, PoolRow{"HalvesOdd", {2, 2, 0}, 7, 5},
                      PoolRow{"ImageNetStem", {3, 2, 1}, 16, 12}, PoolRow{"ImageNetStemOdd", {3, 2, 1}, 9, 7},
                      PoolRow{"Overlapping", {3, 1, 1}, 6, 6}, PoolRow{"WiderThanTheMap", {3, 2, 1}, 2, 1},
                      PoolRow{"SidesOfTheirOwn", {{3, 2}, {2, 1}, {1, 0}}, 7, 6},
                      PoolRow{"RoundsUp", {3, 2, 0, true}, 8, 6},
                      PoolRow{"RoundsUpPadded", {{2, 3}, 3, {1, 1}, true}, 7, 8}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace pdqat::models
