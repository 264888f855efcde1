// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/queue_model.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/texts.h"
#include "widgets/queue/queue_texts.h"
#include "widgets/sweeps/sweep_texts.h"

#include <algorithm>

namespace pdqat::ui {

void QueueModel::setQueue(const QueueStatus& queue) {
    if (queue.items == items_)
        return;
    if (queue.items.size() != items_.size()) {
        beginResetModel();
        items_ = queue.items;
        return endResetModel();
    }
    Q_EMIT layoutAboutToBeChanged();
    const auto before = std::exchange(items_, queue.items);
    const auto persistent = persistentIndexList();
    for (const auto& index : persistent) {
        const auto found = std::ranges::find(items_, before[std::size_t(index.row())].id, &QueueItem::id);
        changePersistentIndex(index, found == items_.end()
                                         ? QModelIndex()
                                         : this->index(int(found - items_.begin()), index.column()));
    }
    Q_EMIT layoutChanged();
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(items_.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString QueueModel::text(int row, int column) const {
    const auto& one = item(row);
    switch (column) {
    case Place: return QString::number(row + 1);
    case Name: return one.isSweep() ? tr("Sweep: %1").arg(toQt(one.name)) : toQt(one.name);
    case State: return queueStateText(one.state);
    case Epochs:
        return one.isSweep() ? QString() : QStringLiteral("%1/%2").arg(one.epochsDone).arg(one.epochs);
    case Left: return one.isOpen() ? sweepLeftText(one.left) : toQt(one.reason);
    default: return {};
    }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& one = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(icon(queueStateIcon(one.state))) : QVariant();
    case Qt::ToolTipRole: return one.reason.empty() ? text(index.row(), index.column()) : toQt(one.reason);
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Epochs || index.column() == Place
                            ? Qt::AlignRight | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Epochs || section == Place ? Qt::AlignRight | Qt::AlignVCenter
                                                              : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Place"), tr("Experiment"), tr("State"), tr("Epochs"),
                              tr("Time left, or why not")};
    return titles[section];
}

} // namespace pdqat::ui
