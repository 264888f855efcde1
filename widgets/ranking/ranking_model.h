// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of a run's layers as a sortable table.
#pragma once

#include "engine/api/ranking.h"

#include <QAbstractTableModel>

#include <array>

namespace pdqat::ui {

class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Rank,
        Layer,
        Lambda,
        Mse,
        RelativeError,
        Epsilon,
        Slack,
        State,
        Trend,
        Weights,
        Size,
        Macs,
        Bops,
        ColumnCount
    };
    enum Role { LayerRole = Qt::UserRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// In order of rank. Rows stay (and selections with them) when their number does.
    void setRows(std::vector<RankedLayer> rows);
    const std::vector<RankedLayer>& rows() const { return rows_; }
    /// So many of the first are to be kept: their ranks are bold.
    void setKept(int layers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const RankedLayer& row, int column) const;
    static QVariant sortValue(const RankedLayer& row, int column);
    void chooseDecimals();

    std::vector<RankedLayer> rows_;
    int kept_ = 0;
    std::array<int, ColumnCount> decimals_{}; ///< of the real columns
};

} // namespace pdqat::ui
