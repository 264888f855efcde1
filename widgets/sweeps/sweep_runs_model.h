// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of one sweep as a table.
#pragma once

#include "engine/api/sweeps.h"

#include <QAbstractTableModel>

#include <vector>

namespace pdqat::ui {

class SweepRunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Label, State, Epochs, Accuracy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows (and with them the selection) as long as their number does not change.
    void setRuns(std::vector<SweepRun> runs);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QVariant display(const SweepRun& run, int column);

    std::vector<SweepRun> runs_;
};

} // namespace pdqat::ui
