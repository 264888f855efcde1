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
    const std::vector<double> eight{91.2, 91.5, 90.9, 91.8, 91.2, 91.5, 90.9, 91.8};
    const auto a = estimate(eight, Spread::Bootstrap95), b = estimate(eight, Spread::Bootstrap95);
    EXPECT_EQ(a, b);
    EXPECT_GE(a.low, 90.9);
    EXPECT_LE(a.high, 91.8);
    // The bootstrap's standard error is the population's deviation over √n: √0.1125 / √8 = 0.119, so about
    // ±0.232 around the mean, in steps of 0.0375.
    EXPECT_NEAR(a.low, 91.35 - 0.232, 0.04);
    EXPECT_NEAR(a.high, 91.35 + 0.232, 0.04);
}

TEST(Statistics, BootstrapOfFewerThanSixHasNoInterval) {
    const std::vector<double> six{1, 2, 3, 4, 5, 6};
    const auto five = estimate(std::span(six).first(5), Spread::Bootstrap95);
    EXPECT_EQ(five.mean, 3);
    EXPECT_TRUE(std::isnan(five.low) && std::isnan(five.high));
    EXPECT_LT(estimate(six, Spread::Bootstrap95).low, 3.5);
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

TEST(Statistics, PairedTestNeedsThreePairsThatDiffer) {
    EXPECT_TRUE(std::isnan(pairedTest({}, {}).p));
    const std::vector<double> a{1, 2, 4}, b{2, 3, 4.5}, shifted{2, 3, 5};
    const auto two = pairedTest(std::span(a).first(2), std::span(b).first(2));
    EXPECT_TRUE(std::isnan(two.p)) << "two equal pairs prove nothing";
    EXPECT_EQ(two.meanDifference, -1);
    EXPECT_TRUE(std::isnan(pairedTest(std::span(a).last(2), std::span(b).last(2)).p)) << "nor do two others";
    EXPECT_GT(pairedTest(a, b).p, 0);
    EXPECT_TRUE(std::isnan(pairedTest(a, shifted).p)) << "no spread, so no test";
    EXPECT_EQ(pairedTest(a, a).p, 1) << "no difference at all";
}

TEST(Statistics, DifferencesThatAreEqualButForRoundingAreEqual) {
    const std::vector<double> a{80.1, 90.2, 85.3}, b{80.2, 90.3, 85.4};
    EXPECT_NE(b[0] - a[0], b[1] - a[1]);
    EXPECT_TRUE(std::isnan(pairedTest(a, b).p));
}

TEST(Statistics, HolmRefusesAllOrNot) {
    EXPECT_TRUE(allRejected({0.04}, 0.05));
    EXPECT_TRUE(allRejected({0.04, 0.02}, 0.05));
    EXPECT_FALSE(allRejected({0.04, 0.03}, 0.05)) << "the smaller one must be below α/2";
    EXPECT_FALSE(allRejected({0.06, 0.001}, 0.05));
    EXPECT_FALSE(allRejected({}, 0.05));
}

} // namespace
} // namespace pdqat::figures
