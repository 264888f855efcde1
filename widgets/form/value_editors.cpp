// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/value_editors.h"

#include "widgets/basics/choose_file.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/form/integer_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

namespace pdqat::ui {

BoolEditor::BoolEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), box_(new QCheckBox) {
    adopt({box_});
    connect(box_, &QCheckBox::toggled, this, [this](bool on) { take(on); });
}

void BoolEditor::display(const Value& value) {
    const QSignalBlocker quiet(box_);
    box_->setChecked(std::get<bool>(value));
}

IntegerEditor::IntegerEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), box_(new IntegerBox(field.range)) {
    adopt({box_});
    guardWheel(box_);
    connect(box_, &IntegerBox::textEdited, this, &IntegerEditor::takeText);
    connect(box_, &IntegerBox::editingFinished, this, &IntegerEditor::finished);
}

void IntegerEditor::display(const Value& value) { box_->setValue(std::get<std::int64_t>(value)); }

ChoiceEditor::ChoiceEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), box_(new QComboBox) {
    adopt({box_});
    guardWheel(box_);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(10);
    for (const auto& choice : field.choices)
        box_->addItem(fieldText(choice.label), toQt(choice.value));
    connect(box_, &QComboBox::activated, this,
            [this](int row) { take(box_->itemData(row).toString().toStdString()); });
}

void ChoiceEditor::display(const Value& value) {
    box_->setCurrentIndex(box_->findData(toQt(std::get<std::string>(value))));
}

int ChoiceEditor::neededWidth() const {
    int widest = 0;
    for (int row = 0; row < box_->count(); ++row)
        widest = std::max(widest, box_->fontMetrics().horizontalAdvance(box_->itemText(row)));
    QStyleOptionComboBox option;
    option.initFrom(box_);
    return box_->style()->sizeFromContents(QStyle::CT_ComboBox, &option, {widest, 0}, box_).width();
}

void ChoiceEditor::retranslate() {
    for (int row = 0; row < box_->count(); ++row)
        box_->setItemText(row, fieldText(field().choices[std::size_t(row)].label));
}

LineEditor::LineEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), line_(new QLineEdit) {
    adopt({line_});
    if (field.type == FieldType::Real)
        line_->setAlignment(Qt::AlignRight);
    connect(line_, &QLineEdit::textEdited, this, &LineEditor::takeTyped);
    connect(line_, &QLineEdit::editingFinished, this, &LineEditor::finished);
}

/// A number has the language's decimal sign, or a point. In a list, where a comma parts, it must be a point.
void LineEditor::takeTyped(const QString& typed) {
    const auto sign = QLocale().decimalPoint();
    auto text = typed;
    if (field().type == FieldType::Real)
        text.replace(sign, QStringLiteral("."));
    static const QRegularExpression decimalComma(QStringLiteral("\\d,\\d"));
    if (field().type == FieldType::RealList && sign == QStringLiteral(",") && text.contains(decimalComma))
        return refuse(tr("Use a point in numbers (0.05), and a blank behind the comma between two of them"));
    takeText(text);
}

void LineEditor::display(const Value& value) {
    auto text = toQt(toText(field(), value));
    if (field().type == FieldType::Real)
        text.replace(u'.', QLocale().decimalPoint());
    if (field().type == FieldType::RealList && QLocale().decimalPoint() == QStringLiteral(","))
        text.replace(QStringLiteral(","), QStringLiteral(", "));
    line_->setText(text);
    line_->setCursorPosition(0);
}

FolderEditor::FolderEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), line_(new QLineEdit), browse_(new QToolButton) {
    adopt({line_, browse_});
    browse_->setIcon(icon(QStringLiteral("open")));
    connect(line_, &QLineEdit::textEdited, this, &FolderEditor::takeText);
    connect(line_, &QLineEdit::editingFinished, this, &FolderEditor::finished);
    connect(browse_, &QToolButton::clicked, this, &FolderEditor::browse);
    retranslate();
}

void FolderEditor::display(const Value& value) { line_->setText(toQt(std::get<std::string>(value))); }

void FolderEditor::retranslate() {
    line_->setPlaceholderText(tr("usual place"));
    setNames(browse_, objectName() + QStringLiteral(".browse"), tr("Browse for a folder"));
    browse_->setToolTip(tr("Browse…"));
}

void FolderEditor::browse() {
    chooseFolder(this, fieldText(field().label), line_->text(), [this](const QString& folder) {
        line_->setText(folder);
        takeText(folder);
        Q_EMIT finished();
    });
}

} // namespace pdqat::ui
