// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackers/send_form.h"

#include "engine/api/field.h"
#include "engine/api/words.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace pdqat::ui {
namespace {

/// Labels and help are those of the form of the experiment.
void name(QLabel* label, QLineEdit* editor, const char* key) {
    const auto* field = findField(key);
    const auto text = fieldText(field->label);
    label->setText(text);
    setNames(editor, QStringLiteral("send.") + QString::fromLatin1(key).section(QLatin1Char('.'), 1), text);
    editor->setAccessibleDescription(fieldText(field->help));
    editor->setToolTip(fieldText(field->help));
}

} // namespace

SendForm::SendForm(QWidget* parent)
    : QWidget(parent),
      kind_(new QComboBox),
      project_(new QLineEdit),
      tags_(new QLineEdit),
      entity_(new QLineEdit),
      server_(new QLineEdit),
      kindLabel_(new QLabel),
      projectLabel_(new QLabel),
      tagsLabel_(new QLabel),
      entityLabel_(new QLabel),
      serverLabel_(new QLabel),
      help_(new QLabel),
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
    const std::pair<QLabel*, QWidget*> rows[] = {{kindLabel_, kind_},
                                                 {projectLabel_, project_},
                                                 {tagsLabel_, tags_},
                                                 {entityLabel_, entity_},
                                                 {serverLabel_, server_}};
    for (auto [label, editor] : rows) {
        label->setBuddy(editor);
        form->addRow(label, editor);
    }
    form->insertRow(1, {}, help_);
    form->addRow({}, anew_);
    connect(kind_, &QComboBox::currentIndexChanged, this, &SendForm::refresh);
    retranslate();
    setSettings({});
}

void SendForm::setSettings(const RunConfig::Track& settings) {
    given_ = settings;
    project_->setText(toQt(settings.project));
    tags_->setText(toQt(settings.tags));
    entity_->setText(toQt(settings.entity));
    server_->setText(toQt(settings.mlflowServer));
    anew_->setChecked(false);
}

RunConfig::Track SendForm::settings() const {
    auto settings = given_;
    settings.project = project_->text().trimmed().toStdString();
    settings.tags = tags_->text().trimmed().toStdString();
    settings.entity = entity_->text().trimmed().toStdString();
    settings.mlflowServer = server_->text().trimmed().toStdString();
    return settings;
}

TrackerKind SendForm::kind() const { return TrackerKind(kind_->currentData().toInt()); }
bool SendForm::anew() const { return anew_->isChecked(); }

void SendForm::refresh() {
    for (QWidget* part : std::initializer_list<QWidget*>{entity_, entityLabel_})
        part->setVisible(kind() == TrackerKind::Wandb);
    for (QWidget* part : std::initializer_list<QWidget*>{server_, serverLabel_})
        part->setVisible(kind() == TrackerKind::MlFlow);
    const auto* field = findField("track." + std::string(pdqat::name(kind())));
    help_->setText(fieldText(field->help));
}

void SendForm::retranslate() {
    kindLabel_->setText(tr("Tracker"));
    setNames(kind_, QStringLiteral("send.kind"), tr("Tracker"));
    name(projectLabel_, project_, "track.project");
    name(tagsLabel_, tags_, "track.tags");
    name(entityLabel_, entity_, "track.entity");
    name(serverLabel_, server_, "track.mlflow_server");
    entity_->setPlaceholderText(tr("your own"));
    server_->setPlaceholderText(QStringLiteral("http://127.0.0.1:5000"));
    anew_->setText(tr("As a new run, whatever was sent before"));
    setNames(anew_, QStringLiteral("send.anew"), anew_->text());
    refresh();
}

void SendForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pdqat::ui
