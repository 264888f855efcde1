// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/bound_rows.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/figures/groups_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace pdqat::ui {
namespace {

QStringList words(const std::vector<std::string>& list) {
    QStringList texts;
    for (const auto& word : list)
        texts << toQt(word);
    return texts;
}

std::vector<std::string> split(const QString& text) {
    std::vector<std::string> list;
    for (const auto& word : text.split(u',', Qt::SkipEmptyParts))
        if (const auto plain = word.trimmed(); !plain.isEmpty())
            list.push_back(plain.toStdString());
    return list;
}

/// Text that differs is put in; the cursor stays where it is otherwise.
void showText(QLineEdit& line, const QString& text) {
    if (line.text() == text)
        return;
    line.setText(text);
    if (!line.hasFocus())
        line.setCursorPosition(0);
}

} // namespace

BoundRows::BoundRows(RecipeDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, gridUnit, gridUnit);
    grid_->setHorizontalSpacing(gridUnit);
    grid_->setVerticalSpacing(gridUnit);
    grid_->setColumnStretch(1, 1);
    grid_->setColumnMinimumWidth(0, 11 * gridUnit);
    connect(&document, &RecipeDocument::changed, this, &BoundRows::refresh);
}

void BoundRows::change(const RowSpec& row, const RecipeDocument::Change& change) {
    document_.edit(QLatin1String(row.name), row.label, change);
}

void BoundRows::addRow(const RowSpec& row, QWidget* editor, std::function<void(const Recipe&)> show) {
    auto* label = new QLabel(row.label);
    label->setBuddy(editor);
    label->setWordWrap(true);
    label->setToolTip(row.help);
    editor->setToolTip(row.help);
    setNames(editor, QStringLiteral("recipe.") + QLatin1String(row.name), row.label);
    const int line = grid_->rowCount();
    grid_->addWidget(label, line, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid_->addWidget(editor, line, 1);
    rows_.push_back({label, editor, row.applies, std::move(show)});
}

void BoundRows::addHeading(const QString& text, Applies applies) {
    auto* label = new QLabel(text);
    auto font = textFont(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, rows_.empty() ? 0 : gridUnit, 0, 0);
    grid_->addWidget(label, grid_->rowCount(), 0, 1, 2);
    rows_.push_back({nullptr, label, std::move(applies), {}});
}

void BoundRows::addWidget(QWidget* widget, Applies applies) {
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, 2);
    rows_.push_back({nullptr, widget, std::move(applies), {}});
}

void BoundRows::addText(const RowSpec& row, Member<std::string> member, const QString& placeholder) {
    auto* line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    connect(line, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        change(row, [&](Recipe& recipe) { member(recipe) = text.toStdString(); });
    });
    connect(line, &QLineEdit::editingFinished, &document_, &RecipeDocument::endEdit);
    addRow(row, line, [=](const Recipe& recipe) { showText(*line, toQt(copied(recipe, member))); });
}

void BoundRows::addList(const RowSpec& row, Member<std::vector<std::string>> member,
                        const QString& placeholder) {
    auto* line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    connect(line, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        change(row, [&](Recipe& recipe) { member(recipe) = split(text); });
    });
    connect(line, &QLineEdit::editingFinished, &document_, &RecipeDocument::endEdit);
    addRow(row, line, [=](const Recipe& recipe) {
        const auto list = copied(recipe, member);
        if (split(line->text()) != list) // else a comma just typed would vanish
            showText(*line, words(list).join(QStringLiteral(", ")));
    });
}

void BoundRows::addSuggested(const RowSpec& row, Member<std::string> member, const QStringList& offers,
                             const QString& placeholder) {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(offers);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->lineEdit()->setPlaceholderText(placeholder);
    setNames(box->lineEdit(), QStringLiteral("recipe.%1.text").arg(QLatin1String(row.name)), row.label);
    guardWheel(box);
    const auto take = [=, this](const QString& text) {
        change(row, [&](Recipe& recipe) { member(recipe) = text.trimmed().toStdString(); });
    };
    connect(box->lineEdit(), &QLineEdit::textEdited, this, take);
    connect(box, &QComboBox::textActivated, this, take);
    connect(box->lineEdit(), &QLineEdit::editingFinished, &document_, &RecipeDocument::endEdit);
    addRow(row, box, [=](const Recipe& recipe) { showText(*box->lineEdit(), toQt(copied(recipe, member))); });
}

void BoundRows::addChoice(const RowSpec& row, const QStringList& choices,
                          const std::function<int(const Recipe&)>& read,
                          const std::function<void(Recipe&, int)>& write) {
    auto* box = new QComboBox;
    box->addItems(choices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    guardWheel(box);
    connect(box, &QComboBox::activated, this, [=, this](int choice) {
        change(row, [&](Recipe& recipe) { write(recipe, choice); });
        document_.endEdit();
    });
    addRow(row, box, [=](const Recipe& recipe) { box->setCurrentIndex(read(recipe)); });
}

void BoundRows::addWhole(const RowSpec& row, Member<std::int64_t> member, int low, int high,
                         const QString& none) {
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setSpecialValueText(none);
    guardWheel(box);
    connect(box, &QSpinBox::valueChanged, this,
            [=, this](int value) { change(row, [&](Recipe& recipe) { member(recipe) = value; }); });
    connect(box, &QSpinBox::editingFinished, &document_, &RecipeDocument::endEdit);
    addRow(row, box, [=](const Recipe& recipe) {
        const QSignalBlocker quiet(box);
        box->setValue(int(copied(recipe, member)));
    });
}

void BoundRows::addReal(const RowSpec& row, Member<double> member, double low, double high, int decimals,
                        const QString& unit, const QString& none) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(decimals);
    box->setRange(low, high);
    box->setSingleStep(decimals > 1 ? 0.01 : 1);
    box->setSuffix(unit);
    box->setSpecialValueText(none);
    guardWheel(box);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [=, this](double value) { change(row, [&](Recipe& recipe) { member(recipe) = value; }); });
    connect(box, &QDoubleSpinBox::editingFinished, &document_, &RecipeDocument::endEdit);
    addRow(row, box, [=](const Recipe& recipe) {
        const QSignalBlocker quiet(box);
        box->setValue(copied(recipe, member));
    });
}

void BoundRows::addFlag(const RowSpec& row, Member<bool> member) {
    auto* box = new QCheckBox;
    connect(box, &QCheckBox::clicked, this, [=, this](bool on) {
        change(row, [&](Recipe& recipe) { member(recipe) = on; });
        document_.endEdit();
    });
    addRow(row, box, [=](const Recipe& recipe) { box->setChecked(copied(recipe, member)); });
}

void BoundRows::addGroups(const RowSpec& row, Member<std::vector<RunGroup>> member,
                          GroupsModel::Spanning spanning) {
    auto* editor = new GroupsEditor(QStringLiteral("recipe.") + QLatin1String(row.name), row.label, spanning);
    connect(editor, &GroupsEditor::edited, this, [=, this] {
        change(row, [&](Recipe& recipe) { member(recipe) = editor->groups(); });
        document_.endEdit();
    });
    auto* label = new QLabel(row.label);
    label->setToolTip(row.help);
    grid_->addWidget(label, grid_->rowCount(), 0, 1, 2);
    grid_->addWidget(editor, grid_->rowCount(), 0, 1, 2);
    rows_.push_back({label, editor, row.applies,
                     [=](const Recipe& recipe) { editor->setGroups(copied(recipe, member)); }});
}

void BoundRows::refresh() {
    const auto& recipe = document_.recipe();
    for (const auto& row : rows_) {
        const bool applies = !row.applies || row.applies(recipe);
        row.editor->setVisible(applies);
        if (row.label)
            row.label->setVisible(applies);
        if (applies && row.show)
            row.show(recipe);
    }
}

} // namespace pdqat::ui
