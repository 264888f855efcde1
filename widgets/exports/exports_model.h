// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exports of a run, newest first, as a table.
#pragma once

#include "engine/api/model_export.h"

#include <QAbstractTableModel>

#include <vector>

namespace pdqat::ui {

class ExportsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Format, Bits, Checkpoint, Proof, Size, Overhead, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setExports(std::vector<ModelExportResult> exports);
    const std::vector<ModelExportResult>& exports() const { return exports_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString display(const ModelExportResult& result, int column);

    std::vector<ModelExportResult> exports_;
};

} // namespace pdqat::ui
