// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window in one place: name, icon, shortcut, text. Menus, toolbar and the shortcut page
// are all made from it.
#pragma once

#include <QAction>
#include <QObject>

#include <vector>

namespace pdqat::ui {

class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent = nullptr);

    QAction *newExperiment, *openModel, *importConfig, *exportConfig, *exportModel, *report, *quit;
    QAction *openLibrary, *importRuns;
    QAction *undo, *redo;
    QAction *run, *pause, *stop, *abort, *vary, *sweep, *sendToTracker, *refresh;
    QAction *findRun, *nextPage, *previousPage, *themeSystem, *themeLight, *themeDark;
    QAction *help, *tour, *shortcuts, *about;

    /// Takes an action made elsewhere (docks, context menus) into the list below; its text stays its owner's.
    void adopt(QAction* action);
    /// All, in menu order, for the shortcut page.
    const std::vector<QAction*>& all() const { return all_; }
    void retranslate();
    /// Pause or resume, by what it does now.
    void setPaused(bool paused);

private:
    QAction* make(const char* name, const char* iconName, const QKeySequence& shortcut);
    std::vector<QAction*> all_;
    bool paused_ = false;
};

} // namespace pdqat::ui
