// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/folded_text.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/quiet_button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace pdqat::ui {

FoldedText::FoldedText(const QString& objectName, int lines, QWidget* parent)
    : QWidget(parent), lines_(lines), label_(new QLabel), more_(new QuietButton) {
    label_->setObjectName(objectName);
    label_->setWordWrap(true);
    label_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    more_->setObjectName(objectName + QStringLiteral(".more"));
    more_->setCheckable(true);
    auto keepsPlace = more_->sizePolicy(); // the text's width must not depend on it
    keepsPlace.setRetainSizeWhenHidden(true);
    more_->setSizePolicy(keepsPlace);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    row->addWidget(label_, 1);
    row->addWidget(more_, 0, Qt::AlignTop);
    connect(more_, &QToolButton::toggled, this, &FoldedText::retranslate);
    retranslate();
    onLanguageChange(this, &FoldedText::retranslate);
}

void FoldedText::setText(const QString& text, QPalette::ColorRole role) {
    label_->setForegroundRole(role);
    if (text == label_->text())
        return;
    label_->setText(text);
    fold();
}

void FoldedText::fold() {
    const int whole = label_->heightForWidth(label_->width()), folded = lines_ * fontMetrics().lineSpacing();
    more_->setVisible(whole > folded);
    label_->setMaximumHeight(more_->isChecked() ? QWIDGETSIZE_MAX : folded);
}

void FoldedText::retranslate() {
    more_->setText(more_->isChecked() ? tr("Less") : tr("More"));
    more_->setAccessibleName(more_->isChecked() ? tr("Show less of the text") : tr("Show the whole text"));
    fold();
}

void FoldedText::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void FoldedText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

} // namespace pdqat::ui
