// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The arms of a trade-off as a table.
#pragma once

#include "engine/api/trade_off.h"

#include <QAbstractTableModel>

#include <memory>

namespace pdqat::ui {

class TradeOffModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Choice, Layers, Bytes, Bops, Runs, Accuracy, Interval, Worth, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setShown(std::shared_ptr<const TradeOff> shown);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TradeOffArm& arm, std::size_t row, int column) const;
    QString worthText(std::size_t row) const;

    std::shared_ptr<const TradeOff> shown_;
};

} // namespace pdqat::ui
