// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/figure_legend.h"

#include <qcustomplot.h>

namespace pdqat::ui {
namespace {

void style(QCPLegend& legend, const PlotTheme& theme) {
    legend.setLayer(QStringLiteral("legend"));
    legend.setFont(theme.font);
    legend.setTextColor(theme.text);
    legend.setBorderPen(Qt::NoPen);
    legend.setBrush(Qt::NoBrush);
    legend.setIconSize(qRound(20 * theme.unit), qRound(8 * theme.unit));
    legend.setIconTextPadding(qRound(5 * theme.unit));
    legend.setRowSpacing(qRound(2 * theme.unit));
    legend.setColumnSpacing(qRound(12 * theme.unit));
    legend.setMargins(QMargins());
}

/// The most columns that fit.
void wrap(QCPLegend& legend, double width) {
    for (int columns = legend.itemCount(); columns > 0; --columns) {
        legend.setWrap(columns);
        legend.setFillOrder(QCPLayoutGrid::foColumnsFirst);
        if (legend.minimumOuterSizeHint().width() <= width)
            return;
    }
}

double entryWidth(const LegendEntry& entry, const PlotTheme& theme) {
    return QFontMetricsF(theme.font).horizontalAdvance(entry.name) + 37 * theme.unit;
}

} // namespace

LegendPlace legendPlace(const std::vector<LegendEntry>& entries, const PlotTheme& theme, QSize paper) {
    double widest = 0;
    for (const auto& entry : entries)
        widest = std::max(widest, entryWidth(entry, theme));
    const auto perRow = std::max(1.0, std::floor(paper.width() / std::max(widest, 1.0)));
    const double rows = std::ceil(static_cast<double>(entries.size()) / perRow);
    const bool tall = rows * QFontMetricsF(theme.font).height() > 0.25 * paper.height();
    return tall && widest < 0.4 * paper.width() ? LegendPlace::Right : LegendPlace::Above;
}

void addLegend(QCustomPlot& plot, QCPLayoutGrid& grid, int row, int column,
               const std::vector<LegendEntry>& entries, const PlotTheme& theme, double width) {
    // The inset gives the legend its own size within a cell of any width.
    auto* room = new QCPLayoutInset;
    grid.addElement(row, column, room);
    auto* legend = new QCPLegend;
    room->addElement(legend, Qt::AlignTop | Qt::AlignHCenter);
    style(*legend, theme);
    for (const auto& entry : entries)
        legend->addItem(new QCPPlottableLegendItem(legend, entry.plottable));
    wrap(*legend, width);
    const auto size = legend->minimumOuterSizeHint();
    room->setMinimumSize(size.width(), size.height() + qRound(2 * theme.unit));
    room->setMaximumSize(QWIDGETSIZE_MAX, room->minimumSize().height());
    Q_UNUSED(plot)
}

} // namespace pdqat::ui
