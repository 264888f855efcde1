// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one panel of a figure into an axis rectangle.
#pragma once

#include "engine/api/series_colors.h"
#include "widgets/paper/panel_plan.h"
#include "widgets/plots/plot_theme.h"

#include <QPen>

class QCPAbstractPlottable;
class QCPAxisRect;
class QCPScatterStyle;

namespace pdqat::ui {

/// What a legend explains.
struct LegendEntry {
    QString name;
    QCPAbstractPlottable* plottable;
};

class PanelPainter {
public:
    /// `looks`: one per series of the panel. `room`: length of the x axis in pixels, about.
    PanelPainter(QCPAxisRect& rect, const PlotTheme& theme, std::vector<SeriesLook> looks, double room);

    /// One entry per series that has a name.
    std::vector<LegendEntry> paint(const PanelPlan& plan);

private:
    void setUpAxes(const PanelPlan& plan);
    QCPAbstractPlottable* paintSeries(const PanelPlan& plan, std::size_t index);
    QCPAbstractPlottable* paintPoints(const PanelPlan& plan, std::size_t index);
    QCPAbstractPlottable* paintBars(const PanelPlan& plan, std::size_t index);
    QCPAbstractPlottable* paintHistogram(const PanelPlan& plan, std::size_t index);
    void paintBand(const FigureSeries& series, const QColor& color);
    void addErrors(QCPAbstractPlottable& of, const FigureSeries& series, bool horizontal,
                   const QColor& color);
    void markMissing(const PanelPlan& plan, std::size_t index);
    void noteLost(const PanelPlan& plan);
    QColor color(std::size_t index) const { return QColor::fromRgb(looks_[index].color); }
    QPen linePen(std::size_t index) const;
    QCPScatterStyle marker(std::size_t index) const;

    QCPAxisRect& rect_;
    const PlotTheme& theme_;
    std::vector<SeriesLook> looks_;
    double room_;
};

} // namespace pdqat::ui
