// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/field.h"
#include "engine/api/number_text.h"
#include "engine/api/run_query.h"
#include "engine/api/text.h"

#include <gtest/gtest.h>

#include <clocale>
#include <limits>

namespace pdqat {
namespace {

TEST(NumberText, RoundsAsAskedFor) {
    EXPECT_EQ(fixedText(91.476, 2), "91.48");
    EXPECT_EQ(fixedText(-0.001, 2), "0.00");
    EXPECT_EQ(scientificText(1.5e-7, 3), "1.500e-07");
    EXPECT_EQ(shortText(0.05, 3), "0.05");
    EXPECT_EQ(shortText(123456, 3), "1.23e+05");
}

TEST(NumberText, FillsUpWithZeros) {
    EXPECT_EQ(paddedText(7, 3), "007");
    EXPECT_EQ(paddedText(12345, 3), "12345");
    EXPECT_EQ(hexText(0xBEEF, 8), "0000beef");
    EXPECT_EQ(hexText(0xBEEF, 2, 'A'), "BEEF");
    EXPECT_EQ(hexText(0, 2), "00");
    EXPECT_EQ(hexText(0, 0), "");
}

/// The C library would read 0 of "0.05" here, and write "0,05".
TEST(NumberText, KnowsNoDecimalComma) {
    ASSERT_STREQ(std::localeconv()->decimal_point, ",");
    EXPECT_EQ(number(0.05), "0.05");
    EXPECT_EQ(fixedText(0.05, 2), "0.05");
    EXPECT_EQ(readNumber<double>("0.05"), 0.05);
    RunConfig config;
    setFromText(config, "method.epsilon_layer", "0.05");
    EXPECT_EQ(config.method.epsilonLayer, std::vector{0.05});
    RunRecord run;
    run.config = config;
    EXPECT_TRUE(RunQuery("method.epsilon_layer=0.05").matches(run));
    EXPECT_THROW(RunQuery("method.epsilon_layer<0,06"), Error);
    EXPECT_EQ(configFromJson(toJson(config), "test").method.epsilonLayer, std::vector{0.05});
}

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
