// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question over the window, which goes on meanwhile.
#pragma once

#include <QMessageBox>

#include <functional>

namespace pdqat::ui {

struct Question {
    QString name; ///< object name of the box
    QString title, text;
    QMessageBox::StandardButtons buttons;
    QMessageBox::StandardButton usual; ///< the one that Return chooses
};

/// `answered` gets the button; Cancel where the box was closed. The box, which is shown, deletes itself.
QMessageBox* ask(QWidget* parent, const Question& question,
                 std::function<void(QMessageBox::StandardButton)> answered);
/// A button with a text of its own, and a name to find it by.
void nameButton(QMessageBox& box, QMessageBox::StandardButton which, const QString& text,
                const QString& name);

} // namespace pdqat::ui
