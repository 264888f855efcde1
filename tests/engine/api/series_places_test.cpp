// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series_places.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat {
namespace {

TEST(BarPlaces, StandSideBySide) {
    FigurePanel panel;
    panel.mark = Mark::Bars;
    panel.x.categories = {"a", "b"};
    panel.series.resize(2);
    EXPECT_EQ(barRoom(panel), 1);
    EXPECT_DOUBLE_EQ(placeOf(panel, 0, 3), 2.8);
    EXPECT_DOUBLE_EQ(placeOf(panel, 1, 3), 3.2);
}

TEST(BarPlaces, OfNumbersHaveTheRoomOfTheNearestTwo) {
    FigurePanel panel;
    panel.mark = Mark::Bars;
    panel.series.resize(1);
    for (const double x : {1.0, 2.0, 4.0, 8.0})
        panel.series[0].points.push_back({{.mean = x}, {.mean = 1}, ""});
    EXPECT_EQ(barRoom(panel), 1);
    panel.x.logarithmic = true;
    EXPECT_NEAR(barRoom(panel), std::log10(2.0), 1e-12);
    EXPECT_DOUBLE_EQ(placeOf(panel, 0, 5), 5);
    panel.series[0].points.resize(1);
    EXPECT_EQ(barRoom(panel), 1);
}

TEST(PlacedPoints, OfSeveralSeriesStandSideBySideOnACategory) {
    FigurePanel panel;
    panel.x.categories = {"a", "b"};
    panel.series = {{"", {{{.mean = 1}, {.mean = 5}, ""}}}, {"", {{{.mean = 1}, {.mean = 6}, ""}}}};
    EXPECT_DOUBLE_EQ(placedPoints(panel, 0, 0, 0)[0].x.mean, 0.875);
    EXPECT_DOUBLE_EQ(placedPoints(panel, 1, 0, 0)[0].x.mean, 1.125);
    panel.mark = Mark::Lines;
    EXPECT_EQ(placedPoints(panel, 1, 0, 0)[0].x.mean, 1);
    panel.mark = Mark::Points;
    panel.x.categories.clear();
    EXPECT_EQ(placedPoints(panel, 1, 0, 0)[0].x.mean, 1);
}

TEST(PlacedPoints, OfALogarithmicAxisAreAboveItsFoot) {
    FigurePanel panel;
    panel.y.logarithmic = true;
    panel.series = {{"", {{{.mean = 1}, {2, -1, 5, 3}, ""}, {{.mean = 2}, {0, -1, 1, 3}, ""}}}};
    const auto points = placedPoints(panel, 0, 0, 0.5);
    EXPECT_EQ(points[0].y, (Estimate{2, 0.5, 5, 3}));
    EXPECT_TRUE(std::isnan(points[1].y.mean) && std::isnan(points[1].y.high));
}

} // namespace
} // namespace pdqat
