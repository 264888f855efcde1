// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The items of the queue as a table.
#pragma once

#include "engine/api/queue.h"

#include <QAbstractTableModel>

namespace pdqat::ui {

class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Name, State, Epochs, Left, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows follow their items: what is selected stays so when the order changes.
    void setQueue(const QueueStatus& queue);
    const QueueItem& item(int row) const { return items_[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    std::vector<QueueItem> items_;
};

} // namespace pdqat::ui
