// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a model file cannot be taken, as a table: node, operator, problem, remedy.
#pragma once

#include "engine/api/opened_model.h"

#include <QAbstractTableModel>

namespace pdqat::ui {

class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Node, Operator, Problem, Remedy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<GraphProblem> problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<GraphProblem> problems_;
};

} // namespace pdqat::ui
