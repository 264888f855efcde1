// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo belongs to where the work is: the experiment, or the page that has a history of its own.
#pragma once

#include <QUndoGroup>

class QWidget;

namespace pdqat::ui {

class Actions;
class Pages;

class UndoFocus : public QUndoGroup {
    Q_OBJECT
public:
    /// @param home  where the experiment is edited
    UndoFocus(QUndoStack& experiment, const QWidget& home, const Pages& pages, const Actions& actions,
              QObject* parent);

    void follow(const QWidget* focus);

private:
    QUndoStack& experiment_;
    const QWidget& home_;
    const Pages& pages_;
};

} // namespace pdqat::ui
