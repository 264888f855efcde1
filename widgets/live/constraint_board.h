// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board: one row per constraint with its level, value, slack, dual variable and state.
#pragma once

#include "engine/api/ranking.h"
#include "widgets/run_data.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace pdqat::ui {

class ConstraintBoard : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Layer,
        Bits,
        Epsilon,
        Value,
        Slack,
        Lambda,
        MeanLambda, ///< over the last quarter of the epochs, with its band
        Trend,
        State,
        RelativeError,
        GainError,
        Inside,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< numbers as numbers; layers by depth
        LayerRole,                   ///< name for LayerSelection
        TrendRole                    ///< QPolygonF: newest λ, both coordinates in 0..1, y upwards
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRun(RunData* run);             ///< nullptr: empty
    void refresh();                        ///< numbers have changed
    int rowOf(const QString& layer) const; ///< first such row; −1: none
    /// Nothing before the first dual step.
    std::optional<ConstraintState> state(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    const ConstraintInfo& constraint(int row) const;
    QString text(int row, int column) const;
    double number(int row, int column) const;
    DualTrend trend(int row) const;
    QVariant decoration(int row, int column) const;

    QPointer<RunData> run_;
    int rows_ = 0;
};

} // namespace pdqat::ui
