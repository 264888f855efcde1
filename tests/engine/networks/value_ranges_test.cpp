// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/value_ranges.h"

#include <gtest/gtest.h>

namespace pdqat::networks {
namespace {

TEST(ValueRanges, FollowEveryMap) {
    Blueprint plan(NetworkShape{});
    const auto x = plan.input();
    const auto relu = plan.activation(x, {Nonlinearity::Relu});
    const auto six = plan.activation(x, {Nonlinearity::Clip, 0, 6});
    const auto sigmoid = plan.activation(x, {Nonlinearity::Sigmoid});
    const auto swish = plan.activation(x, {Nonlinearity::HardSwish});
    const auto unit = plan.clamp(x);
    const auto pooled = plan.averagePool(plan.maxPool(unit, {2, 2, 0}), {2, 2, 0});
    const auto sum = plan.add(relu, six), difference = plan.add(relu, x);
    const auto product = plan.multiply(sigmoid, unit), silu = plan.multiply(x, sigmoid);
    const auto joined = plan.concat({unit, sigmoid}), mixed = plan.concat({unit, swish});
    const auto border = plan.pad(unit, {1, 0, 0, 0, -1}), same = plan.pad(unit, {1, 0, 0, 0, 0});
    const auto flat = plan.flatten(plan.mean(pooled));
    const ValueRanges ranges(plan.description().nodes);
    for (const auto& map : {relu, six, sigmoid, unit, pooled, sum, product, joined, same, flat})
        EXPECT_TRUE(ranges.isNonNegative(map.node)) << map.node;
    for (const auto& map : {x, swish, difference, silu, mixed, border})
        EXPECT_FALSE(ranges.isNonNegative(map.node)) << map.node;
    for (const auto& map : {sigmoid, unit, pooled, product, joined, same, flat})
        EXPECT_TRUE(ranges.isUnit(map.node)) << map.node;
    for (const auto& map : {relu, six, sum, swish})
        EXPECT_FALSE(ranges.isUnit(map.node)) << map.node;
}

} // namespace
} // namespace pdqat::networks
