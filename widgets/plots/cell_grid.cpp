// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/cell_grid.h"

#include <cmath>

namespace pdqat::ui {
namespace {

/// Black or white, whichever is easier to read on it.
QColor readableOn(const QColor& ground) {
    const auto linear = [](double part) { return std::pow(part, 2.2); };
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return luminance > 0.18 ? Qt::black : Qt::white;
}

void nameAxis(QCPAxis& axis, const QStringList& names) {
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype i = 0; i < names.size(); ++i)
        ticker->addTick(static_cast<double>(i), names[i]);
    axis.setTicker(ticker);
    axis.setSubTicks(false);
    axis.setTickPen(Qt::NoPen);
    axis.setBasePen(Qt::NoPen);
    axis.grid()->setVisible(false);
    axis.setRange(-0.5, static_cast<double>(names.size()) - 0.5);
}

} // namespace

CellGrid::CellGrid(QCustomPlot& plot, const PlotTheme& theme, int columns, std::vector<Cell> cells)
    : QCPAbstractPlottable(plot.xAxis, plot.yAxis),
      theme_(theme),
      columns_(std::max(1, columns)),
      cells_(std::move(cells)) {}

QCPRange CellGrid::getKeyRange(bool& found, QCP::SignDomain) const {
    found = true;
    return {-0.5, columns_ - 0.5};
}

QCPRange CellGrid::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = true;
    return {-0.5, rows() - 0.5};
}

QRectF CellGrid::place(std::size_t index) const {
    const auto column = static_cast<double>(index % static_cast<std::size_t>(columns_));
    const auto row = static_cast<double>(index / static_cast<std::size_t>(columns_));
    return QRectF(coordsToPixels(column - 0.5, row - 0.5), coordsToPixels(column + 0.5, row + 0.5))
        .normalized()
        .adjusted(0, 0, -theme_.unit, -theme_.unit);
}

void CellGrid::hatch(QCPPainter& painter, const QRectF& area) const {
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(theme_.muted, 0.5 * theme_.unit));
    for (double x = area.left() - area.height(); x < area.right(); x += 6 * theme_.unit)
        painter.drawLine(QLineF(x, area.bottom(), x + area.height(), area.top()));
    painter.restore();
    painter.setPen(QPen(theme_.grid, theme_.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

void CellGrid::draw(QCPPainter* painter) {
    painter->setFont(theme_.font);
    const QFontMetricsF metrics(theme_.font, painter->device());
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const auto& [color, text] = cells_[i];
        const auto area = place(i);
        if (!color.isValid()) {
            hatch(*painter, area);
            continue;
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->setAntialiasing(false);
        painter->drawRect(area);
        if (metrics.horizontalAdvance(text) > area.width() || metrics.capHeight() > 0.8 * area.height())
            continue;
        painter->setAntialiasing(true);
        painter->setPen(readableOn(color));
        painter->drawText(area, Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

void nameCells(QCustomPlot& plot, const PlotTheme& theme, const QStringList& columns,
               const QStringList& rows) {
    nameAxis(*plot.xAxis, columns);
    plot.xAxis->setTickLabelRotation(-50);
    nameRows(plot, rows);
    showAbove(plot, theme);
}

void nameRows(QCustomPlot& plot, const QStringList& names) {
    nameAxis(*plot.yAxis, names);
    plot.yAxis->setRangeReversed(true);
}

void frameRow(QCustomPlot& plot, const PlotTheme& theme, qsizetype row) {
    if (row < 0)
        return;
    auto* frame = new QCPItemRect(&plot);
    frame->setPen(QPen(theme.text, 2 * theme.unit));
    frame->setClipToAxisRect(false);
    const auto place = static_cast<double>(row);
    frame->topLeft->setCoords(plot.xAxis->range().lower, place - 0.5);
    frame->bottomRight->setCoords(plot.xAxis->range().upper, place + 0.5);
}

} // namespace pdqat::ui
