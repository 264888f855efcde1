// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/describe.h"
#include "engine/train/constraints.h"

#include <gtest/gtest.h>

namespace pdqat {
namespace {

RunConfig twoWidths() {
    RunConfig config;
    config.quant.bits = {2, 4};
    config.method.epsilonOut = {0.7, 0.1};
    config.method.epsilonLayer = {0.02};
    config.method.epsilonByLayer = {{"Block_0_conv0", 0.5}, {"Block_0_conv1@4", 0.25}};
    config.quant.highPrecision = {"Block_8_conv1"};
    return config;
}

TEST(Constraints, ListLayersThenOutputForEachWidth) {
    const auto config = twoWidths();
    const Constraints constraints(config, describeLayers(config));
    ASSERT_EQ(constraints.size(), 40u); // (20 − 1 kept + 1 output) × 2 widths
    const auto& list = constraints.list();
    EXPECT_EQ(list[0], (ConstraintInfo{2, "Block_0_conv0", 0.5}));
    EXPECT_EQ(list[1], (ConstraintInfo{2, "Block_0_conv1", 0.02}));
    EXPECT_EQ(list[19], (ConstraintInfo{2, "CE", 0.7}));
    EXPECT_EQ(list[21], (ConstraintInfo{4, "Block_0_conv1", 0.25}));
    EXPECT_EQ(list[39], (ConstraintInfo{4, "CE", 0.1}));
    EXPECT_EQ(constraints.output(1), 39u);
    EXPECT_EQ(constraints.layer(1, 0), std::optional<std::size_t>(20));
    EXPECT_EQ(constraints.layer(0, 19), std::nullopt); // kept in high precision
}

TEST(Constraints, OutputOnlyHasOnePerWidth) {
    auto config = twoWidths();
    config.method.constraints = ConstraintSet::Output;
    const Constraints constraints(config, describeLayers(config));
    ASSERT_EQ(constraints.size(), 2u);
    EXPECT_TRUE(constraints.list()[1].isOutput());
}

TEST(Duals, StartWhereConfigured) {
    auto config = twoWidths();
    config.dual.initLayer = 0.25;
    const Constraints constraints(config, describeLayers(config));
    const auto lambda = initialDuals(config, constraints);
    EXPECT_EQ(lambda[0], 0.25);
    EXPECT_EQ(lambda[19], 1.0);
}

TEST(Duals, AscendAlongTheSlackAndStayNonNegative) {
    EXPECT_EQ(dualAscent({0.5, 0.1, 0.0}, {1.0, -2.0, -1.0}, 0.1), (std::vector<double>{0.6, 0.0, 0.0}));
}

TEST(Duals, SlackIsValueMinusLevel) {
    RunConfig config;
    config.method.constraints = ConstraintSet::Output;
    const Constraints constraints(config, describeLayers(config));
    EXPECT_DOUBLE_EQ(slacks(constraints, {1.0}).front(), 0.3);
}

} // namespace
} // namespace pdqat
