// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/agreement.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace pdqat::select {
namespace {

TEST(Kendall, CountsPairsAndTies) {
    const auto tau = [](std::vector<double> a, std::vector<double> b) { return kendallTau(a, b); };
    EXPECT_DOUBLE_EQ(tau({1, 2, 3}, {10, 20, 30}), 1);
    EXPECT_DOUBLE_EQ(tau({1, 2, 3}, {3, 2, 1}), -1);
    EXPECT_NEAR(tau({1, 2, 3, 4}, {1, 3, 2, 4}), 4.0 / 6, 1e-15);
    // Five pairs: one tied in a, none in b; 4 concordant, 1 discordant: 3 / sqrt(5 * 6).
    EXPECT_NEAR(tau({1, 1, 2, 3}, {1, 2, 4, 3}), 3 / std::sqrt(5.0 * 6.0), 1e-15);
    EXPECT_TRUE(std::isnan(tau({1, 1}, {1, 2})));
    EXPECT_TRUE(std::isnan(tau({1}, {1})));
}

TEST(Kendall, ConcordanceCountsTies) {
    using Lists = std::vector<std::vector<double>>;
    EXPECT_DOUBLE_EQ(kendallW(Lists{{1, 2, 3}, {10, 20, 30}, {0, 1, 5}}), 1);
    EXPECT_DOUBLE_EQ(kendallW(Lists{{1, 2, 3}, {3, 2, 1}}), 0);
    // Ranks 1, 2½, 2½ and 1, 2, 3: sums 2, 4½, 5½ about 4; 12 · 6.5 / (4 · 24 − 2 · 6).
    EXPECT_NEAR(kendallW(Lists{{2, 1, 1}, {3, 2, 1}}), 78.0 / 84, 1e-15);
    // Without ties W is (1 + (m − 1) · mean ρ) / m.
    const Lists lists{{0.3, 0.1, 0.9, 0.4, 0.2}, {5, 1, 2, 4, 3}, {-1, -5, 2, 8, 0}};
    const double rho =
        (spearman(lists[0], lists[1]) + spearman(lists[0], lists[2]) + spearman(lists[1], lists[2])) / 3;
    EXPECT_NEAR(kendallW(lists), (1 + 2 * rho) / 3, 1e-15);
    EXPECT_TRUE(std::isnan(kendallW(Lists{{1, 2}})));
    EXPECT_TRUE(std::isnan(kendallW(Lists{{1, 1}, {2, 2}})));
}

TEST(Spearman, IsThatOfSharedRanks) {
    EXPECT_EQ(sharedRanks(std::vector<double>{5, 9, 5, 1}), (std::vector<double>{2.5, 1, 2.5, 4}));
    EXPECT_DOUBLE_EQ(spearman(std::vector<double>{1, 2, 3}, std::vector<double>{1, 4, 9}), 1);
    // 1 − 6 Σ d² / (n (n² − 1)), d = 0, 1, −1, 0.
    EXPECT_NEAR(spearman(std::vector<double>{4, 3, 2, 1}, std::vector<double>{4, 2, 3, 1}), 1 - 12.0 / 60,
                1e-15);
}

TEST(Agreement, SharesOfTheTopCountTiesByTheirPlaces) {
    const std::vector<double> a{4, 3, 2, 1}, tied{4, 3, 3, 3};
    EXPECT_EQ(sharedOfTop(a, a, 2), 2);
    EXPECT_NEAR(sharedOfTop(a, tied, 2), 1 + 1.0 / 3, 1e-15);
    const std::vector<double> equal(4, 1);
    EXPECT_EQ(sharedOfTop(a, equal, 2), 1) << "as chance has it: 2 · 2 / 4";
}

TEST(Agreement, DoesNotDependOnTheOrderOfRows) {
    std::vector<RankedLayer> first(3), second;
    for (std::size_t i = 0; i < 3; ++i) {
        first[i].layer = std::string(1, static_cast<char>('a' + i));
        first[i].depth = i;
        first[i].weights = static_cast<std::int64_t>(i * i);
    }
    second = {first[2], first[0], first[1]};
    const auto agreement = agreementOf({first, second}, RankBy::Weights, 1);
    EXPECT_EQ(agreement.layers, (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(agreement.ranks[0], (std::vector<double>{3, 2, 1}));
    EXPECT_EQ(agreement.ranks[1], agreement.ranks[0]);
    EXPECT_EQ(agreement.tau.low, 1);
    EXPECT_EQ(agreement.shared.mean, 1);
    EXPECT_NEAR(agreement.sharedByChance, 1.0 / 3, 1e-15);
}

} // namespace
} // namespace pdqat::select
