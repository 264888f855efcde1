// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_controls.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/remember.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace pdqat::ui {

ChoiceRow::ChoiceRow(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(gridUnit);
    row_->addStretch(1);
}

QComboBox* ChoiceRow::addChoice(const QString& objectName) {
    auto* label = new QLabel(this);
    auto* choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumContentsLength(4);
    guardWheel(choice);
    label->setBuddy(choice);
    choices_.emplace_back(choice, label);
    addWidget(label);
    addWidget(choice);
    remember(choice, "currentIndex");
    connect(choice, &QComboBox::currentIndexChanged, this, &ChoiceRow::changed);
    return choice;
}

void ChoiceRow::addWidget(QWidget* widget) { row_->insertWidget(row_->count() - 1, widget); }

QLabel* ChoiceRow::labelOf(QComboBox* choice) const {
    return std::ranges::find(choices_, choice, [](const auto& entry) { return entry.first; })->second;
}

void ChoiceRow::setTexts(QComboBox* choice, const QString& label, const QStringList& texts) {
    labelOf(choice)->setText(label);
    choice->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    const QSignalBlocker quiet(choice);
    const int current = std::max(0, choice->currentIndex());
    choice->clear();
    choice->addItems(texts);
    choice->setCurrentIndex(std::min(current, int(texts.size()) - 1));
}

void ChoiceRow::setShown(QComboBox* choice, bool shown) {
    choice->setVisible(shown);
    labelOf(choice)->setVisible(shown);
}

} // namespace pdqat::ui
