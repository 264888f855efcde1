// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure as it is to be drawn: grid of panels, ranges and ticks, series in their places, looks, legends. It
// is made once; PGFPlots and the window render it and decide none of this. What stays theirs is what depends
// on the font that they have: margins, and how a legend's entries are wrapped. Lengths on paper are in mm,
// strokes in pt, texts in UTF-8.
#pragma once

#include "engine/api/axis_scale.h"
#include "engine/api/result.h"
#include "engine/api/series_colors.h"

#include <string>
#include <utility>
#include <vector>

namespace pdqat {

struct AxisPlan {
    std::vector<std::string> label; ///< its lines
    bool logarithmic = false;
    bool categories = false; ///< its ticks are names
    bool upright = false;    ///< tick labels are turned by 90°
    AxisScale scale;         ///< names of several lines have "\n" in their labels
};

struct LegendPlan {
    std::vector<std::string> names; ///< of all series in their order; empty: no legend
    std::size_t columns = 1;
    double width = 0, height = 0;
};

/// Of the fills.
inline constexpr double bandOpacity = 0.2, histogramOpacity = 0.4;
inline constexpr const char* noValues = "no values";

struct SeriesPlan {
    std::string name;
    std::size_t look = 0;            ///< in FigurePlan::looks
    bool crowded = false;            ///< a line of many points: no markers, a band in place of error bars
    std::vector<FigurePoint> points; ///< as placedPoints() says
    bool drawn() const;              ///< whether any of its points is on the axes
};

struct PanelPlan {
    Mark mark = Mark::Points;
    std::vector<std::string> title; ///< its lines, "(a)" included
    AxisPlan x, y;
    LegendPlan legend; ///< of its own, above it
    std::vector<SeriesPlan> series;
    double barWidth = 0; ///< of Mark::Bars, as a share of the plot's width
    double errorWidth = 0,
           errorCap = 0;    ///< line of the error bars, and half the length of their ends; 0: none
    std::size_t masked = 0; ///< points that a logarithmic axis cannot show
    std::string note;       ///< of them, in the upper right corner
    /// Crosses at the foot where a category's runs are missing.
    std::vector<std::pair<double, double>> missing;
    bool drawn() const; ///< whether any series is; else noValues stands in the middle
};

/// Panels stand in a grid, row by row; all plots are of one size, so that they can be compared.
struct FigurePlan {
    double width = 0, height = 0, fontPt = 8;
    std::size_t columns = 1, rows = 1;
    double left = 0, bottom = 0; ///< of the lower left plot, from the paper's corner
    double plotWidth = 0, plotHeight = 0;
    double gapX = 0, gapY = 0; ///< between neighbouring plots
    double legendHeight = 0;   ///< room between plots and titles
    bool legendsFit = true;    ///< above the plots; else no room is kept for them
    LegendPlan legend;         ///< of all panels, at the top
    double lineWidth = 0, markerRadius = 0;
    std::vector<SeriesLook> looks;
    std::vector<PanelPlan> panels;
    std::vector<std::string> remarks; ///< what cannot be drawn, in sentences
};

FigurePlan planFigure(const FigureData& figure);

} // namespace pdqat
