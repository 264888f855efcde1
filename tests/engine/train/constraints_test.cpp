// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/describe.h"
#include "engine/train/constraints.h"
#include "engine/train/multipliers.h"

#include <gtest/gtest.h>
#include <torch/types.h>

namespace pdqat::train {
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
    const Constraints constraints(config, models::describeLayers(config));
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

std::vector<std::string> constrainedLayers(const RunConfig& config) {
    std::vector<std::string> layers;
    const Constraints constraints(config, models::describeLayers(config));
    for (const auto& constraint : constraints.list())
        if (constraint.constrained)
            layers.push_back(constraint.layer);
    return layers;
}

TEST(Constraints, OutputOnlyConstrainsTheOutputAndMeasuresLayers) {
    auto config = twoWidths();
    config.method.constraints = ConstraintSet::Output;
    EXPECT_EQ(Constraints(config, models::describeLayers(config)).size(), 40u);
    EXPECT_EQ(constrainedLayers(config), (std::vector<std::string>{"CE", "CE"}));
    EXPECT_EQ(initialDuals(config, Constraints(config, models::describeLayers(config)))[0], 0.0);
}

TEST(Constraints, ReferenceSemanticsConstrainKeptLayersToo) {
    auto config = twoWidths();
    config.method.semantics = Semantics::Reference;
    EXPECT_EQ(constrainedLayers(config).size(), 42u);
}

TEST(Constraints, BaselinesConstrainNothing) {
    auto config = twoWidths();
    config.method.kind = MethodKind::AnyPrecision;
    EXPECT_EQ(Constraints(config, models::describeLayers(config)).size(),
              38u); // nothing to hold an output against
    config.quant.bits = {2, 32};
    EXPECT_EQ(Constraints(config, models::describeLayers(config)).size(), 20u);
    EXPECT_TRUE(constrainedLayers(config).empty());
    config.method.kind = MethodKind::FullPrecision;
    EXPECT_EQ(Constraints(config, models::describeLayers(config)).size(), 0u);
}

TEST(Duals, StartWhereConfigured) {
    auto config = twoWidths();
    config.dual.initLayer = 0.25;
    const Constraints constraints(config, models::describeLayers(config));
    const auto lambda = initialDuals(config, constraints);
    EXPECT_EQ(lambda[0], 0.25);
    EXPECT_EQ(lambda[19], 1.0);
}

TEST(Duals, AscendAlongTheSlackAndStayNonNegative) {
    auto config = twoWidths();
    config.quant = {};
    const Constraints constraints(config, models::describeLayers(config));
    std::vector<double> lambda(constraints.size(), 0.5), slack(constraints.size(), 1.0);
    lambda[1] = 0.1, slack[1] = -2.0;
    lambda[2] = 0.0, slack[2] = -1.0;
    const auto next = dualAscent(constraints, lambda, slack, 0.1);
    EXPECT_EQ(next[0], 0.6);
    EXPECT_EQ(next[1], 0.0);
    EXPECT_EQ(next[2], 0.0);
}

TEST(Duals, OfWhatIsOnlyMeasuredStayZero) {
    auto config = twoWidths();
    config.method.constraints = ConstraintSet::Output;
    const Constraints constraints(config, models::describeLayers(config));
    const auto next = dualAscent(constraints, std::vector<double>(constraints.size()),
                                 std::vector<double>(constraints.size(), 1.0), 0.1);
    EXPECT_EQ(next[0], 0.0);
    EXPECT_EQ(next[*constraints.output(0)], 0.1);
}

TEST(Multipliers, AreTheDualVariables) {
    const auto config = twoWidths();
    const Constraints constraints(config, models::describeLayers(config));
    std::vector<double> lambda(constraints.size(), 0.5);
    lambda[1] = 0;
    const Multipliers plain(constraints, lambda, 0);
    EXPECT_TRUE(plain.vanishes(1));
    EXPECT_EQ(plain.apply(0, torch::tensor(0.1), torch::tensor(2.0)).item<double>(), 1.0);
}

TEST(Multipliers, AreDampedByTheBatchSlack) {
    const auto config = twoWidths(); // ε of Block_0_conv1@2: 0.02
    const Constraints constraints(config, models::describeLayers(config));
    const std::vector<double> lambda(constraints.size(), 0.5);
    const Multipliers damped(constraints, lambda, 2);
    EXPECT_FALSE(damped.vanishes(1));
    const auto factor = [&](double value) {
        const auto tensor = torch::tensor(value, torch::kFloat64);
        return damped.apply(1, tensor, torch::ones({}, torch::kFloat64)).item<double>();
    };
    EXPECT_DOUBLE_EQ(factor(0.12), 0.5 + 2 * (0.12 - 0.02));
    EXPECT_DOUBLE_EQ(factor(0.0), 0.5 - 2 * 0.02);
    const Multipliers strong(constraints, lambda, 100);
    EXPECT_EQ(strong.apply(1, torch::tensor(0.0), torch::tensor(1.0)).item<double>(), 0.0); // never negative
}

TEST(Duals, SlackIsValueMinusLevel) {
    RunConfig config;
    config.method.constraints = ConstraintSet::Output;
    const Constraints constraints(config, models::describeLayers(config));
    EXPECT_DOUBLE_EQ(slacks(constraints, std::vector<double>(constraints.size(), 1.0)).back(), 0.3);
}

} // namespace
} // namespace pdqat::train
