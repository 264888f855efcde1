// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/sweep_runs_model.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/sweep_texts.h"

namespace pdqat::ui {

void SweepRunsModel::setRuns(std::vector<SweepRun> runs) {
    if (runs == runs_)
        return;
    const bool same = runs.size() == runs_.size();
    if (!same)
        beginResetModel();
    runs_ = std::move(runs);
    if (!same)
        endResetModel();
    else if (!runs_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SweepRunsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(runs_.size());
}

int SweepRunsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SweepRunsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& run = runs_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(run, index.column());
    case Qt::DecorationRole:
        if (const auto name = sweepRunIcon(run.state); index.column() == State && !name.isEmpty())
            return icon(name);
        return {};
    case Qt::ToolTipRole: return run.reason.empty() ? display(run, index.column()) : toQt(run.reason);
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Epochs ? Qt::AlignHCenter | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant SweepRunsModel::display(const SweepRun& run, int column) {
    switch (column) {
    case Label: return toQt(run.label);
    case State: return sweepRunText(run.state);
    case Epochs: return QStringLiteral("%1/%2").arg(run.epochsDone).arg(run.epochs);
    default: return run.state == SweepRunState::Failed ? toQt(run.reason) : sweepAccuracyText(run);
    }
}

QVariant SweepRunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Epochs ? Qt::AlignHCenter | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Run"), tr("State"), tr("Epochs"), tr("Accuracy at the best epoch")};
    return titles[section];
}

} // namespace pdqat::ui
