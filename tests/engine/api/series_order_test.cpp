// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series_order.h"

#include <gtest/gtest.h>

namespace pdqat {
namespace {

FigurePanel panel(const std::vector<std::string>& names) {
    FigurePanel result;
    for (const auto& name : names)
        result.series.push_back({name, {}});
    return result;
}

TEST(SeriesOrder, OneNameHasOneLookInAllPanels) {
    FigureData figure;
    figure.panels = {panel({"Layerwise", "Output"}), panel({"Output", "Largest λ"}), panel({""})};
    EXPECT_EQ(seriesNames(figure), (std::vector<std::string>{"Layerwise", "Output", "Largest λ"}));
    EXPECT_EQ(lookNumbers(figure, 0), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(lookNumbers(figure, 1), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(lookNumbers(figure, 2), (std::vector<std::size_t>{3})) << "no name comes after the named ones";
}

TEST(SeriesOrder, WithoutNamesTheyAreCounted) {
    FigureData figure;
    figure.panels = {panel({""}), panel({"", ""})};
    EXPECT_TRUE(seriesNames(figure).empty());
    EXPECT_EQ(lookNumbers(figure, 1), (std::vector<std::size_t>{0, 1}));
}

} // namespace
} // namespace pdqat
