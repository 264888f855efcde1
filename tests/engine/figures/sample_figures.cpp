// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/figures/result_samples.h"

#include <cmath>
#include <limits>

namespace pdqat::figures {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Estimate exactly(double value) { return {.mean = value, .n = 1}; }
Estimate around(double mean, double down, double up, std::int64_t n = 6) {
    return {mean, mean - down, mean + up, n};
}

/// Repeatable, between 0 and 1, and the same on every machine.
double noise(int i) { return static_cast<double>(i * 7919 % 1009) / 1009; }

FigureData figure(const std::string& title, double width, double height, double font,
                  std::int64_t perRow = 1) {
    FigureData result;
    result.title = title;
    result.paper = {width, height, font, perRow};
    result.sources = sampleSources();
    result.sources.command = "pdqat figure fig -o fig.tex";
    return result;
}

/// Fig. 1a: a few layers, two series of bars.
FigurePanel layerBars(int layers) {
    FigurePanel panel;
    panel.title = "Error of the layers";
    panel.mark = Mark::Bars;
    panel.y.label = "layerwise MSE";
    panel.spread = "mean ± standard deviation (n − 1), n = 6";
    panel.series = {{"Layerwise", {}}, {"Output", {}}};
    for (int layer = 0; layer < layers; ++layer) {
        panel.x.categories.push_back("Block " + std::to_string(layer / 2) + "\nConv" +
                                     std::to_string(layer % 2));
        for (std::size_t s = 0; s < 2; ++s)
            panel.series[s].points.push_back(
                {exactly(layer), around(0.01 + 0.05 * noise(layer + 40 * static_cast<int>(s)), 0.004, 0.004),
                 ""});
    }
    panel.series[0].points[1].y = exactly(0.03);
    panel.series[1].points[1].y = {};
    return panel;
}

/// Fig. 1b: accuracy against the number of kept layers.
FigurePanel keptLines() {
    FigurePanel panel;
    panel.title = "Kept layers";
    panel.mark = Mark::Lines;
    panel.x.label = "layers in full precision";
    panel.y.label = "test accuracy (%)";
    panel.spread = "mean ± standard deviation (n − 1), n = 3";
    panel.series = {{"Largest λ", {}}, {"Smallest λ", {}}};
    const double largest[] = {85.65, 85.51, 87.41, 87.91}, smallest[] = {85.57, 85.57, 85.95, 86.31};
    for (int i = 0; i < 4; ++i) {
        panel.series[0].points.push_back({exactly(1 << i), around(largest[i], 0.3, 0.3, 3), ""});
        panel.series[1].points.push_back({exactly(1 << i), around(smallest[i], 0.2, 0.4, 3), ""});
    }
    return panel;
}

/// Fig. 1c: accuracy against a sum of λ on a logarithmic axis, errors both ways.
FigurePanel pooledPoints() {
    FigurePanel panel;
    panel.title = "Σ λ of the kept layers";
    panel.x = {"Σ λ of the kept layers", true, {}};
    panel.y.label = "test accuracy (%)";
    panel.series = {{"", {}}};
    for (int i = 0; i < 8; ++i)
        panel.series[0].points.push_back({around(0.02 * std::exp2(i * 0.8), 0.004, 0.01),
                                          around(85.5 + 0.3 * i, 0.3, 0.2), "run " + std::to_string(i)});
    panel.series[0].points.push_back({exactly(0), exactly(85), "masked"});
    panel.series[0].points.push_back({exactly(0.1), exactly(std::numeric_limits<double>::infinity()), ""});
    return panel;
}

FigurePanel histogram() {
    FigurePanel panel;
    panel.title = "Dual variables";
    panel.mark = Mark::Histogram;
    panel.x.label = "λ";
    panel.y.label = "layers";
    panel.series = {{"2 bit", {}}, {"4 bit", {}}};
    const int counts[] = {1, 4, 7, 5, 0, 2};
    for (int i = 0; i < 6; ++i) {
        panel.series[0].points.push_back(
            {{0.015 + 0.01 * i, 0.01 + 0.01 * i, 0.02 + 0.01 * i, 1}, exactly(counts[i]), ""});
        panel.series[1].points.push_back(
            {{0.02 + 0.01 * i, 0.015 + 0.01 * i, 0.025 + 0.01 * i, 1}, exactly(counts[5 - i]), ""});
    }
    return panel;
}

/// A curve of 2,000 epochs with a gap, one of 40 with a band, a falling one on a logarithmic axis.
FigurePanel curves(bool logarithmic) {
    FigurePanel panel;
    panel.mark = Mark::Lines;
    panel.x.label = "epoch";
    panel.y = {"loss of the k-bit network on the images held out for validation", logarithmic, {}};
    panel.series = {{"long", {}}, {oddName, {}}};
    for (int i = 0; i < 2000; ++i) {
        const double y = i / 100 == 7 ? nan : 2 * std::exp(-i / 200.0) + 0.1 * noise(i) + 1e-4;
        panel.series[0].points.push_back({exactly(i * 0.05), exactly(y), ""});
    }
    for (int i = 0; i < 40; ++i)
        panel.series[1].points.push_back(
            {exactly(i * 2), i == 20 ? Estimate{} : around(1 + noise(i), 0.2, 0.5), ""});
    return panel;
}

FigureData everySeries(Colors colors) {
    auto result = figure("Every colour", 88, 70, 8);
    result.colors = colors;
    FigurePanel panel;
    panel.mark = Mark::Lines;
    panel.x.label = "x";
    panel.y.label = "value";
    for (int s = 0; s < 10; ++s) {
        panel.series.push_back({"series " + std::to_string(s), {}});
        for (int i = 0; i < 5; ++i)
            panel.series.back().points.push_back({exactly(i), exactly(2e6 * (s + noise(i + s) / 2)), ""});
    }
    result.panels = {panel};
    return result;
}

/// Two rows with one legend, and bars between numbers.
FigureData sharedLegend() {
    auto result = figure("One legend", 88, 110, 8);
    result.panels = {keptLines(), keptLines()};
    result.panels[1].x.logarithmic = true;
    result.panels[1].title.clear();
    return result;
}

FigureData numberBars() {
    auto result = figure("Bars between numbers", 180, 55, 8, 2);
    result.panels = {keptLines(), keptLines()};
    for (auto& panel : result.panels)
        panel.mark = Mark::Bars;
    result.panels[1].x.logarithmic = result.panels[1].y.logarithmic = true;
    return result;
}

/// More series than a legend has room for.
FigureData crowded() {
    auto result = everySeries(Colors::Safe);
    result.title = "Crowded";
    result.paper = {60, 45, 7, 1};
    for (auto& series : result.panels[0].series)
        series.name = "a name that takes a whole line, " + series.name;
    return result;
}

FigureData nothing() {
    auto result = figure("Nothing", 60, 40, 7);
    FigurePanel panel;
    panel.x = {"ε", true, {}};
    panel.y.label = "test accuracy (%)";
    panel.series = {{"no runs", {{{}, {}, ""}}}};
    result.panels = {panel};
    result.notes = {"6 of 6 runs are missing."};
    return result;
}

} // namespace

std::vector<Sample<FigureData>> sampleFigures() {
    auto bars = figure("Fig. 1a", 88, 60, 8);
    bars.panels = {layerBars(4)};
    auto twenty = figure("MSE of every layer", 88, 66, 8);
    twenty.panels = {layerBars(20)};
    auto many = figure("300 layers", 180, 70, 8);
    many.panels = {layerBars(300)};
    auto lines = figure("Fig. 1b", 88, 60, 8);
    lines.panels = {keptLines()};
    auto pooled = figure("Fig. 1c", 88, 60, 8);
    pooled.panels = {pooledPoints()};
    auto paper = figure("Fig. 1", 180, 62, 8, 3);
    paper.panels = {layerBars(4), keptLines(), pooledPoints()};
    paper.notes = {"2 of 6 runs are missing."};
    auto bins = figure("Dual variables", 88, 60, 8);
    bins.panels = {histogram()};
    auto grid = figure(oddName, 180, 120, 8, 2);
    grid.panels = {curves(false), curves(true), histogram(), keptLines()};
    auto slide = figure("A slide", 254, 142, 16);
    slide.panels = {keptLines()};
    return {{"figure-bars", bars},
            {"figure-twenty-layers", twenty},
            {"figure-300-layers", many},
            {"figure-lines", lines},
            {"figure-points", pooled},
            {"figure-paper", paper},
            {"figure-histogram", bins},
            {"figure-grid", grid},
            {"figure-slide", slide},
            {"figure-colors", everySeries(Colors::Safe)},
            {"figure-greys", everySeries(Colors::Grey)},
            {"figure-shared-legend", sharedLegend()},
            {"figure-number-bars", numberBars()},
            {"figure-crowded", crowded()},
            {"figure-nothing", nothing()},
            {"figure-empty", figure("Empty", 60, 40, 7)}};
}

} // namespace pdqat::figures
