// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/axis_scale.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace pdqat {
namespace {

AxisRange range(std::initializer_list<double> values) {
    AxisRange result;
    for (const double value : values)
        result.add(value);
    return result;
}

std::string labels(const AxisScale& scale) {
    std::string text;
    for (const auto& tick : scale.ticks)
        text += tick.label + ' ';
    return text;
}

TEST(AxisRange, LeavesOutWhatIsNotFinite) {
    const auto values = range({std::nan(""), -3, std::numeric_limits<double>::infinity(), -5});
    EXPECT_EQ(values.low(), -5);
    EXPECT_EQ(values.high(), -3);
    EXPECT_TRUE(range({std::nan("")}).empty());
}

TEST(LinearScale, HasRoundTicksInsideItsRange) {
    EXPECT_EQ(labels(linearScale(range({85.1, 88}), 5)), "85 86 87 88 ");
    EXPECT_EQ(labels(linearScale(range({-0.3, 0.3}), 4)), "−0.2 0.0 0.2 ");
    EXPECT_EQ(labels(linearScale(range({0, 0.00002}), 3)), "0 1×10⁻⁵ 2×10⁻⁵ ");
    EXPECT_EQ(labels(linearScale(range({0, 1.6e7}), 4)), "0 0.5×10⁷ 1.0×10⁷ 1.5×10⁷ ");
}

TEST(LinearScale, CountsInWholeNumbers) {
    EXPECT_EQ(labels(linearScale(range({0, 1}), 6)), "0.0 0.2 0.4 0.6 0.8 1.0 ");
    EXPECT_EQ(labels(linearScale(range({0, 1}), 6, 1)), "0 1 ");
}

TEST(LinearScale, StartsAtZeroWhereTheValuesDo) {
    EXPECT_EQ(linearScale(range({0, 1}), 4).low, 0);
    EXPECT_EQ(linearScale(range({-1, 0}), 4).high, 0);
    EXPECT_LT(linearScale(range({1, 2}), 4).low, 1);
}

TEST(LinearScale, HasRoomAroundOneValueAndNone) {
    for (const auto& values : {range({5}), range({0}), range({}), range({-1e-9})}) {
        const auto scale = linearScale(values, 4);
        EXPECT_LT(scale.low, scale.high);
        EXPECT_GE(scale.ticks.size(), 2u);
    }
}

TEST(LinearScale, TakesValuesThatDifferByRoundingForOne) {
    const auto one = linearScale(range({0.1}), 5), two = linearScale(range({0.1, std::nextafter(0.1, 1)}), 5);
    EXPECT_EQ(labels(two), labels(one));
    EXPECT_NEAR(two.low, one.low, 1e-9);
}

TEST(LogarithmicScale, TakesDecadesWhereThereAreSome) {
    const auto scale = logarithmicScale(range({0.001, 20}), 8);
    EXPECT_EQ(labels(scale), "10⁻³ 10⁻² 10⁻¹ 10⁰ 10¹ ");
    EXPECT_GT(scale.minorTicks.size(), 30u);
    EXPECT_EQ(labels(logarithmicScale(range({1e-9, 1e9}), 4)), "10⁻⁵ 10⁰ 10⁵ ");
}

TEST(LogarithmicScale, DividesADecade) {
    EXPECT_EQ(labels(logarithmicScale(range({0.03, 0.6}), 8)), "0.05 0.1 0.2 0.5 ");
    EXPECT_EQ(labels(logarithmicScale(range({3, 4.5}), 8)), "3.0 3.5 4.0 4.5 ");
    EXPECT_EQ(labels(logarithmicScale(range({}), 8)), "1 2 5 10 ");
    EXPECT_EQ(labels(logarithmicScale(range({1e-5}), 8)), "5×10⁻⁶ 1×10⁻⁵ 2×10⁻⁵ ");
}

} // namespace
} // namespace pdqat
