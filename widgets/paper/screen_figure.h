// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure that is drawn on screen and on paper alike; and what stands where in it, for the mouse, the
// keyboard and screen readers.
#pragma once

#include "widgets/paper/figure.h"

#include <QRectF>

namespace pdqat::ui {

struct PlotTheme;

struct Spot {
    QRectF area;  ///< in coordinates of the axes; without a size where it is a point
    QString key;  ///< what it is of: a layer, a group of runs; empty: nothing
    QString text; ///< all that is shown there
};

class ScreenFigure : public Figure {
public:
    std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const override;
    std::optional<FigureStyle> ownStyle() const override;

    /// Into a plot without plottables and items. @param selected  a key; empty: none
    virtual void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const = 0;
    /// In the order of the arrow keys: left and right go to the next one, up and down by columns().
    virtual std::vector<Spot> spots() const = 0;
    virtual int columns() const { return 1; }
    /// Lines of text that it needs in height.
    virtual int lines() const { return 14; }

protected:
    virtual double widthMm() const { return columnWidthMm; }
};

} // namespace pdqat::ui
