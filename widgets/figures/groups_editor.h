// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of groups of runs with buttons to add, remove and move them.
#pragma once

#include "widgets/figures/groups_model.h"

#include <QWidget>

class QHBoxLayout;
class QTableView;
class QToolButton;

namespace pdqat::ui {

class GroupsEditor : public QWidget {
    Q_OBJECT
public:
    GroupsEditor(const QString& objectName, const QString& title, GroupsModel::Spanning spanning,
                 QWidget* parent = nullptr);

    void setGroups(const std::vector<RunGroup>& groups);
    const std::vector<RunGroup>& groups() const { return model_->groups(); }

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void buildTable(const QString& title);
    void addButton(QHBoxLayout& bar, const char* name, const QString& text, const std::function<void()>& act);
    void moveCurrent(int step);
    void fitHeight();

    GroupsModel* model_;
    QTableView* table_;
};

} // namespace pdqat::ui
