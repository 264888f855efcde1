// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/form_section.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {

FormSection::FormSection(const Choice& section, const EditorContext& context, QWidget* parent)
    : QWidget(parent), section_(section), title_(new QLabel(this)) {
    setObjectName(QStringLiteral("section.") + toQt(section.value));
    auto font = textFont(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    title_->setFont(font);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(title_);
    // In the order in which Tab visits them.
    addRows(layout, context, false);
    fold_ = new QToolButton(this);
    fold_->setAutoRaise(true);
    fold_->setCheckable(true);
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(fold_);
    addRows(layout, context, true);
    connect(fold_, &QToolButton::toggled, this, &FormSection::refresh);
    retranslate();
    refresh();
    onLanguageChange(this, &FormSection::retranslate);
}

void FormSection::addRows(QVBoxLayout* layout, const EditorContext& context, bool advanced) {
    for (const auto& field : fieldTable())
        if (field.section() == section_.value && field.advanced == advanced) {
            rows_.push_back(new FieldRow(field, context, this));
            layout->addWidget(rows_.back());
        }
}

void FormSection::addBelow(std::string_view key, QWidget* widget) {
    auto* box = static_cast<QVBoxLayout*>(layout());
    for (auto* row : rows_)
        if (row->field().key == key)
            return box->insertWidget(box->indexOf(row) + 1, widget);
}

void FormSection::refresh() {
    const auto troubled = [](const FieldRow* row) {
        return row->field().advanced && row->applies() && !row->shownProblem().isEmpty();
    };
    if (std::any_of(rows_.begin(), rows_.end(), troubled))
        fold_->setChecked(true);
    bool any = false, anyAdvanced = false;
    for (auto* row : rows_) {
        row->setVisible(row->applies() && (!row->field().advanced || fold_->isChecked()));
        any = any || row->applies();
        anyAdvanced = anyAdvanced || (row->applies() && row->field().advanced);
    }
    fold_->setIcon(
        icon(fold_->isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    fold_->setVisible(anyAdvanced);
    setVisible(any);
}

void FormSection::retranslate() {
    const auto name = fieldText(section_.label);
    title_->setText(name);
    fold_->setText(tr("Advanced"));
    setNames(fold_, QStringLiteral("fold.") + toQt(section_.value), tr("Advanced settings: %1").arg(name));
}

} // namespace pdqat::ui
