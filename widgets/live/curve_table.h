// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a plot of curves as a table.
#pragma once

#include "widgets/paper/curve_figure.h"

#include <QAbstractTableModel>

namespace pdqat::ui {

/// One row per point: curve, x, y. A copy taken when the table is opened.
class CurveTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, X, Y, ColumnCount };

    CurveTableModel(const PlotLabels& labels, const SeriesList& series, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlotLabels labels_;
    std::vector<QString> names_;
    std::vector<Curve> curves_;
    std::vector<std::size_t> firstRows_; ///< of each curve, and the number of all rows at the end
};

} // namespace pdqat::ui
