// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that live plots and figures share: how a curve is drawn, constraint levels, marks for lost values.
#pragma once

#include "widgets/plots/series_spec.h"

class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace pdqat::ui {

struct PlotTheme;

enum class Emphasis { Plain, Highlighted, Dimmed };

/// Pen and markers. Curves of few points get markers, so that a run of one epoch is seen at all.
void styleCurve(QCPGraph& graph, const PlotTheme& theme, const SeriesSpec& spec, Emphasis emphasis,
                std::size_t points);

/// Dashed line across the plot with "ε 0.02" at its end; nothing for NaN.
void addLevel(QCustomPlot& plot, const PlotTheme& theme, double level);

/// Graph whose points sit at the upper edge whatever the range; its values are 1.
QCPGraph* addEdgeMarks(QCustomPlot& plot, const PlotTheme& theme);
/// Marks every NaN and infinity of the curves at the upper edge and counts them in the corner.
void markNonFinite(QCustomPlot& plot, const PlotTheme& theme, const SeriesList& series);
/// Small text in the upper right corner of the plot area.
QCPItemText* addCornerNote(QCustomPlot& plot, const PlotTheme& theme);

/// Names and colours beside the plot area: a row above for a few curves, columns to the right for many.
void addFigureLegend(QCustomPlot& plot, const PlotTheme& theme, QSize pixels);

} // namespace pdqat::ui
