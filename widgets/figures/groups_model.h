// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of runs (series of a panel, rows or columns of a table) as an editable table.
#pragma once

#include "engine/api/recipe.h"
#include "widgets/basics/choices.h"

#include <QAbstractTableModel>

#include <functional>

namespace pdqat::ui {

class GroupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Runs, SplitColumn, Bits, Span, ColumnCount };
    enum Role { ChoicesRole = Qt::UserRole }; ///< QStringList: what an editor offers; data are indices of it
    enum class Spanning { Offered, Hidden };  ///< only rows of tables span

    explicit GroupsModel(Spanning spanning, QObject* parent = nullptr);

    /// Rows stay, and selections with them, when their number does.
    void setGroups(const std::vector<RunGroup>& groups);
    const std::vector<RunGroup>& groups() const { return groups_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void add(int row); ///< a new group at that place
    void remove(int row);
    void move(int from, int to);

Q_SIGNALS:
    void edited(); ///< by the user, through this model

private:
    QVariant value(const RunGroup& group, int column) const;
    void restructure(const std::function<void()>& change);

    std::vector<RunGroup> groups_;
    Spanning spanning_;
};

ChoicesOf<Split> splitChoices();
/// "lowest"-like text for 0, then 1 to 8 and 32 bits.
QStringList bitChoices(const QString& unset);
int bitsOfChoice(int choice); ///< 0 for the first
int choiceOfBits(int bits);

} // namespace pdqat::ui
