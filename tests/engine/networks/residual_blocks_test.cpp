// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which nodes of a graph are found to be a residual block, and which look like one and are none.
#include "engine/networks/networks.h"
#include "engine/networks/residual_blocks.h"

#include <gtest/gtest.h>

namespace pdqat::networks {
namespace {

const NetworkShape shape{1, 16, 8, 10, {2, 32}};

/// norm, clamp, convolution.
FeatureMap stage(Blueprint& plan, FeatureMap in, const ConvShape& convolution, double dropout = 0) {
    return plan.conv("c", "c", plan.nonlinearity(plan.norm("n", in), dropout), convolution);
}

TEST(ResidualBlocks, AreAllBlocksOfTheBuiltInNetworks) {
    const NetworkShape images{1, 3, 64, 10, {2, 32}};
    EXPECT_EQ(residualBlocks(resnet20q.describe(images).nodes).size(), 9);
    EXPECT_EQ(residualBlocks(resnet18q.describe(images).nodes).size(), 8);
    EXPECT_EQ(residualBlocks(resnet50q.describe(images).nodes).size(), 16);
    EXPECT_TRUE(residualBlocks(resnet8.describe(images).nodes).empty()) << "they activate behind the sum";
    EXPECT_TRUE(residualBlocks(svhnq.describe(images).nodes).empty());
}

TEST(ResidualBlocks, AreFoundWhateverTheOrderOfSumAndShortcut) {
    Blueprint plan(shape);
    const auto x = plan.input();
    const auto first = plan.clamp(plan.norm("n", x));
    const auto skip = plan.norm("sn", plan.conv("s", "s", first, {16, 1, 2}));
    const auto main = stage(plan, plan.conv("c", "c", first, {16, 3, 2}), {16});
    plan.add(skip, main);
    const auto blocks = residualBlocks(plan.description().nodes);
    ASSERT_EQ(blocks.size(), 1);
    EXPECT_EQ(blocks[0].input, 0);
    EXPECT_EQ(blocks[0].first, 1);
    EXPECT_EQ(blocks[0].norms, (std::vector<std::size_t>{1, 6}));
    EXPECT_EQ(blocks[0].convolutions, (std::vector<std::size_t>{5, 8}));
    EXPECT_EQ(blocks[0].skip, 3);
    EXPECT_EQ(blocks[0].skipNorm, 4);
}

/// What a fused step could not compute, or what others read of it.
TEST(ResidualBlocks, AreNotFoundWhereOneStepWouldBeWrong) {
    const auto found = [](const auto& draw) {
        Blueprint plan(shape);
        draw(plan, plan.input());
        return residualBlocks(plan.description().nodes).size();
    };
    const auto block = [](Blueprint& plan, FeatureMap x, const ConvShape& second, double dropout = 0) {
        const auto first = stage(plan, x, {16});
        return plan.add(stage(plan, first, second, dropout), x);
    };
    EXPECT_EQ(found([&](auto& plan, auto x) { block(plan, x, {16}); }), 1);
    EXPECT_EQ(found([&](auto& plan, auto x) { block(plan, x, {16}, 0.5); }), 0) << "dropout";
    ConvShape grouped{16};
    grouped.groups = 16;
    EXPECT_EQ(found([&](auto& plan, auto x) { block(plan, x, grouped); }), 0) << "groups";
    ConvShape dilated{16, 3, 1, Extent(2), 2};
    EXPECT_EQ(found([&](auto& plan, auto x) { block(plan, x, dilated); }), 0) << "dilation";
    EXPECT_EQ(found([&](auto& plan, auto x) { block(plan, x, {16, {3, 1}}); }), 0) << "sides of its own";
    EXPECT_EQ(found([&](auto& plan, auto x) { plan.add(stage(plan, x, {16}), x); }), 0) << "one stage";
    EXPECT_EQ(found([&](auto& plan, auto x) {
                  const auto first = stage(plan, x, {16});
                  plan.add(plan.add(stage(plan, first, {16}), x), first);
              }),
              0)
        << "a second reader within";
    EXPECT_EQ(found([&](auto& plan, auto x) {
                  const auto between = plan.maxPool(x, {2, 1, 0});
                  const auto first = stage(plan, x, {16});
                  plan.add(plan.maxPool(first, {2, 1, 0}), between);
              }),
              0)
        << "no convolution at the end";
}

} // namespace
} // namespace pdqat::networks
