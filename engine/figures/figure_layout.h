// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a figure stand on paper, in mm. Private to this room.
#pragma once

#include "engine/api/result.h"
#include "engine/figures/axis_scale.h"

#include <string>
#include <vector>

namespace pdqat::figures {

struct AxisLayout {
    AxisScale scale;
    std::vector<std::string> label; ///< its lines
    bool upright = false;           ///< tick labels are turned by 90°
};

struct LegendLayout {
    std::vector<std::string> names; ///< empty: no legend
    std::size_t columns = 1;
    double width = 0, height = 0;
};

struct PanelLayout {
    std::vector<std::string> title; ///< its lines, "(a)" included
    AxisLayout x, y;
    LegendLayout legend; ///< of its own, above it
};

/// Panels stand in a grid, row by row; all plots are of one size, so that they can be compared.
struct FigureLayout {
    double width = 0, height = 0, fontPt = 8;
    std::size_t columns = 1, rows = 1;
    double left = 0, bottom = 0; ///< of the lower left plot, from the paper's corner
    double plotWidth = 0, plotHeight = 0;
    double gapX = 0, gapY = 0; ///< between neighbouring plots
    double legendHeight = 0;   ///< room between plots and titles
    LegendLayout legend;       ///< of all panels, at the top
    std::vector<PanelLayout> panels;
    std::vector<std::string> remarks; ///< whole sentences
};

FigureLayout layOut(const FigureData& figure);

/// Whether the value can be drawn on the axis: finite, and above 0 on a logarithmic one.
bool canBeDrawn(const FigureAxis& axis, double value);

} // namespace pdqat::figures
