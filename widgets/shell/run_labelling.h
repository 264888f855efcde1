// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with runs in the list: rename, tag, write a note, archive, throw away. All of it can be
// undone.
#pragma once

#include "widgets/run_service.h"

#include <QUndoStack>

class QAction;
class QInputDialog;

namespace pdqat::ui {

class RunsPanel;

class RunLabelling : public QObject {
    Q_OBJECT
public:
    /// Adds its actions to the list's context menu. All must outlive it.
    RunLabelling(RunService& service, RunsPanel& panel, QWidget& window);

    const QList<QAction*>& actions() const { return actions_; }
    QUndoStack& undoStack() { return undoStack_; }
    /// Of these runs as they are listed; those that are not there are left out.
    void change(const QStringList& ids, const std::function<void(RunLabels&)>& act, const QString& reason);

private:
    QAction* add(const char* name, const char* iconName, const QKeySequence& shortcut,
                 void (RunLabelling::*act)());
    QInputDialog* newDialog(const QString& objectName) const;
    void rename();
    void editTags();
    void editNote();
    void archive();
    void throwAway();
    void showTrash();
    void update();
    void retranslate();
    std::vector<const RunRecord*> selected() const; ///< until the list changes

    RunService& service_;
    RunsPanel& panel_;
    QWidget& window_;
    QUndoStack undoStack_;
    QList<QAction*> actions_;
    QAction *rename_, *tags_, *note_, *archive_, *throwAway_, *trash_;
};

} // namespace pdqat::ui
