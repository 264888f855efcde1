// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/layer_values.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat {
namespace {

/// Layer a is constrained, b is only measured, c is in high precision.
RunStarted threeLayers() {
    RunStarted value;
    value.runId = "run";
    value.layers = {{"a", {}, {}, 1, 10, 100}, {"b", {}, {}, 1, 10, 100}, {"c", {}, {}, 1, 10, 100}};
    value.constraints = {{2, "a", 0.5}, {2, "b", 0, false}, {2, outputConstraint, 0.7}};
    return value;
}

RunStory storyOfLayers(std::initializer_list<EventBody> bodies) {
    RunStory story;
    story.add({1, threeLayers()});
    for (const auto& body : bodies)
        story.add({2, body});
    return story;
}

EpochDone epochOfLayers() {
    EpochDone epoch;
    epoch.trainValues = {0.25, std::nan(""), 1};
    epoch.validationValues = {0.3, 0.75, 1};
    return epoch;
}

TEST(LayerValues, LambdaIsOfConstrainedLayers) {
    const auto values =
        valuesOfLayers(storyOfLayers({DualStep{{0, 1, 1}, {0.5, 0, 1}, {-0.1, 0, 0}}, epochOfLayers()}),
                       LayerValue::Lambda, 2, {});
    ASSERT_EQ(values.size(), 3U);
    EXPECT_EQ(values[0], 0.5);
    EXPECT_TRUE(std::isnan(values[1]));
    EXPECT_TRUE(std::isnan(values[2]));
}

TEST(LayerValues, ErrorIsOfTrainingElseOfValidationElseOfTheBaseline) {
    Baseline baseline;
    baseline.values = {0.125, 0.5, 1};
    const auto before = valuesOfLayers(storyOfLayers({baseline}), LayerValue::Error, 2, {});
    EXPECT_EQ(before[0], 0.125);
    EXPECT_EQ(before[1], 0.5);
    const auto after = valuesOfLayers(storyOfLayers({baseline, epochOfLayers()}), LayerValue::Error, 2, {});
    EXPECT_EQ(after[0], 0.25);
    EXPECT_EQ(after[1], 0.75);
    EXPECT_TRUE(std::isnan(valuesOfLayers(storyOfLayers({}), LayerValue::Error, 2, {})[0]));
    EXPECT_TRUE(std::isnan(valuesOfLayers(storyOfLayers({epochOfLayers()}), LayerValue::Error, 4, {})[0]));
}

TEST(LayerValues, BitsAreThoseOfTheWeights) {
    const auto values =
        valuesOfLayers(storyOfLayers({}), LayerValue::Bits, 2, {bothAt(2), LayerBits{4, 8}, bothAt(32)});
    EXPECT_EQ(values, (std::vector<double>{2, 4, 32}));
    EXPECT_TRUE(std::isnan(valuesOfLayers(storyOfLayers({}), LayerValue::Bits, 2, {})[0]));
}

TEST(Baseline, IsShownByItsValidationSplitElseItsTestSplit) {
    Baseline baseline;
    EXPECT_EQ(shownSplit(baseline), nullptr);
    baseline.splits = {{Split::Test, {{4, 1, 0.5}}}};
    EXPECT_EQ(shownSplit(baseline)->split, Split::Test);
    baseline.splits.push_back({Split::Validation, {{4, 1, 0.6}}});
    EXPECT_EQ(shownSplit(baseline)->split, Split::Validation);
}

} // namespace
} // namespace pdqat
