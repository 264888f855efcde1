// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo belongs to where the work is: the experiment, or the page that has a history of its own.
#pragma once

#include <QUndoGroup>

#include <utility>
#include <vector>

class QWidget;

namespace pdqat::ui {

class Actions;
class Pages;

class UndoFocus : public QUndoGroup {
    Q_OBJECT
public:
    /// @param experiment  what pages without a history of their own undo
    UndoFocus(QUndoStack& experiment, const Pages& pages, const Actions& actions, QObject* parent);

    /// Work in this part of the window is undone by that history.
    void addHome(const QWidget& home, QUndoStack& history);
    void follow(const QWidget* focus);
    /// A text field without edits of its own leaves Undo to the window.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QUndoStack& experiment_;
    const Pages& pages_;
    std::vector<std::pair<const QWidget*, QUndoStack*>> homes_;
};

} // namespace pdqat::ui
