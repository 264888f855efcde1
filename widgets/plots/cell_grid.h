// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coloured cells in columns and rows, each with its number where there is room. No number by colour alone:
// what is missing is hatched.
#pragma once

#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

#include <vector>

namespace pdqat::ui {

/// Cell (column, row) has its centre at these coordinates.
class CellGrid : public QCPAbstractPlottable {
public:
    struct Cell {
        QColor color; ///< invalid: missing
        QString text; ///< left out where the cell is too small
    };

    /// @param cells  row by row
    CellGrid(QCustomPlot& plot, const PlotTheme& theme, int columns, std::vector<Cell> cells);

    const std::vector<Cell>& cells() const { return cells_; }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter*, const QRectF&) const override {}

private:
    QRectF place(std::size_t index) const;
    void hatch(QCPPainter& painter, const QRectF& area) const;
    int rows() const { return static_cast<int>(cells_.size()) / columns_; }

    PlotTheme theme_;
    int columns_;
    std::vector<Cell> cells_;
};

/// Columns with their names above, rows with theirs; the first row on top. Takes the plot's axes.
void nameCells(QCustomPlot& plot, const PlotTheme& theme, const QStringList& columns,
               const QStringList& rows);
/// The rows alone.
void nameRows(QCustomPlot& plot, const QStringList& names);
/// A frame round that row; −1: none.
void frameRow(QCustomPlot& plot, const PlotTheme& theme, qsizetype row);

} // namespace pdqat::ui
