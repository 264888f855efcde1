// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/paired_arms.h"
#include "engine/figures/statistics.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat::figures {
namespace {

TEST(PairedArms, AreHeldAgainstTheFirstBySeed) {
    const std::vector<Arm> arms{{"first", {{1, 70}, {2, 72}, {3, 71}, {4, 75}}},
                                {"worse", {{1, 68}, {2, 71}, {3, 69}, {4, 72}, {9, 10}}},
                                {"same", {{1, 70.1}, {2, 71.9}, {3, 71.1}, {4, 74.9}}}};
    const auto compared = compareArms(arms, 0.5);
    ASSERT_EQ(compared.size(), 3u);
    EXPECT_DOUBLE_EQ(compared[0].value.mean, 72);
    EXPECT_EQ(compared[1].value.n, 5) << "its own mean takes all of its runs";
    // Differences 2, 1, 2, 3: mean 2, s = √(2/3), t = 2 / (s / 2) = 4.899 with 3 degrees of freedom.
    EXPECT_DOUBLE_EQ(compared[1].difference.mean, 2);
    EXPECT_NEAR(compared[1].p, 0.0163, 1e-4);
    EXPECT_NEAR(compared[1].adjusted, 0.0325, 1e-4) << "the smaller of two";
    EXPECT_NEAR(compared[1].difference.low, 2 - 3.182446 * std::sqrt(2.0 / 3) / 2, 1e-5);
    // Differences −0.1, 0.1, −0.1, 0.1 (mean 0, s 0.11547): t = 0.5 / 0.057735 = 8.66.
    EXPECT_NEAR(compared[2].equivalent, 0.00162, 2e-5);
    EXPECT_NEAR(compared[2].p, 1, 1e-9);
    EXPECT_GT(compared[1].equivalent, 0.9) << "2 points are more than the margin";
    EXPECT_NEAR(compared[2].detectable, 2.2 * 0.11547, 0.02);
}

TEST(PairedArms, SayNothingOfTooFewPairs) {
    const auto compared = compareArms({{"first", {{1, 70}, {2, 71}}}, {"other", {{1, 69}, {3, 71}}}}, 0.5);
    EXPECT_DOUBLE_EQ(compared[1].difference.mean, 1);
    EXPECT_TRUE(std::isnan(compared[1].difference.low));
    EXPECT_TRUE(std::isnan(compared[1].equivalent));
    EXPECT_TRUE(std::isnan(compared[1].detectable));
    EXPECT_TRUE(std::isnan(compared[1].adjusted));
}

TEST(PairedArms, SayNothingOfDifferencesThatAreEqualButForRounding) {
    const auto compared = compareArms(
        {{"first", {{1, 70.1}, {2, 71.3}, {3, 80.7}}}, {"other", {{1, 70.0}, {2, 71.2}, {3, 80.6}}}}, 0.5);
    EXPECT_NEAR(compared[1].difference.mean, 0.1, 1e-9);
    EXPECT_TRUE(std::isnan(compared[1].p));
    EXPECT_TRUE(std::isnan(compared[1].equivalent)) << "no p of 0 from rounding";
}

/// By simulation for three pairs (two million draws), by tables of the power of paired t tests for more: 80
/// %, two-sided, α 0.05.
TEST(DetectableEffect, IsThatOfPowerTables) {
    for (const auto& [pairs, effect] : {std::pair{3, 3.264}, {6, 1.44}, {8, 1.16}, {12, 0.89}, {24, 0.60}})
        EXPECT_NEAR(detectableEffect(static_cast<std::size_t>(pairs)), effect, 0.01) << pairs;
    EXPECT_TRUE(std::isnan(detectableEffect(2)));
    EXPECT_NEAR(detectableEffect(400), 0.1404, 1e-3) << "(1.96 + 0.84) / √400, nearly";
}

} // namespace
} // namespace pdqat::figures
