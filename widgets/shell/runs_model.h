// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library's runs as a table.
#pragma once

#include "engine/api/field.h"
#include "engine/api/records.h"

#include <QAbstractTableModel>

#include <vector>

namespace pdqat::ui {

class RunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Created, Accuracy, FullAccuracy, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        StateRole,      ///< int of RunState
        DateRole,       ///< text
        HeadlineRole,   ///< "2 bit 86.12 %   32 bit 91.03 %"; progress while there is none
        TrendRole,      ///< QList<double>: accuracy at the lowest width by epoch
        ResumableRole,  ///< bool
        ExtendableRole, ///< bool: it can be trained to more epochs
        TellingRole,    ///< text: tags, and settings that tell it from the others in view; may be empty
        SortRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a new listing; keeps rows (and with them selections) where it can.
    void setRuns(std::vector<RunRecord> runs);
    const std::vector<RunRecord>& runs() const { return runs_; }
    int rowOf(const QString& id) const; ///< −1: not there
    /// Settings that runs are told apart by.
    void setTelling(std::vector<const Field*> fields);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const RunRecord& run, int column) const;
    QVariant sortValue(const RunRecord& run, int column) const;

    QString telling(const RunRecord& run) const;

    std::vector<RunRecord> runs_;
    std::vector<const Field*> telling_;
};

/// Accuracy at a bit width on the test images (else validation, else training); nothing before an epoch
/// ended.
std::optional<double> headlineAccuracy(const RunRecord& run, int bits);

} // namespace pdqat::ui
