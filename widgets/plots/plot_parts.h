// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that live plots and figures share: how a curve is drawn, constraint levels, marks for lost values.
#pragma once

#include "widgets/plots/series_spec.h"

#include <functional>
#include <memory>

class QCPColorGradient;
class QCPColorScale;
class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace pdqat::ui {

enum class Ground;
struct PlotTheme;

/// Curves of at most so many points have markers, so that a run of one epoch is seen at all.
inline constexpr std::size_t fewPoints = 30;

enum class Emphasis { Plain, Highlighted, Dimmed };

/// Pen and markers.
void styleCurve(QCPGraph& graph, const PlotTheme& theme, const SeriesSpec& spec, Emphasis emphasis,
                std::size_t points);

/// Two graphs without pens and the area between them, for the band around a mean.
struct BandGraphs {
    QCPGraph *low = nullptr, *high = nullptr;
};
BandGraphs addBand(QCustomPlot& plot);
void styleBand(const BandGraphs& band, const PlotTheme& theme, const SeriesSpec& spec, Emphasis emphasis);

/// Dashed line across the plot with "ε 0.02" at its end; nothing for NaN.
void addLevel(QCustomPlot& plot, const PlotTheme& theme, double level);

/// Graph whose points sit at the upper edge whatever the range; its values are 1.
QCPGraph* addEdgeMarks(QCustomPlot& plot, const PlotTheme& theme);
/// Marks every NaN and infinity of the curves at the upper edge and counts them in the corner.
void markNonFinite(QCustomPlot& plot, const PlotTheme& theme, const SeriesList& series);
/// Small text in the upper right corner of the plot area.
QCPItemText* addCornerNote(QCustomPlot& plot, const PlotTheme& theme);

/// Colours of t from 0 to 1, in even steps.
QCPColorGradient gradientOf(const std::function<QColor(double t)>& color);
/// That of layers and heat maps.
QCPColorGradient sequenceGradient(Ground ground);
/// The plot's scale of colours, right of its axes; made when it is first asked for.
QCPColorScale& colorScale(QCustomPlot& plot);
void styleColorScale(QCPColorScale& scale, const PlotTheme& theme, const QCPColorGradient& gradient,
                     const QString& label);

/// An empty plot for paper: its numbers have a decimal point in every locale, as in the files of the same
/// figures for LaTeX.
std::unique_ptr<QCustomPlot> paperPlot();
/// Room around everything, so that no label touches the edge of the paper.
void setPaperMargins(QCustomPlot& plot, const PlotTheme& theme);

} // namespace pdqat::ui
