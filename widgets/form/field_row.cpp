// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/field_row.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace pdqat::ui {
namespace {

bool isSingleNumber(const Field& field) {
    return field.type == FieldType::Integer || field.type == FieldType::Real;
}

} // namespace

FieldRow::FieldRow(const Field& field, const EditorContext& context, QWidget* parent)
    : QWidget(parent),
      editor_(makeEditor(field, context, this)),
      label_(new QLabel(this)),
      unit_(new QLabel(this)),
      reset_(new QToolButton(this)),
      message_(new QLabel(this)),
      grid_(new QGridLayout(this)) {
    setObjectName(QStringLiteral("row.") + toQt(field.key));
    build();
    editor_->setValue(field.fallback);
    connect(editor_, &FieldEditor::edited, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(editor_, &FieldEditor::finished, this, &FieldRow::finished);
    connect(reset_, &QToolButton::clicked, this, &FieldRow::reset);
    retranslate();
    showState();
    onLanguageChange(this, &FieldRow::retranslate);
}

void FieldRow::build() {
    label_->setBuddy(editor_);
    label_->setWordWrap(true);
    setTextSize(unit_, TextSize::Small);
    unit_->setVisible(!field().unit.empty());
    message_->setObjectName(QStringLiteral("problem.") + toQt(field().key));
    message_->setWordWrap(true);
    setTextSize(message_, TextSize::Small);
    message_->setForegroundRole(QPalette::BrightText);
    reset_->setAutoRaise(true);
    reset_->setIcon(icon(QStringLiteral("reset")));
    auto policy = reset_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    reset_->setSizePolicy(policy);
    if (isSingleNumber(field()))
        editor_->setMaximumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 17);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(gridUnit);
    grid_->setVerticalSpacing(gridUnit / 4);
    arrange(Shape::SideBySide, 0);
}

void FieldRow::arrange(Shape shape, int labelWidth) {
    const bool stacked = shape == Shape::Stacked;
    const int row = stacked ? 1 : 0, column = stacked ? 0 : 1;
    for (auto* part : std::initializer_list<QWidget*>{label_, editor_, unit_, reset_, message_})
        grid_->removeWidget(part);
    grid_->addWidget(label_, 0, 0, 1, stacked ? 4 : 1);
    grid_->addWidget(editor_, row, column, 1, unit_->isHidden() && !isSingleNumber(field()) ? 3 : 1);
    grid_->addWidget(unit_, row, column + 1);
    grid_->addWidget(reset_, row, column + 3);
    grid_->addWidget(message_, row + 1, column, 1, 4);
    // A single number keeps its width and its unit beside it; everything else takes the room.
    for (int i = 0; i < 5; ++i)
        grid_->setColumnStretch(i, 0);
    grid_->setColumnStretch(column, 100);
    grid_->setColumnStretch(column + 2, isSingleNumber(field()) ? 1 : 0);
    label_->setMinimumWidth(stacked ? 0 : labelWidth);
    label_->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : std::max(labelWidth, 1));
}

int FieldRow::neededWidth(int labelWidth) const {
    return labelWidth + editor_->neededWidth() + reset_->sizeHint().width() + 2 * gridUnit;
}

int FieldRow::labelWidth() const { return label_->fontMetrics().horizontalAdvance(label_->text()) + 2; }

void FieldRow::follow(const RunConfig& config, const QString& problem) {
    if (const auto value = field().get(config); value != editor_->value())
        editor_->setValue(value);
    configProblem_ = problem;
    applies_ = field().visible(config);
    editor_->contextChanged();
    showState();
}

QString FieldRow::shownProblem() const {
    return editor_->problem().isEmpty() ? configProblem_ : editor_->problem();
}

void FieldRow::showState() {
    const auto problem = shownProblem();
    message_->setText(problem);
    message_->setVisible(!problem.isEmpty());
    reset_->setVisible(editor_->value() != field().fallback || !editor_->problem().isEmpty());
}

void FieldRow::reset() {
    editor_->setFocus(); // the button is about to disappear, and focus with it
    editor_->setValue(field().fallback);
    showState();
    Q_EMIT edited();
    Q_EMIT finished();
}

void FieldRow::retranslate() {
    const auto name = fieldText(field().label), help = fieldText(field().help);
    label_->setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&"))); // no mnemonic
    unit_->setText(field().unit.empty() ? QString() : fieldText(field().unit));
    for (auto* part : {static_cast<QWidget*>(label_), editor_->focusProxy()})
        part->setToolTip(help);
    editor_->focusProxy()->setAccessibleName(name);
    editor_->focusProxy()->setAccessibleDescription(help);
    setNames(reset_, QStringLiteral("reset.") + toQt(field().key), tr("Reset %1 to its default").arg(name));
    reset_->setToolTip(tr("Back to the default: %1").arg(toQt(toText(field(), field().fallback))));
}

} // namespace pdqat::ui
