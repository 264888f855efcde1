// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe gives: a figure or a table as values, ready to be drawn or written in any format.
// Texts are UTF-8 and may hold λ, ε, Σ, ± and −; writers turn them into what their format needs.
#pragma once

#include "engine/api/recipe.h"

#include <cstdint>
#include <limits>
#include <string>
#include <variant>
#include <vector>

namespace pdqat {

/// Where numbers come from; stands in every exported file.
struct Sources {
    std::vector<std::string> runs; ///< ids of the runs used, ascending
    std::string recipe;            ///< its name
    std::string command;           ///< that makes the same file again
    std::string version;           ///< "PD-QAT Workbench 0.1.0"
    double time = 0; ///< of the newest run used, seconds since 1970 (not "now": same input, same bytes)
    bool operator==(const Sources&) const = default;
};

/// A mean with its spread. Without runs everything is NaN and n is 0; with one run, or Spread::None, low and
/// high are NaN.
struct Estimate {
    double mean = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN(), high = std::numeric_limits<double>::quiet_NaN();
    std::int64_t n = 0;
    bool operator==(const Estimate&) const = default;
};

struct FigurePoint {
    Estimate x;        ///< on a category axis: mean is the category's index
    Estimate y;        ///< a histogram's bar: mean is the count, x.low and x.high its bounds
    std::string label; ///< the layer, or what else tells this point from the others; may be empty
    bool operator==(const FigurePoint&) const = default;
};

struct FigureSeries {
    std::string name; ///< empty in a figure with one series
    std::vector<FigurePoint> points;
    bool operator==(const FigureSeries&) const = default;
};

struct FigureAxis {
    std::string label; ///< with its unit: "test accuracy (%)"
    bool logarithmic = false;
    std::vector<std::string> categories; ///< of a category axis; a line break is "\n"
    bool operator==(const FigureAxis&) const = default;
};

struct FigurePanel {
    std::string title;
    Mark mark = Mark::Points;
    FigureAxis x, y;
    std::vector<FigureSeries> series;
    std::string spread; ///< what the error bars are, with n: "mean ± standard deviation, n = 3"
    bool operator==(const FigurePanel&) const = default;
};

struct FigureData {
    std::string title;
    std::vector<FigurePanel> panels; ///< lettered (a), (b), … where there are several
    PaperSize paper;
    Colors colors = Colors::Safe;
    /// What a reader must know: runs that are missing, interrupted, failed or left out. Whole sentences.
    std::vector<std::string> notes;
    Sources sources;
};

struct TableCell {
    Estimate value;
    bool bold = false;
    std::vector<std::size_t> notes; ///< indices into TableData::notes
    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    std::string name;
    std::vector<TableCell> cells; ///< one per column; a single one where `span`
    bool span = false;
    bool operator==(const TableRow&) const = default;
};

struct TableData {
    std::string title, caption;
    std::string label; ///< for \label: letters, digits, hyphens; "tab:table-1"
    std::string rowTitle;
    std::vector<std::string> columns;
    std::vector<TableRow> rows;
    std::string unit; ///< "%"
    Spread spread = Spread::Std;
    std::string spreadText; ///< "mean ± standard deviation (n − 1), n = 3"; n as a range where it differs
    std::int64_t decimals = 2;
    std::string boldText; ///< what bold means; empty: nothing is bold
    /// What a reader must know; whole sentences. Those that cells point to are marked a, b, c … there.
    std::vector<std::string> notes;
    Sources sources;
};

using RecipeResult = std::variant<FigureData, TableData>;

} // namespace pdqat
