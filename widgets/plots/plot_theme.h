// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and type of a plot's frame, from a palette on screen or fixed for paper.
#pragma once

#include "engine/api/axis_scale.h"
#include "widgets/plots/palette.h"

#include <QFont>
#include <QPalette>

#include <functional>

class QCustomPlot;
class QCPAxis;

namespace pdqat::ui {

struct PlotTheme {
    Ground ground = Ground::Light;
    QColor background, text, muted, grid, alert;
    QFont font;      ///< labels and ticks
    double unit = 1; ///< device pixels in one logical pixel: lengths of ticks, pens and paddings scale by it

    static PlotTheme screen(const QPalette& palette, const QFont& font);
    /// White ground whatever the desktop's theme. @param font with its size in device pixels.
    static PlotTheme paper(const QFont& font, double unit);

    QColor color(const SeriesColor& series) const { return series.on(ground); }
    /// `color` as it looks behind a highlighted curve.
    QColor dimmed(const QColor& color) const;
};

/// Calm frame: left and bottom axes, hairline grid, no box. Keeps ranges and tickers.
void styleFrame(QCustomPlot& plot, const PlotTheme& theme);
void styleAxis(QCPAxis& axis, const PlotTheme& theme);
/// The lower axis as it is now, above the plot instead: what scrolls is still seen with its scale.
void showAbove(QCustomPlot& plot, const PlotTheme& theme);
/// What an axis of the engine's figures shows of such values: they have room at both ends.
AxisRange axisRange(const AxisRange& values, bool logarithmic);
void setRange(QCPAxis& axis, const AxisRange& values);
/// Ticks and their words, given what the axis shows.
using ScaleOf = std::function<AxisScale(const AxisRange& shown)>;
void setTicks(QCPAxis& axis, ScaleOf scaleOf);
/// As the engine's figures have them, whatever is zoomed to; none closer than `closest`.
void setTicks(QCPAxis& axis, double closest = 0);
/// Linear or logarithmic scale with its ticks.
void setLogarithmic(QCPAxis& axis, bool on);

} // namespace pdqat::ui
