// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that a query asks for, in the chosen order.
#pragma once

#include "widgets/shell/query_edit.h"
#include "widgets/shell/runs_model.h"

#include <QSortFilterProxyModel>

namespace pdqat::ui {

class RunFilter : public QSortFilterProxyModel {
public:
    /// Both must outlive it.
    RunFilter(RunsModel& model, const QueryEdit& query, QObject* parent)
        : QSortFilterProxyModel(parent), model_(model), query_(query) {
        setSourceModel(&model);
    }
    void filterAgain() { invalidateFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        return query_.matches(model_.runs()[std::size_t(row)]);
    }

private:
    const RunsModel& model_;
    const QueryEdit& query_;
};

} // namespace pdqat::ui
