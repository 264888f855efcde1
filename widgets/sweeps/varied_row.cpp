// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/varied_row.h"

#include "engine/api/error.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/typed_values.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace pdqat::ui {
namespace {

/// run.name tells runs apart already.
bool isOffered(const Field& field, const RunConfig& config) {
    return field.key != "run.name" && field.type != FieldType::Folder && field.visible(config);
}

std::string translated(const char* context, const char* text) {
    return QCoreApplication::translate(context, text).toStdString();
}

} // namespace

VariedRow::VariedRow(const RunConfig& config, QWidget* parent)
    : QWidget(parent),
      config_(config),
      field_(new QComboBox),
      values_(new QLineEdit),
      remove_(new QToolButton),
      note_(new QLabel) {
    field_->setEditable(true);
    field_->setInsertPolicy(QComboBox::NoInsert);
    field_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    field_->completer()->setFilterMode(Qt::MatchContains);
    field_->setMinimumContentsLength(24);
    field_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    guardWheel(field_);
    for (const auto& field : fieldTable())
        if (isOffered(field, config_))
            field_->addItem(QString(), QVariant(toQt(field.key)));
    remove_->setIcon(icon(QStringLiteral("close")));
    remove_->setAutoRaise(true);
    setFocusProxy(field_);
    note_->setWordWrap(true);
    setTextSize(note_, TextSize::Small);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(gridUnit / 4);
    grid->addWidget(field_, 0, 0);
    grid->addWidget(values_, 0, 1);
    grid->addWidget(remove_, 0, 2);
    grid->addWidget(note_, 1, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    connect(field_, &QComboBox::currentIndexChanged, this, &VariedRow::read);
    connect(field_->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        field_->setCurrentIndex(typedField());
        field_->setEditText(
            field_->itemText(field_->currentIndex())); // nothing that is no setting stays there
    });
    connect(values_, &QLineEdit::textEdited, this, &VariedRow::read);
    connect(remove_, &QToolButton::clicked, this, &VariedRow::removeRequested);
    retranslate();
    onLanguageChange(this, &VariedRow::retranslate);
}

/// A setting's whole name or key, or what stands in one alone; else it stays the one that it was.
int VariedRow::typedField() const {
    const auto typed = field_->currentText().trimmed();
    QList<int> holding;
    for (int row = 0; row < field_->count() && !typed.isEmpty(); ++row) {
        if (typed.compare(field_->itemText(row), Qt::CaseInsensitive) == 0 ||
            typed.compare(field_->itemData(row).toString(), Qt::CaseInsensitive) == 0)
            return row;
        if (field_->itemText(row).contains(typed, Qt::CaseInsensitive))
            holding << row;
    }
    return holding.size() == 1 ? holding.front() : field_->currentIndex();
}

std::string VariedRow::key() const { return field_->currentData().toString().toStdString(); }

QString VariedRow::note() const { return note_->text(); }

void VariedRow::setKey(const std::string& key) { field_->setCurrentIndex(field_->findData(toQt(key))); }

void VariedRow::setValues(const QString& text) {
    values_->setText(text);
    read();
}

void VariedRow::setNumber(int number) {
    const auto own = QStringLiteral("vary.%1").arg(number);
    setObjectName(own);
    setNames(field_, own + QStringLiteral(".field"), tr("Setting %1").arg(number));
    setNames(values_, own + QStringLiteral(".values"), tr("Values of setting %1").arg(number));
    setNames(remove_, own + QStringLiteral(".remove"), tr("Leave setting %1 out").arg(number));
    note_->setObjectName(own + QStringLiteral(".note"));
}

void VariedRow::read() {
    varied_.reset();
    problem_.clear();
    QString note;
    if (const auto* field = findField(key()); !field)
        problem_ = tr("Choose a setting.");
    else if (values_->text().trimmed().isEmpty()) {
        problem_ = tr("Give %1 values.").arg(fieldText(field->label));
        note = toQt(valuesHelp(*field, translated)) + QLatin1Char('.');
    } else
        try {
            varied_ = VariedField{field->key, parseValues(*field, plainValues(*field, values_->text()))};
            const auto count = int(varied_->values.size());
            note = (count == 1 ? tr("1 value: %1") : tr("%n values: %1", nullptr, count))
                       .arg(shownValues(*field, varied_->values));
        } catch (const Error& error) {
            note = problem_ = toQt(error.what());
        }
    note_->setText(note);
    note_->setForegroundRole(varied_ || values_->text().isEmpty() ? QPalette::PlaceholderText
                                                                  : QPalette::BrightText);
    Q_EMIT changed();
}

void VariedRow::retranslate() {
    {
        const QSignalBlocker quiet(field_);
        for (int row = 0; row < field_->count(); ++row) {
            const auto& field = *findField(field_->itemData(row).toString().toStdString());
            field_->setItemText(row, QStringLiteral("%1 (%2)").arg(fieldText(field.label), toQt(field.key)));
        }
    }
    remove_->setToolTip(tr("Leave this setting out"));
    read();
}

} // namespace pdqat::ui
