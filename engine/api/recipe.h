// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe: how runs become a figure or a table. A small JSON file; the same recipe over the same runs gives
// the same bytes. docs/recipes.md explains it to those who write them.
#pragma once

#include "engine/api/events.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

enum class RecipeKind { Figure, Table };
enum class Mark { Points, Lines, Bars, Histogram };
/// Of the values of one group of runs, around their mean. T95, Bootstrap95: 95 % confidence intervals.
enum class Spread { None, Std, PopulationStd, StandardError, T95, Bootstrap95 };
/// The epoch a run is measured at: that of its best validation accuracy at its lowest width, or its last.
enum class AtEpoch { Best, Last };
enum class Bold { None, Mean, Significant }; ///< which cell of a table row is set bold
enum class LayerOrder { Depth, Ascending };  ///< along an axis of layers; Ascending: by their means
enum class FigureSize { Column, Page, Slide, Custom };
enum class Colors { Safe, Grey }; ///< Safe: distinct for colour-blind readers and in greyscale

// Their words in a recipe's file.
constexpr std::string_view name(RecipeKind value) {
    switch (value) {
    case RecipeKind::Figure: return "figure";
    case RecipeKind::Table: return "table";
    }
    return {};
}
constexpr std::string_view name(Mark value) {
    switch (value) {
    case Mark::Points: return "points";
    case Mark::Lines: return "lines";
    case Mark::Bars: return "bars";
    case Mark::Histogram: return "histogram";
    }
    return {};
}
/// How a mark is placed and drawn.
struct MarkTraits {
    bool filled = false; ///< from 0 upwards
    bool wide = false;   ///< takes room along x, which a panel's series share
    bool counts = false; ///< how often values occur: x are the edges of bins, y whole numbers
    bool joined = false; ///< by a line
};
constexpr MarkTraits traits(Mark value) {
    switch (value) {
    case Mark::Points: return {};
    case Mark::Lines: return {.joined = true};
    case Mark::Bars: return {.filled = true, .wide = true};
    case Mark::Histogram: return {.filled = true, .counts = true};
    }
    return {};
}
constexpr std::string_view name(Spread value) {
    switch (value) {
    case Spread::None: return "none";
    case Spread::Std: return "std";
    case Spread::PopulationStd: return "population-std";
    case Spread::StandardError: return "standard-error";
    case Spread::T95: return "t95";
    case Spread::Bootstrap95: return "bootstrap95";
    }
    return {};
}
constexpr std::string_view name(AtEpoch value) {
    switch (value) {
    case AtEpoch::Best: return "best";
    case AtEpoch::Last: return "last";
    }
    return {};
}
constexpr std::string_view name(Bold value) {
    switch (value) {
    case Bold::None: return "none";
    case Bold::Mean: return "mean";
    case Bold::Significant: return "significant";
    }
    return {};
}
constexpr std::string_view name(LayerOrder value) {
    switch (value) {
    case LayerOrder::Depth: return "depth";
    case LayerOrder::Ascending: return "ascending";
    }
    return {};
}
constexpr std::string_view name(FigureSize value) {
    switch (value) {
    case FigureSize::Column: return "column";
    case FigureSize::Page: return "page";
    case FigureSize::Slide: return "slide";
    case FigureSize::Custom: return "custom";
    }
    return {};
}
constexpr std::string_view name(Colors value) {
    switch (value) {
    case Colors::Safe: return "safe";
    case Colors::Grey: return "grey";
    }
    return {};
}

/// Which runs. Conditions that are given all hold; nothing given: every run of the library.
struct RunSelection {
    /// Conditions separated by blanks, "key=value": see engine/api/run_query.h.
    std::string query;
    std::vector<std::string> ids; ///< run ids, or unique beginnings of them
    std::string sweep;            ///< runs that this sweep plans; those it has not yet are shown as missing
    bool operator==(const RunSelection&) const = default;
};

/// What is measured of a run.
struct Measure {
    std::string metric = "accuracy"; ///< a name of metricTable()
    Split split = Split::Test;
    int bits = 0; ///< bit width; 0: the run's lowest
    AtEpoch epoch = AtEpoch::Best;
    bool operator==(const Measure&) const = default;
};

/// Runs that stand together: a row, a column, a series.
struct RunGroup {
    std::string name;           ///< as it is shown; may hold λ and ε
    std::string query;          ///< within the recipe's runs
    std::optional<Split> split; ///< other than the measure's
    std::optional<int> bits;    ///< other than the measure's
    bool span = false;          ///< table rows: one cell over all columns
    bool operator==(const RunGroup&) const = default;
};

struct PanelRecipe {
    std::string title;
    Mark mark = Mark::Points;
    std::string x = "layer"; ///< "layer", "epoch", a metric, or a configuration key; histograms: unused
    Measure y;
    std::vector<RunGroup> series; ///< empty: one series of all runs
    std::string seriesBy; ///< configuration key: one series per value that occurs; with `series` empty
    std::vector<std::string> layers; ///< of per-layer metrics, in this order; empty: all
    LayerOrder order = LayerOrder::Depth;
    Spread spread = Spread::Std;
    bool logX = false, logY = false;
    std::string xLabel, yLabel; ///< empty: the quantity's own
    std::int64_t bins = 12;     ///< histograms
    bool operator==(const PanelRecipe&) const = default;
};

struct TableRecipe {
    Measure measure;
    Spread spread = Spread::Std;
    std::string rowTitle;
    std::vector<RunGroup> rows, columns;
    Bold bold = Bold::Significant;
    double alpha = 0.05; ///< level of the paired test behind Significant
    std::int64_t decimals = 2;
    std::string caption; ///< empty: made from the measure
    bool operator==(const TableRecipe&) const = default;
};

struct FigureLook {
    FigureSize size = FigureSize::Column;
    double widthMm = 0, heightMm = 0; ///< 0: the size's own (column 88, page 180, slide 254 wide)
    double fontPt = 0;                ///< 0: the size's own (8, 8, 16)
    std::int64_t panelsPerRow = 0;    ///< 0: one in a column, else all in a row up to three
    Colors colors = Colors::Safe;
    bool operator==(const FigureLook&) const = default;
};

struct Recipe {
    std::string name, description, group; ///< for lists; "_name", "_description", "_group" in the file
    RecipeKind kind = RecipeKind::Figure;
    RunSelection runs;
    RunSelection ranking;            ///< runs whose mean λ stands for a layer in the metric "kept-lambda"
    std::vector<PanelRecipe> panels; ///< figures
    FigureLook look;                 ///< figures
    TableRecipe table;               ///< tables
    bool operator==(const Recipe&) const = default;
};

/// What a spread is called beneath a figure or table: "standard deviation (n − 1)", "95 % t interval".
std::string_view longName(Spread spread);

/// A quantity that can stand on an axis or in a table.
enum class MetricKind { Accuracy, Loss, Lambda, Error, Slack, Kept, KeptLambda, Bops, Size, Seconds };

struct Metric {
    MetricKind kind = MetricKind::Accuracy;
    std::string name;      ///< in recipes: "kept-lambda"
    std::string label;     ///< on axes: "Σ λ of the kept layers"
    std::string unit;      ///< "%", "G", "kB"; empty: none
    bool perLayer = false; ///< one value per layer and run
    bool usesSplit = false;
    bool usesEpoch = false; ///< may be drawn against "epoch"
    bool lowerIsBetter = false;
    bool needsRanking = false; ///< the recipe names the runs that rank the layers
};
/// One row a kind.
const std::vector<Metric>& metricTable();
/// @throws Error(Config) with the nearest name
const Metric& findMetric(std::string_view name);

/// Pretty-printed, only what differs from the defaults.
std::string toJson(const Recipe& recipe);
/// Reads a recipe over `base`. Unknown keys and values are errors that name key, value and what is allowed.
/// `panels`, `rows`, `columns` and `series` replace the base's as a whole.
/// @throws Error(Config); `place` is the file
Recipe recipeFromJson(std::string_view json, std::string_view place, const Recipe& base = {});
/// What is wrong with it beyond its syntax: no panel, an unknown metric or key, a bad query key.
/// @throws Error(Config)
void requireValid(const Recipe& recipe, std::string_view place);

/// Width and height on paper in mm, and font size in pt, with the size's own values where the look has 0.
struct PaperSize {
    double widthMm = 0, heightMm = 0, fontPt = 0;
    std::int64_t panelsPerRow = 1;
};
PaperSize paperSize(const Recipe& recipe);

} // namespace pdqat
