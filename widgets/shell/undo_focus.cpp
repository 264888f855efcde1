// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/undo_focus.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/pages.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QUndoStack>

namespace pdqat::ui {

UndoFocus::UndoFocus(QUndoStack& experiment, const Pages& pages, const Actions& actions, QObject* parent)
    : QUndoGroup(parent), experiment_(experiment), pages_(pages) {
    addStack(&experiment);
    connect(actions.undo, &QAction::triggered, this, &QUndoGroup::undo);
    connect(actions.redo, &QAction::triggered, this, &QUndoGroup::redo);
    connect(this, &QUndoGroup::canUndoChanged, actions.undo, &QAction::setEnabled);
    connect(this, &QUndoGroup::canRedoChanged, actions.redo, &QAction::setEnabled);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) { follow(now); });
    connect(&pages, &QTabWidget::currentChanged, this, [this] { follow(pages_.currentWidget()); });
    qApp->installEventFilter(this);
    setActiveStack(&experiment);
    actions.undo->setEnabled(canUndo());
    actions.redo->setEnabled(canRedo());
}

void UndoFocus::addHome(const QWidget& home, QUndoStack& history) {
    addStack(&history);
    homes_.emplace_back(&home, &history);
}

bool UndoFocus::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride)
        if (const auto* field = qobject_cast<QLineEdit*>(watched)) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool leaves = (key->matches(QKeySequence::Undo) && !field->isUndoAvailable()) ||
                                (key->matches(QKeySequence::Redo) && !field->isRedoAvailable());
            if (leaves) {
                event->ignore();
                return true;
            }
        }
    return QUndoGroup::eventFilter(watched, event);
}

void UndoFocus::follow(const QWidget* focus) {
    if (!focus)
        return;
    for (const auto& [home, history] : homes_)
        if (focus == home || home->isAncestorOf(focus))
            return setActiveStack(history);
    if (const auto* page = pages_.holding(*focus))
        setActiveStack(page->undoStack ? page->undoStack : &experiment_);
}

} // namespace pdqat::ui
