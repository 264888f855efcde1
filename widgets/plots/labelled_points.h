// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points with their names beside them, as many as have room: none covers another or a point.
#pragma once

#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

#include <vector>

namespace pdqat::ui {

class LabelledPoints : public QCPAbstractPlottable {
public:
    struct Point {
        QPointF at; ///< coordinates; not finite: not drawn
        QString name;
        QColor color;
        bool selected = false; ///< larger, always named; the others pale
    };

    LabelledPoints(QCustomPlot& plot, const PlotTheme& theme, std::vector<Point> points);

    const std::vector<Point>& points() const { return points_; }
    const QStringList& named() const { return named_; } ///< whose names had room, when last drawn

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter*, const QRectF&) const override {}

private:
    void drawNames(QCPPainter& painter);
    QRectF disc(const Point& point) const;

    PlotTheme theme_;
    std::vector<Point> points_; ///< those that are drawn; the selected one last
    QStringList named_;
};

} // namespace pdqat::ui
