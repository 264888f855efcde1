// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_results.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace pdqat::fake {
namespace {

constexpr int blocks = 10, epochs = 60;

Estimate estimate(double mean, double half, std::int64_t n) {
    if (n == 0)
        return {};
    return n == 1 ? Estimate{mean, NAN, NAN, n} : Estimate{mean, mean - half, mean + half, n};
}

/// Different for every pair, always the same.
double wobble(std::size_t i, std::size_t j) { return std::sin(12.9898 * double(i + 1) + 78.233 * double(j)); }

std::vector<std::string> layerNames(const std::vector<std::string>& chosen) {
    if (!chosen.empty())
        return chosen;
    std::vector<std::string> names;
    for (int block = 1; block <= blocks; ++block)
        for (const char* conv : {"Conv0", "Conv1"})
            names.push_back("Block " + std::to_string(block) + "\n" + conv);
    return names;
}

std::vector<double> placesOf(const PanelRecipe& panel) {
    std::vector<double> places;
    if (panel.x == "layer")
        for (std::size_t i = 0; i < layerNames(panel.layers).size(); ++i)
            places.push_back(double(i));
    else if (panel.x == "epoch")
        for (int epoch = 1; epoch <= epochs; ++epoch)
            places.push_back(epoch);
    else if (panel.logX)
        places = {0.021, 0.043, 0.081, 0.12, 0.17, 0.3, 0.42};
    else
        places = {1, 2, 4, 8};
    return places;
}

double valueOf(const PanelRecipe& panel, double x, std::size_t i, std::size_t series) {
    const double noise = wobble(i, series);
    if (panel.x == "layer")
        return 0.02 + 0.002 * x + 0.006 * noise + 0.01 * double(series);
    if (panel.x == "epoch")
        return 88 - 30 * std::exp(-x / 9) - 4 * double(series) + 0.4 * noise;
    return 85 + 1.2 * std::log2(1 + (panel.logX ? 20 * x : x)) - 0.8 * double(series) + 0.15 * noise;
}

FigureSeries seriesOf(const PanelRecipe& panel, const std::string& name, std::size_t index, std::int64_t n) {
    FigureSeries series{name, {}};
    const auto places = placesOf(panel);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double y = valueOf(panel, places[i], i, index);
        const double half = panel.x == "layer" ? 0.004 : 0.5;
        series.points.push_back(
            {estimate(places[i], panel.logX ? 0.08 * places[i] : NAN, n), estimate(y, half, n), {}});
        series.points.back().x.mean = places[i];
    }
    return series;
}

FigureSeries histogramOf(const PanelRecipe& panel, const std::string& name, std::size_t index,
                         std::int64_t n) {
    FigureSeries series{name, {}};
    for (std::int64_t bin = 0; bin < panel.bins; ++bin) {
        const double low = 0.006 * double(bin), middle = double(bin - panel.bins / 2);
        const double count = std::round(double(n) * 4 * std::exp(-middle * middle / 8 - 0.3 * double(index)));
        series.points.push_back({{low + 0.003, low, low + 0.006, n}, {count, NAN, NAN, n}, {}});
    }
    return series;
}

std::vector<std::string> seriesNames(const PanelRecipe& panel) {
    if (!panel.seriesBy.empty())
        return {panel.seriesBy + " = 1", panel.seriesBy + " = 2"};
    std::vector<std::string> names;
    for (const auto& group : panel.series)
        names.push_back(group.name);
    return names.empty() ? std::vector<std::string>{""} : names;
}

FigurePanel panelOf(const PanelRecipe& recipe, std::int64_t n) {
    FigurePanel panel{recipe.title, recipe.mark, {}, {}, {}, "mean ± standard deviation (n − 1), n = 3"};
    panel.x = {recipe.xLabel.empty() ? recipe.x : recipe.xLabel, recipe.logX, {}};
    panel.y = {recipe.yLabel.empty() ? recipe.y.metric : recipe.yLabel, recipe.logY, {}};
    if (recipe.x == "layer" && recipe.mark != Mark::Histogram)
        panel.x.categories = layerNames(recipe.layers);
    std::size_t index = 0;
    for (const auto& name : seriesNames(recipe)) {
        panel.series.push_back(recipe.mark == Mark::Histogram ? histogramOf(recipe, name, index, n)
                                                              : seriesOf(recipe, name, index, n));
        ++index;
    }
    return panel;
}

Sources sourcesOf(const Recipe& recipe, const std::vector<std::string>& runs) {
    return {runs, recipe.name, "pdqat figure sample", "PD-QAT Workbench 0.1.0", 1.7e9};
}

std::vector<std::string> notesOf(const Recipe& recipe, std::size_t runs) {
    if (runs == 0)
        return {"No run of the sweep " + recipe.runs.sweep + " exists yet."};
    return {"20261120-081200-a failed and was left out."};
}

FigureData figureOf(const Recipe& recipe, const std::vector<std::string>& runs) {
    FigureData data;
    data.title = recipe.name;
    for (const auto& panel : recipe.panels)
        data.panels.push_back(panelOf(panel, std::int64_t(runs.size())));
    data.paper = paperSize(recipe);
    data.colors = recipe.look.colors;
    data.notes = notesOf(recipe, runs.size());
    data.sources = sourcesOf(recipe, runs);
    return data;
}

TableRow rowOf(const TableRecipe& table, std::size_t index, std::int64_t n) {
    TableRow row{table.rows[index].name, {}, table.rows[index].span};
    for (std::size_t c = 0; c < (row.span ? 1 : table.columns.size()); ++c) {
        const double mean = 91.5 - 1.7 * double(index) + 0.2 * double(c) + 0.1 * wobble(index, c);
        const bool missing = index == 1 && c > 0;
        TableCell cell{missing ? Estimate{} : estimate(mean, 0.26, n), false, {}};
        cell.bold = table.bold != Bold::None && !row.span && !missing && c + 1 == table.columns.size();
        if (missing)
            cell.notes = {0};
        row.cells.push_back(cell);
    }
    return row;
}

TableData tableOf(const Recipe& recipe, const std::vector<std::string>& runs) {
    const auto& table = recipe.table;
    TableData data;
    data.title = recipe.name;
    data.caption = "Test accuracy (%) at the epoch of best validation accuracy.";
    data.label = "tab:sample";
    data.rowTitle = table.rowTitle;
    for (const auto& column : table.columns)
        data.columns.push_back(column.name);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        data.rows.push_back(rowOf(table, i, std::int64_t(runs.size())));
    data.unit = "%";
    data.spread = table.spread;
    data.spreadText = "mean ± standard deviation (n − 1), n = 3";
    data.decimals = table.decimals;
    data.boldText = table.bold == Bold::None ? "" : "significantly best of its row (paired test, 5 %)";
    data.notes = notesOf(recipe, runs.size());
    data.sources = sourcesOf(recipe, runs);
    return data;
}

PanelRecipe panel(const std::string& x, Mark mark, const std::string& metric,
                  std::vector<std::string> series) {
    PanelRecipe made;
    made.x = x;
    made.mark = mark;
    made.y.metric = metric;
    for (auto& name : series)
        made.series.push_back({std::move(name), "", {}, {}, false});
    return made;
}

Recipe figure(const std::string& name, const std::string& group, std::vector<PanelRecipe> panels) {
    Recipe recipe;
    recipe.name = name;
    recipe.description = "A made-up figure that looks like the paper's: " + name + ".";
    recipe.group = group;
    recipe.runs.sweep = "table-1-small";
    recipe.panels = std::move(panels);
    return recipe;
}

Recipe table1() {
    auto recipe = figure("Table 1", "Paper", {});
    recipe.kind = RecipeKind::Table;
    recipe.table.rowTitle = "Bitwidth";
    recipe.table.rows = {{"32", "", {}, {}, true}};
    for (const char* bits : {"8", "4", "2", "1"})
        recipe.table.rows.push_back({bits, std::string("quant.bits=") + bits, {}, {}, false});
    recipe.table.columns = {{"Baseline", "method.name=dorefa", {}, {}, false},
                            {"Ours (i)", "method.constraints=output", {}, {}, false},
                            {"Ours (ii)", "method.constraints=layerwise", {}, {}, false}};
    return recipe;
}

} // namespace

RecipeResult resultOf(const Recipe& recipe, const std::vector<std::string>& runs) {
    if (recipe.kind == RecipeKind::Table)
        return tableOf(recipe, runs);
    return figureOf(recipe, runs);
}

std::vector<Recipe> sampleRecipes() {
    auto fig1a = figure("Fig. 1a", "Paper", {panel("layer", Mark::Bars, "mse", {"Layerwise", "Output"})});
    fig1a.panels[0].layers = {"Block 1\nConv0", "Block 3\nShortcut", "Block 7\nConv0", "Block 8\nConv1"};
    fig1a.panels[0].yLabel = "Layerwise MSE";
    auto fig1b = figure("Fig. 1b", "Paper",
                        {panel("kept", Mark::Points, "accuracy", {"Largest λ", "Smallest λ"}),
                         panel("kept", Mark::Points, "accuracy", {"Largest λ", "Smallest λ"})});
    auto fig1c = figure("Fig. 1c", "Paper", {panel("kept-lambda", Mark::Points, "accuracy", {})});
    fig1c.panels[0].logX = true;
    fig1c.panels[0].xLabel = "Σ λ of the kept layers";
    fig1b.look.size = FigureSize::Page;
    for (auto* recipe : {&fig1b, &fig1c})
        for (auto& panel : recipe->panels) {
            panel.xLabel = panel.xLabel.empty() ? "full-precision layers" : panel.xLabel;
            panel.yLabel = "test accuracy (%)";
        }
    fig1b.panels[1].yLabel = "training accuracy (%)";
    auto lambda = figure("λ per layer", "Layers", {panel("layer", Mark::Points, "lambda", {})});
    lambda.panels[0].yLabel = "dual variable λ";
    auto histogram = figure("Histogram of λ", "Layers", {panel("layer", Mark::Histogram, "lambda", {})});
    histogram.panels[0].xLabel = "dual variable λ";
    histogram.panels[0].yLabel = "layers";
    auto curves =
        figure("Training curves", "Curves", {panel("epoch", Mark::Lines, "accuracy", {"2 bit", "1 bit"})});
    curves.panels[0].yLabel = "validation accuracy (%)";
    return {table1(), fig1a, fig1b, fig1c, lambda, histogram, curves};
}

const Recipe& sampleRecipe(const std::string& name) {
    static const auto recipes = sampleRecipes();
    const auto found =
        std::find_if(recipes.begin(), recipes.end(), [&](const auto& r) { return r.name == name; });
    if (found == recipes.end())
        throw std::invalid_argument("no sample is called " + name);
    return *found;
}

FigureData sampleFigure(const std::string& name) {
    return std::get<FigureData>(resultOf(sampleRecipe(name), {"run-1", "run-2", "run-3"}));
}

} // namespace pdqat::fake
