// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/heat_figure.h"

#include "widgets/plots/cell_grid.h"
#include "widgets/plots/plot_parts.h"
#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

#include <cmath>

namespace pdqat::ui {
namespace {

int epochs(const SeriesList& series) {
    double last = 1;
    for (const auto& spec : series)
        if (const auto& curve = spec.curve(); !curve.x.empty())
            last = std::max(last, curve.x.back());
    return static_cast<int>(std::ceil(last));
}

} // namespace

HeatMap addHeatMap(QCustomPlot& plot, const PlotTheme& theme, const PlotLabels& labels) {
    HeatMap heat{new QCPColorMap(plot.xAxis, plot.yAxis), &colorScale(plot)};
    heat.map->setColorScale(heat.scale);
    heat.map->setInterpolate(false);
    heat.map->setTightBoundary(false);
    setTicks(*plot.xAxis, 1);
    setTicks(*heat.scale->axis());
    styleHeatMap(heat, theme, labels);
    return heat;
}

void styleHeatMap(HeatMap heat, const PlotTheme& theme, const PlotLabels& labels) {
    auto& plot = *heat.map->parentPlot();
    styleFrame(plot, theme);
    for (auto* axis : {plot.xAxis, plot.yAxis})
        axis->grid()->setVisible(false);
    for (auto* axis : {plot.xAxis, plot.yAxis})
        axis->setSubTicks(false);
    const auto gradient =
        labels.aroundZero
            ? gradientOf([ground = theme.ground](double t) { return divergingColor(1 - 2 * t, ground); })
            : sequenceGradient(theme.ground);
    styleColorScale(*heat.scale, theme, gradient, labels.y);
    heat.map->setGradient(gradient);
    plot.yAxis->setTickPen(Qt::NoPen);
    plot.yAxis->setBasePen(Qt::NoPen);
}

qint64 fillHeatMap(QCustomPlot& plot, HeatMap heat, const SeriesList& series, const PlotLabels& labels) {
    const int columns = epochs(series), rows = std::max(1, static_cast<int>(series.size()));
    auto* cells = heat.map->data();
    cells->setSize(columns, rows);
    cells->setRange(QCPRange(1, std::max(2, columns)), QCPRange(0, std::max(1, rows - 1)));
    cells->fill(qQNaN());
    AxisRange range;
    qint64 lost = 0;
    for (std::size_t row = 0; row < series.size(); ++row) {
        const auto& curve = series[row].curve();
        for (std::size_t i = 0; i < curve.x.size(); ++i) {
            if (curve.x[i] <= 0) // initial values belong to no epoch
                continue;
            const int column = static_cast<int>(std::ceil(curve.x[i])) - 1;
            const bool finite = std::isfinite(curve.y[i]);
            lost += finite ? 0 : 1;
            cells->setCell(column, static_cast<int>(row), finite ? curve.y[i] : qQNaN());
        }
    }
    for (int column = 0; column < columns; ++column)
        for (int row = 0; row < rows; ++row)
            range.add(cells->cell(column, row));
    if (range.empty())
        range = {0, 1};
    if (labels.aroundZero)
        range = {-std::max(-range.low(), range.high()), std::max(-range.low(), range.high())};
    heat.map->setDataRange(
        QCPRange(range.low(), range.high() > range.low() ? range.high() : range.low() + 1e-9));
    plot.xAxis->setRange(0.5, std::max(2, columns) + 0.5);
    QStringList names;
    for (const auto& spec : series)
        names << spec.name;
    nameRows(plot, names);
    return lost;
}

std::unique_ptr<QCustomPlot> HeatFigure::layOut(const Paper& paper) const {
    auto plot = paperPlot();
    const auto theme = PlotTheme::paper(paper.font, paper.unit());
    const auto heat = addHeatMap(*plot, theme, labels);
    fillHeatMap(*plot, heat, series, labels);
    plot->xAxis->setLabel(labels.x);
    setPaperMargins(*plot, theme);
    return plot;
}

QByteArray HeatFigure::csv() const {
    CurveFigure curves;
    curves.labels = labels;
    curves.series = series;
    return curves.csv();
}

} // namespace pdqat::ui
