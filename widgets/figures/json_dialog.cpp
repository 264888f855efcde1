// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/json_dialog.h"

#include "engine/api/error.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pdqat::ui {

JsonDialog::JsonDialog(const Recipe& recipe, QWidget* parent)
    : QDialog(parent), text_(new QPlainTextEdit), problem_(new QLabel) {
    setObjectName(QStringLiteral("recipeJson"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recipe “%1” as JSON").arg(toQt(recipe.name)));
    setNames(text_, QStringLiteral("recipeJson.text"), tr("Recipe as JSON"));
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setTabChangesFocus(true);
    text_->setPlainText(toQt(toJson(recipe)));
    problem_->setObjectName(QStringLiteral("recipeJson.problem"));
    problem_->setWordWrap(true);
    problem_->setForegroundRole(QPalette::BrightText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    nameButtons(buttons, objectName());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    column->setSpacing(gridUnit);
    column->addWidget(text_, 1);
    column->addWidget(problem_);
    column->addWidget(buttons);
    resize(80 * gridUnit, 75 * gridUnit);
}

void JsonDialog::accept() {
    try {
        const auto recipe = recipeFromJson(text_->toPlainText().toStdString(), "recipe");
        requireValid(recipe, "recipe");
        Q_EMIT changed(recipe);
        QDialog::accept();
    } catch (const Error& error) {
        problem_->setText(QString::fromUtf8(error.what()));
    }
}

} // namespace pdqat::ui
