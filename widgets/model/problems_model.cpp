// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/problems_model.h"

#include "widgets/basics/texts.h"

namespace pdqat::ui {

void ProblemsModel::setProblems(std::vector<GraphProblem> problems) {
    beginResetModel();
    problems_ = std::move(problems);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(problems_.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& problem = problems_[std::size_t(index.row())];
    switch (Column(index.column())) {
    case Node: return toQt(problem.node);
    case Operator: return problem.op.empty() ? QStringLiteral("–") : toQt(problem.op);
    case Problem: return toQt(problem.problem);
    case Remedy: return toQt(problem.remedy);
    case ColumnCount: break;
    }
    return {};
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Node: return tr("Node");
    case Operator: return tr("Operator");
    case Problem: return tr("Problem");
    case Remedy: return tr("Remedy");
    case ColumnCount: break;
    }
    return {};
}

} // namespace pdqat::ui
