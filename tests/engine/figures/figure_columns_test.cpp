// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/figure_columns.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace pdqat::figures {
namespace {

std::vector<FigurePoint> wave(int count) {
    std::vector<FigurePoint> points;
    for (int i = 0; i < count; ++i)
        points.push_back({{.mean = i * 1.0}, {.mean = std::sin(i * 0.37)}, ""});
    return points;
}

bool isGap(const FigurePoint& point) { return std::isnan(point.y.mean); }

/// Places of the points along the line, which tell them apart.
std::vector<double> places(const std::vector<FigurePoint>& points) {
    std::vector<double> result;
    for (const auto& point : points)
        result.push_back(point.x.mean);
    return result;
}

TEST(Thinned, KeepsShortLinesWhole) {
    const auto points = wave(static_cast<int>(mostVertices));
    EXPECT_EQ(places(thinned(points)), places(points));
    EXPECT_TRUE(thinned({}).empty());
}

TEST(Thinned, KeepsEndsExtremesAndGaps) {
    auto points = wave(100'000);
    points[12'345].y.mean = 7;
    points[54'321].y.mean = -7;
    points[77'777].y.mean = std::nan("");
    const auto kept = thinned(points);
    EXPECT_LE(kept.size(), mostVertices);
    EXPECT_GT(kept.size(), mostVertices / 2);
    const auto x = places(kept);
    for (const double place : {0, 12'345, 54'321, 77'777, 99'999})
        EXPECT_NE(std::find(x.begin(), x.end(), place), x.end()) << place;
    EXPECT_EQ(std::count_if(kept.begin(), kept.end(), isGap), 1);
    EXPECT_TRUE(std::is_sorted(x.begin(), x.end()));
}

TEST(Thinned, ALineOfNothingButGapsStaysOne) {
    auto points = wave(5000);
    for (auto& point : points)
        point.y.mean = std::nan("");
    const auto kept = thinned(points);
    EXPECT_TRUE(std::all_of(kept.begin(), kept.end(), isGap));
    EXPECT_LE(kept.size(), mostVertices);
}

FigurePlan planOf(FigurePanel panel) {
    FigureData figure;
    figure.paper = {88, 60, 8, 1};
    figure.panels = {std::move(panel)};
    return planFigure(figure);
}

FigureColumns columnsOf(FigurePanel panel) { return figureColumns(planOf(std::move(panel))); }

TEST(FigureColumns, MaskedAndInfinitePointsAreCounted) {
    FigurePanel panel;
    panel.x.logarithmic = true;
    panel.series = {{"",
                     {{{.mean = 0}, {.mean = 1}, ""},
                      {{.mean = 1}, {.mean = INFINITY}, ""},
                      {{.mean = 2}, {.mean = 3}, ""}}}};
    const auto columns = columnsOf(panel);
    EXPECT_EQ(columns.csv, "a1x,a1y\nnan,1\n1,nan\n2,3\n");
    EXPECT_EQ(planOf(panel).remarks,
              (std::vector<std::string>{"1 points at or below 0 are not on the logarithmic axis.",
                                        "1 points are infinite and not drawn."}));
}

TEST(FigureColumns, ErrorBarsMayBeMissingAndUneven) {
    FigurePanel panel;
    panel.series = {{"", {{{.mean = 1}, {5, 4, 7, 3}, ""}, {{.mean = 2}, {.mean = 6, .n = 1}, ""}}}};
    EXPECT_EQ(columnsOf(panel).csv, "a1x,a1y,a1yminus,a1yplus\n1,5,1,2\n2,6,nan,nan\n");
}

TEST(FigureColumns, LongLinesHaveABandThatStopsAtGaps) {
    FigurePanel panel;
    panel.mark = Mark::Lines;
    panel.series = {{"", wave(40)}};
    for (auto& point : panel.series[0].points)
        point.y = {0, -1, 1, 3};
    panel.series[0].points[38].y = {};
    const auto columns = columnsOf(panel);
    EXPECT_EQ(columns.panels[0][0].bandX, "a1bandx");
    EXPECT_TRUE(columns.panels[0][0].yMinus.empty());
    EXPECT_TRUE(columns.csv.ends_with("\nnan,nan,0,-1\nnan,nan,nan,nan\nnan,nan,39,1\nnan,nan,39,-1\n"))
        << columns.csv;
}

} // namespace
} // namespace pdqat::figures
