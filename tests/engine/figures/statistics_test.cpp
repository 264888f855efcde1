// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values come from closed formulas (the p value from that of t's distribution with five degrees of
// freedom), t quantiles from tables.
#include "engine/figures/statistics.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat::figures {
namespace {

const std::vector<double> values{91.2, 91.5, 90.9, 91.8};

TEST(Statistics, MeanWithEachSpread) {
    const double s = std::sqrt(0.45 / 3); // squared deviations: 0.0225 + 0.0225 + 0.2025 + 0.2025
    const auto half = [](Spread spread) {
        const auto result = estimate(values, spread);
        EXPECT_NEAR(result.mean, 91.35, 1e-12);
        EXPECT_EQ(result.n, 4);
        EXPECT_NEAR(result.high - result.mean, result.mean - result.low, 1e-12);
        return result.high - result.mean;
    };
    EXPECT_NEAR(half(Spread::Std), s, 1e-12);
    EXPECT_NEAR(half(Spread::PopulationStd), std::sqrt(0.45 / 4), 1e-12);
    EXPECT_NEAR(half(Spread::StandardError), s / 2, 1e-12);
    EXPECT_NEAR(half(Spread::T95), 3.182446305284263 * s / 2, 1e-9);
}

TEST(Statistics, BootstrapLiesWithinTheDataAndRepeats) {
    const auto a = estimate(values, Spread::Bootstrap95), b = estimate(values, Spread::Bootstrap95);
    EXPECT_EQ(a, b);
    EXPECT_GE(a.low, 90.9);
    EXPECT_LE(a.high, 91.8);
    // The bootstrap's standard error is √((n−1)/n) of the usual one: 0.168, so about ±0.33 around the mean;
    // with four values the quantiles come in steps of 0.075.
    EXPECT_NEAR(a.low, 91.35 - 0.33, 0.08);
    EXPECT_NEAR(a.high, 91.35 + 0.33, 0.08);
}

TEST(Statistics, FewValuesHaveNoSpread) {
    const auto none = estimate({}, Spread::Std);
    EXPECT_EQ(none.n, 0);
    EXPECT_TRUE(std::isnan(none.mean));
    for (const auto spread : {Spread::Std, Spread::T95, Spread::Bootstrap95}) {
        const auto one = estimate(std::vector<double>{3.0}, spread);
        EXPECT_EQ(one.mean, 3);
        EXPECT_TRUE(std::isnan(one.low) && std::isnan(one.high));
    }
    EXPECT_TRUE(std::isnan(estimate(values, Spread::None).low));
}

TEST(Statistics, PairedTestIsStudents) {
    const std::vector<double> a{30.02, 29.99, 30.11, 29.97, 30.01, 29.99},
        b{29.89, 29.93, 29.72, 29.98, 30.02, 29.98};
    // Differences 0.13, 0.06, 0.39, −0.01, −0.01, 0.01: mean 0.095, s = 0.15411, t = 1.50997 with 5 degrees.
    const auto test = pairedTest(a, b);
    EXPECT_EQ(test.pairs, 6u);
    EXPECT_NEAR(test.meanDifference, 0.095, 1e-12);
    EXPECT_NEAR(test.p, 0.191436884336598, 1e-9);
    EXPECT_NEAR(pairedTest(b, a).p, test.p, 1e-12);
}

TEST(Statistics, PairedTestNeedsTwoPairsAndKnowsConstantDifferences) {
    EXPECT_EQ(pairedTest({}, {}).p, 1);
    EXPECT_EQ(pairedTest(std::vector<double>{1}, std::vector<double>{2}).p, 1);
    const std::vector<double> a{1, 2, 3}, b{2, 3, 4};
    EXPECT_EQ(pairedTest(a, a).p, 1);
    EXPECT_EQ(pairedTest(a, b).p, 0);
}

TEST(Statistics, HolmRefusesAllOrNot) {
    EXPECT_TRUE(allRefused({0.04}, 0.05));
    EXPECT_TRUE(allRefused({0.04, 0.02}, 0.05));
    EXPECT_FALSE(allRefused({0.04, 0.03}, 0.05)) << "the smaller one must be below α/2";
    EXPECT_FALSE(allRefused({0.06, 0.001}, 0.05));
    EXPECT_FALSE(allRefused({}, 0.05));
}

} // namespace
} // namespace pdqat::figures
