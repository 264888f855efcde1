// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackers/send_form.h"

#include "engine/api/tracker_rules.h"
#include "engine/api/words.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace pdqat::ui {

SendForm::SendForm(QWidget* parent)
    : QWidget(parent),
      kind_(new QComboBox),
      kindLabel_(new QLabel),
      help_(new QLabel),
      problem_(new QLabel),
      anew_(new QCheckBox) {
    setObjectName(QStringLiteral("sendForm"));
    for (const auto kind : allOf<TrackerKind>)
        kind_->addItem(toQt(title(kind)), int(kind));
    guardWheel(kind_);
    help_->setObjectName(QStringLiteral("send.help"));
    help_->setWordWrap(true);
    setTextSize(help_, TextSize::Small);
    help_->setMinimumHeight(2 * help_->fontMetrics().lineSpacing());
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(gridUnit);
    kindLabel_->setBuddy(kind_);
    form->addRow(kindLabel_, kind_);
    form->addRow({}, help_);
    for (const auto& field : fieldTable())
        if (field.key.starts_with("track.") && field.type == FieldType::Text) {
            const auto& row = rows_.emplace_back(Row{&field, new QLabel, new QLineEdit});
            row.label->setBuddy(row.editor);
            form->addRow(row.label, row.editor);
            connect(row.editor, &QLineEdit::textChanged, this, &SendForm::showProblem);
        }
    problem_->setObjectName(QStringLiteral("send.problem"));
    problem_->setWordWrap(true);
    setTextSize(problem_, TextSize::Small);
    problem_->setForegroundRole(QPalette::BrightText);
    form->addRow({}, problem_);
    form->addRow({}, anew_);
    connect(kind_, &QComboBox::currentIndexChanged, this, &SendForm::refresh);
    retranslate();
    setSettings({});
    onLanguageChange(this, &SendForm::retranslate);
}

void SendForm::setSettings(const RunConfig::Track& settings) {
    given_.track = settings;
    for (const auto& row : rows_)
        row.editor->setText(toQt(std::get<std::string>(row.field->get(given_))));
    anew_->setChecked(false);
}

RunConfig::Track SendForm::settings() const {
    auto config = given_;
    for (const auto& row : rows_)
        row.field->set(config, row.editor->text().trimmed().toStdString());
    return config.track;
}

TrackerKind SendForm::kind() const { return TrackerKind(kind_->currentData().toInt()); }
bool SendForm::anew() const { return anew_->isChecked(); }

bool SendForm::isSendable() const { return problem_->text().isEmpty(); }

void SendForm::showProblem() {
    RunConfig asked;
    asked.track = settings();
    QStringList problems;
    for (const auto& problem : trackerProblems(kind(), asked))
        problems << toQt(problem.text);
    problem_->setText(problems.join(QLatin1Char('\n')));
    problem_->setVisible(!problems.isEmpty());
    Q_EMIT changed();
}

void SendForm::refresh() {
    for (const auto& row : rows_)
        for (QWidget* part : std::initializer_list<QWidget*>{row.label, row.editor})
            part->setVisible(isFor(*row.field, kind()));
    const auto* field = findField("track." + std::string(name(kind())));
    help_->setText(fieldText(field->help));
    showProblem();
}

void SendForm::retranslate() {
    kindLabel_->setText(tr("Tracker"));
    setNames(kind_, QStringLiteral("send.kind"), tr("Tracker"));
    for (const auto& row : rows_) { // labels and help are those of the form of the experiment
        const auto text = fieldText(row.field->label), help = fieldText(row.field->help);
        const auto key = toQt(row.field->key).section(QLatin1Char('.'), 1);
        row.label->setText(text);
        setNames(row.editor, QStringLiteral("send.") + key, text);
        row.editor->setAccessibleDescription(help);
        row.editor->setToolTip(help);
        if (key == QLatin1String("entity"))
            row.editor->setPlaceholderText(tr("your own"));
        else if (key == QLatin1String("mlflow_server"))
            row.editor->setPlaceholderText(QStringLiteral("http://127.0.0.1:5000"));
    }
    anew_->setText(tr("As a new run, whatever was sent before"));
    setNames(anew_, QStringLiteral("send.anew"), anew_->text());
    refresh();
}

} // namespace pdqat::ui
