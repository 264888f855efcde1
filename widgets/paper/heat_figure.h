// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layers by epochs as a map of colours, for the screen and for paper.
#pragma once

#include "widgets/paper/curve_figure.h"

class QCPColorMap;
class QCPColorScale;

namespace pdqat::ui {

struct PlotTheme;

struct HeatMap {
    QCPColorMap* map = nullptr;
    QCPColorScale* scale = nullptr;
};

/// Empty map with its colour scale in the plot.
/// @param labels  y: the quantity
HeatMap addHeatMap(QCustomPlot& plot, const PlotTheme& theme, const PlotLabels& labels);
void styleHeatMap(HeatMap heat, const PlotTheme& theme, const PlotLabels& labels);
/// One row per series, first on top; one column per epoch, holding the newest value within it. Values that
/// are missing or not finite leave their cell empty. Returns how many were not finite.
qint64 fillHeatMap(QCustomPlot& plot, HeatMap heat, const SeriesList& series, const PlotLabels& labels);

class HeatFigure : public Figure {
public:
    PlotLabels labels; ///< y: the quantity shown by colour
    FigureInfo about;
    SeriesList series;

    FigureInfo info() const override { return about; }
    std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const override;
    QByteArray csv() const override;
};

} // namespace pdqat::ui
