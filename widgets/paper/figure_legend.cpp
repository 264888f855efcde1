// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/figure_legend.h"

#include <qcustomplot.h>

namespace pdqat::ui {
namespace {

constexpr double slimLegend = 0.001; ///< stretch of a row or column that takes no more than it needs
constexpr double rightShare = 0.4;   ///< of the paper's width, at most, for a legend beside the axes

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

/// With its room below (fillUp) and the space between rows.
double rowHeight(const PlotTheme& theme) { return QFontMetricsF(theme.font).height() + 3 * theme.unit; }

/// Names too long for `width` end in an ellipsis: the plottable's name, which the legend shows.
void fillUp(QCPLegend& legend, const std::vector<LegendEntry>& entries, const PlotTheme& theme,
            double width) {
    const QFontMetricsF metrics(theme.font);
    for (const auto& entry : entries) {
        entry.plottable->setName(metrics.elidedText(entry.name, Qt::ElideRight, width - 25 * theme.unit));
        auto* item = new QCPPlottableLegendItem(&legend, entry.plottable);
        item->setMargins(QMargins(0, 0, 0, qRound(theme.unit))); // underscores reach below the font's height
        legend.addItem(item);
    }
}

QCPLegend& addLegendIn(QCPLayoutGrid& grid, int row, int column, const PlotTheme& theme) {
    // The inset gives the legend its own size within a cell of any width.
    auto* room = new QCPLayoutInset;
    grid.addElement(row, column, room);
    auto* legend = new QCPLegend;
    room->addElement(legend, Qt::AlignTop | Qt::AlignHCenter);
    style(*legend, theme);
    return *legend;
}

void fitRoom(QCPLegend& legend, const PlotTheme& theme) {
    auto* room = legend.layout();
    const auto size = legend.minimumOuterSizeHint();
    room->setMinimumSize(size.width(), size.height() + qRound(2 * theme.unit));
}

bool fitsAbove(const std::vector<LegendEntry>& entries, const PlotTheme& theme, QSize paper) {
    double widest = 1;
    for (const auto& entry : entries)
        widest = std::max(widest, entryWidth(entry, theme));
    const auto perRow = std::max(1.0, std::floor(paper.width() / widest));
    const double rows = std::ceil(static_cast<double>(entries.size()) / perRow);
    return rows * rowHeight(theme) <= 0.25 * paper.height();
}

void addLegendRight(QCPLayoutGrid& grid, const std::vector<LegendEntry>& entries, const PlotTheme& theme,
                    QSize paper) {
    const auto most = std::max<std::size_t>(1, std::size_t(0.95 * paper.height() / rowHeight(theme)));
    auto shown = entries;
    if (entries.size() > most)
        shown.resize(most - 1);
    auto& legend = addLegendIn(grid, 0, 1, theme);
    fillUp(legend, shown, theme, rightShare * paper.width());
    if (shown.size() < entries.size())
        legend.addElement(int(shown.size()), 0,
                          new QCPTextElement(legend.parentPlot(),
                                             QStringLiteral("+ %1 more").arg(entries.size() - shown.size()),
                                             theme.font));
    fitRoom(legend, theme);
}

} // namespace

void addLegendAbove(QCPLayoutGrid& grid, int row, int column, const std::vector<LegendEntry>& entries,
                    const PlotTheme& theme, double width) {
    auto& legend = addLegendIn(grid, row, column, theme);
    fillUp(legend, entries, theme, width);
    wrap(legend, width);
    fitRoom(legend, theme);
    legend.layout()->setMaximumSize(QWIDGETSIZE_MAX, legend.layout()->minimumSize().height());
}

void addFigureLegend(QCustomPlot& plot, const std::vector<LegendEntry>& entries, const PlotTheme& theme,
                     QSize paper) {
    auto& layout = *plot.plotLayout();
    layout.setRowSpacing(qRound(4 * theme.unit));
    layout.setColumnSpacing(qRound(10 * theme.unit));
    if (!fitsAbove(entries, theme, paper)) {
        addLegendRight(layout, entries, theme, paper);
        layout.setColumnStretchFactor(1, slimLegend);
        return;
    }
    layout.insertRow(0);
    addLegendAbove(layout, 0, 0, entries, theme, paper.width() - qRound(8 * theme.unit));
    layout.setRowStretchFactor(0, slimLegend);
}

} // namespace pdqat::ui
