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

} // namespace
} // namespace pdqat::select
