// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Legends of figures: outside the axes, so that they never cover a point.
#pragma once

#include "widgets/paper/panel_painter.h"

class QCPLayoutGrid;

namespace pdqat::ui {

/// Of a whole figure: above it while the rows take less than a quarter of the paper, else to the right, one
/// entry below the other; what the paper is too low for is counted in the last line.
void addFigureLegend(QCustomPlot& plot, const std::vector<LegendEntry>& entries, const PlotTheme& theme,
                     QSize paper);

/// In that cell of `grid`, which gets just the height it needs; as many entries side by side as fit `width`
/// pixels. Names that are still too long are cut.
void addLegendAbove(QCPLayoutGrid& grid, int row, int column, const std::vector<LegendEntry>& entries,
                    const PlotTheme& theme, double width);

} // namespace pdqat::ui
