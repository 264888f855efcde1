// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The presets under their groups' headings, as many as match what is searched for.
#pragma once

#include "widgets/form/experiment_service.h"

#include <QSortFilterProxyModel>
#include <QTreeView>

class QStandardItemModel;

namespace pdqat::ui {

/// Lets through the presets whose name, id, description and group together hold every word searched for, and
/// the groups of these.
class PresetFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole, SearchRole }; ///< RowRole: place in the list of presets; -1: a group

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void search(const QString& words);
    /// Beside a group's name stands how many of its presets are let through.
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
};

class PresetTree : public QTreeView {
    Q_OBJECT
public:
    explicit PresetTree(QWidget* parent = nullptr);

    /// In place of those that are there.
    void fill(const std::vector<PresetEntry>& presets);

    /// Shows what matches, unfolded, and goes to the first; with nothing to search for, the groups, folded.
    void search(const QString& words);
    /// Unfolds the preset's group alone and goes to it; -1: goes nowhere.
    void show(int preset);
    int current() const; ///< place in the list of presets; -1: none, or a group
    /// Goes to the next (+1) or previous (-1) visible row.
    void step(int direction);
    void chooseCurrent(); ///< a preset: currentChosen(); a group: folds or unfolds it
    int matches() const;  ///< presets that are let through

Q_SIGNALS:
    void currentChosen(int preset); ///< clicked, or chooseCurrent()
    void currentMoved(int preset);  ///< -1: a group, or nothing

private:
    QModelIndex indexOf(int preset) const;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    QStandardItemModel* model_;
    PresetFilter* filter_;
};

} // namespace pdqat::ui
