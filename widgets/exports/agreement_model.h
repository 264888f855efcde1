// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layers of an exported graph beside the engine's, as a table.
#pragma once

#include "engine/api/model_export.h"

#include <QAbstractTableModel>

namespace pdqat::ui {

class AgreementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Layer, Bits, Largest, Max, Mean, Flipped, Integers, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setProof(const ExportProof& proof);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const LayerAgreement& layer, int column) const;
    QVariant sortValue(int row, int column) const;
    bool runsInIntegers(const LayerAgreement& layer) const;

    ExportProof proof_;
};

} // namespace pdqat::ui
