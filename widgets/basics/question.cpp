// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/question.h"

#include <QAbstractButton>

namespace pdqat::ui {

QMessageBox* ask(QWidget* parent, const Question& question,
                 std::function<void(QMessageBox::StandardButton)> answered) {
    auto* box =
        new QMessageBox(QMessageBox::Question, question.title, question.text, question.buttons, parent);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(question.usual);
    QObject::connect(box, &QMessageBox::finished, parent, [answered = std::move(answered)](int answer) {
        answered(static_cast<QMessageBox::StandardButton>(answer));
    });
    box->open();
    return box;
}

void nameButton(QMessageBox& box, QMessageBox::StandardButton which, const QString& text,
                const QString& name) {
    box.button(which)->setText(text);
    box.button(which)->setObjectName(name);
}

} // namespace pdqat::ui
