// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/number_text.h"

#include <gtest/gtest.h>

#include <limits>

namespace pdqat {
namespace {

TEST(ColumnDecimals, ShowTheLargestAndLoseNoneOfTheOthers) {
    EXPECT_EQ(columnDecimals({1.234, 0.5}, 4), 3);
    EXPECT_EQ(columnDecimals({123.4, 50}, 4), 1);
    EXPECT_EQ(columnDecimals({12345, 0}, 4), 0);
    EXPECT_EQ(columnDecimals({1.2, -0.000123}, 4), 5) << "two digits of the smallest";
    EXPECT_EQ(columnDecimals({1.2, 1e-8}, 4), 6) << "and no endless rows of zeros";
    EXPECT_EQ(columnDecimals({0.00001234, 0.000001}, 4), 8);
    EXPECT_EQ(columnDecimals({}, 4), 0);
    EXPECT_EQ(columnDecimals({0, std::numeric_limits<double>::quiet_NaN()}, 4), 0);
    EXPECT_EQ(columnDecimals({1.2, 1e-16}, 4), 3) << "what rounding left of a zero";
}

TEST(Vanishes, IsWhatReadsAsZeroAndIsNone) {
    EXPECT_TRUE(vanishes(0.0004, 3));
    EXPECT_TRUE(vanishes(-0.0004, 3));
    EXPECT_FALSE(vanishes(0.0006, 3));
    EXPECT_FALSE(vanishes(0, 3));
    EXPECT_FALSE(vanishes(std::numeric_limits<double>::infinity(), 3));
}

} // namespace
} // namespace pdqat
