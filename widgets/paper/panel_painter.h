// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one panel of a planned figure into an axis rectangle.
#pragma once

#include "engine/api/figure_plan.h"
#include "widgets/plots/plot_theme.h"

#include <QPen>

class QCPAbstractPlottable;
class QCPAxis;
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
    PanelPainter(QCPAxisRect& rect, const PlotTheme& theme, const FigurePlan& figure, const PanelPlan& panel);

    /// One entry per series.
    std::vector<LegendEntry> paint();

private:
    void setUpAxes();
    QCPAbstractPlottable* paintSeries(const SeriesPlan& series);
    QCPAbstractPlottable* paintPoints(const SeriesPlan& series);
    QCPAbstractPlottable* paintBars(const SeriesPlan& series);
    QCPAbstractPlottable* paintHistogram(const SeriesPlan& series);
    void paintBand(const std::vector<FigurePoint>& points, QColor color);
    void addErrors(QCPAbstractPlottable& of, const std::vector<FigurePoint>& points,
                   Estimate FigurePoint::*member, const QColor& color);
    void markMissing();
    void write(const QString& text, QPointF place, Qt::Alignment alignment);
    double pixels(double points) const { return points * theme_.unit / 0.75; }
    QColor color(const SeriesPlan& series) const { return QColor::fromRgb(figure_.looks[series.look].color); }
    QPen linePen(const SeriesPlan& series) const;
    QCPScatterStyle marker(const SeriesPlan& series) const;

    const PlotTheme& theme_;
    const FigurePlan& figure_;
    const PanelPlan& panel_;
    QCPAxisRect& rect_;
    QCPAxis &x_, &y_;
};

} // namespace pdqat::ui
