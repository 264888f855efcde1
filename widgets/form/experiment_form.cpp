// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/experiment_form.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/texts.h"
#include "widgets/run_service.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace pdqat::ui {
namespace {

constexpr int stackBelow = 44 * gridUnit;    ///< a form narrower than this puts labels above the editors
constexpr int hideHelpBelow = 52 * gridUnit; ///< in a low form the fields need the room; tooltips stay

} // namespace

ExperimentForm::ExperimentForm(ConfigDocument& document, ExperimentService& experiments,
                               DataService& dataService, const RunService& runs, QWidget* parent)
    : QWidget(parent),
      document_(document),
      runs_(runs),
      context_{[&document]() -> const RunConfig& { return document.config(); },
               [&document, &experiments] { return experiments.layers(document.config()); }},
      readiness_(new Readiness(experiments, this)),
      data_(new DataPanel(dataService, this)),
      scroll_(new QScrollArea),
      help_(new QLabel),
      run_(new PrimaryButton),
      reason_(new QLabel) {
    setObjectName(QStringLiteral("experimentForm"));
    auto* content = new QWidget;
    buildSections(content);
    scroll_->setWidget(content);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll_, 1);
    layout->addWidget(buildFooter());
    connect(&document_, &ConfigDocument::changed, this, &ExperimentForm::refresh);
    connect(readiness_, &Readiness::changed, this, &ExperimentForm::showReadiness);
    connect(readiness_, &Readiness::changed, data_, &DataPanel::lookAgain);
    connect(&runs, &RunService::activeChanged, this, &ExperimentForm::showReadiness);
    connect(data_, &DataPanel::fetched, this, &ExperimentForm::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { showHelpOf(now); });
    retranslate();
    refresh();
    showReadiness();
}

/// The focus moves once more while what is left of it is torn down.
ExperimentForm::~ExperimentForm() { qApp->disconnect(this); }

void ExperimentForm::buildSections(QWidget* content) {
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    for (const auto& section : fieldSections()) {
        auto* group = new FormSection(section, context_, content);
        group->addBelow("data.path", data_);
        layout->addWidget(group);
        sections_.push_back(group);
        for (auto* row : group->rows()) {
            rows_.push_back(row);
            connectRow(row);
        }
    }
    layout->addStretch(1);
}

QWidget* ExperimentForm::buildFooter() {
    setTextSize(help_, TextSize::Small);
    help_->setObjectName(QStringLiteral("form.help"));
    help_->setWordWrap(true);
    help_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // A place of its own, always the same height: help that opens under a field would move what is clicked.
    help_->setFixedHeight(4 * help_->fontMetrics().lineSpacing());
    setTextSize(reason_, TextSize::Small);
    reason_->setObjectName(QStringLiteral("form.reason"));
    reason_->setWordWrap(true);
    reason_->setMinimumHeight(3 * reason_->fontMetrics().lineSpacing());
    run_->setObjectName(QStringLiteral("form.run"));
    run_->setIcon(icon(QStringLiteral("run"), QPalette::HighlightedText));
    connect(run_, &QPushButton::clicked, this, &ExperimentForm::runRequested);
    auto* footer = new QWidget;
    auto* start = new QHBoxLayout;
    start->setSpacing(2 * gridUnit);
    start->addWidget(run_, 0, Qt::AlignVCenter);
    start->addWidget(reason_, 1);
    auto* layout = new QVBoxLayout(footer);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(help_);
    layout->addLayout(start);
    return footer;
}

void ExperimentForm::connectRow(FieldRow* row) {
    connect(row, &FieldRow::edited, this, [this, row] {
        // An editor with a problem keeps its last value: nothing to store, but Run must hear of it.
        if (row->editor().problem().isEmpty())
            document_.set(row->field(), row->editor().value());
        refresh();
    });
    connect(row, &FieldRow::finished, this, [this] { document_.endEdit(); });
}

FieldRow* ExperimentForm::row(std::string_view key) const {
    for (auto* row : rows_)
        if (row->field().key == key)
            return row;
    return nullptr;
}

void ExperimentForm::refresh() {
    readiness_->validate(document_.config());
    data_->follow(document_.config());
    const auto& problems = readiness_->problems();
    for (auto* row : rows_) {
        const auto found = problems.find(row->field().key);
        row->follow(document_.config(), found == problems.end() ? QString() : found->second);
    }
    for (auto* section : sections_)
        section->refresh();
    readiness_->judge(typingProblem());
}

QString ExperimentForm::typingProblem() const {
    for (auto* row : rows_)
        if (row->applies() && !row->editor().problem().isEmpty())
            return fieldText(row->field().label) + QStringLiteral(": ") + row->editor().problem();
    return {};
}

void ExperimentForm::showReadiness() {
    run_->setEnabled(readiness_->ready());
    run_->setText(runs_.busy() ? tr("Queue") : tr("Run"));
    run_->setAccessibleName(runs_.busy() ? tr("Put this experiment in line") : tr("Run this experiment"));
    reason_->setText(!readiness_->ready() ? readiness_->reason()
                     : runs_.busy()       ? tr("A run trains: this one gets in line.")
                                          : tr("Ready to run."));
    reason_->setToolTip(readiness_->reason());
    run_->setAccessibleDescription(readiness_->reason());
}

void ExperimentForm::showHelpOf(QWidget* focused) {
    for (auto* widget = focused; widget; widget = widget->parentWidget())
        if (const auto* row = qobject_cast<FieldRow*>(widget)) {
            help_->setText(fieldText(row->field().help));
            return;
        }
}

void ExperimentForm::arrange() {
    const bool narrow = width() < stackBelow;
    int labels = 0;
    for (auto* row : rows_)
        labels = std::max(labels, row->labelWidth());
    labels = std::min(labels, width() * 2 / 5);
    const int room = width() - 3 * gridUnit - scroll_->verticalScrollBar()->sizeHint().width();
    for (auto* row : rows_)
        row->arrange(narrow || row->neededWidth(labels) > room ? FieldRow::Shape::Stacked
                                                               : FieldRow::Shape::SideBySide,
                     labels);
}

void ExperimentForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
    help_->setVisible(height() >= hideHelpBelow);
}

void ExperimentForm::retranslate() {
    help_->setText(tr("Select a field to read what it means."));
    scroll_->setAccessibleName(tr("Experiment"));
    showReadiness();
}

void ExperimentForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QMetaObject::invokeMethod(this, &ExperimentForm::arrange,
                                  Qt::QueuedConnection); // when the rows have too
    }
}

} // namespace pdqat::ui
