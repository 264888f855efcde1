// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/file_panel.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/model/check_list.h"
#include "widgets/model/model_service.h"
#include "widgets/model/problems_model.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pdqat::ui {

FilePanel::FilePanel(ModelService& service, QWidget* parent)
    : QWidget(parent),
      service_(service),
      title_(new QLabel),
      message_(new QLabel),
      busy_(new QLabel),
      resultText_(new QLabel),
      checks_(new CheckList),
      problems_(new ProblemsModel(this)),
      table_(new QTableView),
      quantize_(new QPushButton),
      cancel_(new QPushButton),
      showRun_(new QPushButton),
      train_(new PrimaryButton),
      progress_(new QProgressBar) {
    buildLayout();
    connectParts();
    retranslate();
    onLanguageChange(this, &FilePanel::retranslate);
}

void FilePanel::buildLayout() {
    title_->setObjectName(QStringLiteral("model.file"));
    setTextSize(title_, TextSize::Title);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    message_->setObjectName(QStringLiteral("model.message"));
    busy_->setObjectName(QStringLiteral("model.busy"));
    resultText_->setObjectName(QStringLiteral("model.result"));
    for (auto* label : {message_, busy_, resultText_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    prepareTable(table_, problems_, ProblemsModel::Remedy);
    table_->setSortingEnabled(false);
    table_->setWordWrap(true);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto column : {ProblemsModel::Node, ProblemsModel::Operator})
        header->setSectionResizeMode(column, QHeaderView::Interactive);
    header->resizeSection(ProblemsModel::Node, 11 * gridUnit);
    header->resizeSection(ProblemsModel::Operator, 9 * gridUnit);
    table_->setMinimumHeight(22 * gridUnit);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(gridUnit);
    auto* underWay = new QHBoxLayout;
    underWay->setSpacing(gridUnit);
    underWay->addWidget(progress_, 1);
    underWay->addWidget(cancel_);
    for (auto* button : std::initializer_list<QPushButton*>{train_, quantize_, showRun_})
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(gridUnit);
    actions->addWidget(train_);
    actions->addWidget(quantize_);
    actions->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit, 0, 0, 0);
    column->setSpacing(1.5 * gridUnit);
    column->addWidget(title_);
    column->addLayout(actions); // in sight in a small window
    column->addWidget(message_);
    column->addWidget(busy_);
    column->addLayout(underWay);
    for (auto* part : std::initializer_list<QWidget*>{resultText_, showRun_, checks_})
        column->addWidget(part);
    column->addWidget(table_, 1);
    column->addStretch(1);
}

void FilePanel::connectParts() {
    connect(train_, &QPushButton::clicked, this, &FilePanel::trainRequested);
    connect(quantize_, &QPushButton::clicked, this, [this] {
        result_.reset();
        failure_.clear();
        quantized_ = file_;
        Q_EMIT quantizeRequested();
        refresh();
    });
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (service_.quantizing())
            service_.cancelQuantizing();
        else
            service_.cancelOpening();
    });
    connect(showRun_, &QPushButton::clicked, this, [this] {
        if (result_)
            Q_EMIT runRequested(toQt(result_->run));
    });
    connect(&service_, &ModelService::quantized, this, &FilePanel::showResult);
    connect(&service_, &ModelService::quantizeFailed, this, [this](const QString& problem) {
        if (quantized_ == file_)
            failure_ = problem;
        refresh();
    });
}

void FilePanel::setFile(const QString& file) {
    file_ = file;
    model_.reset();
    result_.reset();
    failure_.clear();
    title_->setText(QFileInfo(file).fileName());
    title_->setToolTip(file);
}

void FilePanel::showOpening(const QString& file) {
    setFile(file);
    refresh();
}

void FilePanel::showModel(const OpenedModel& model) {
    setFile(toQt(model.file));
    model_ = model;
    problems_->setProblems(model.problems);
    refresh();
}

void FilePanel::showFailure(const QString& file, const QString& problem) {
    setFile(file);
    failure_ = problem.isEmpty() ? tr("It was not read: you cancelled it.") : problem;
    refresh();
}

void FilePanel::showResult(const QuantizedModel& result) {
    if (quantized_ == file_) // another may have been opened meanwhile
        result_ = result;
    refresh();
}

void FilePanel::refresh() {
    const bool opening = !model_ && failure_.isEmpty(), trainable = model_ && model_->problems.empty();
    const bool quantizing = service_.quantizing();
    message_->setText(failure_);
    message_->setForegroundRole(QPalette::BrightText);
    message_->setVisible(!failure_.isEmpty());
    checks_->setVisible(model_.has_value());
    checks_->setLines(model_ ? checksOf(*model_) : std::vector<CheckLine>());
    table_->setVisible(model_ && !trainable);
    for (QPushButton* button : std::initializer_list<QPushButton*>{train_, quantize_})
        button->setVisible(trainable);
    quantize_->setEnabled(!quantizing);
    busy_->setText(quantizing ? tr("Fitting steps and batch normalisation to training images, then measuring "
                                   "the accuracy at every width …")
                              : tr("Reading the file and comparing it with onnxruntime …"));
    for (QWidget* part : std::initializer_list<QWidget*>{busy_, progress_, cancel_})
        part->setVisible(opening || quantizing);
    if (result_)
        resultText_->setText(tr("Quantized without training:") + QLatin1Char('\n') +
                             baselineText(result_->baseline) + QLatin1Char('\n') +
                             tr("It is in the list of runs and can be trained from there: Resume."));
    resultText_->setVisible(result_.has_value());
    showRun_->setVisible(result_.has_value());
}

void FilePanel::retranslate() {
    train_->setText(tr("Train…"));
    setNames(train_, QStringLiteral("model.train"), tr("Fill the form with a run of this network"));
    train_->setToolTip(tr("Puts this network into the form, with quantizers that start from its weights"));
    quantize_->setText(tr("Quantize without training"));
    setNames(quantize_, QStringLiteral("model.quantize"), tr("Quantize this network without training"));
    quantize_->setToolTip(tr("Post-training quantization with the data set and bit widths of the form. It "
                             "becomes a run, from which you can train."));
    cancel_->setText(tr("Cancel"));
    setNames(cancel_, QStringLiteral("model.cancel"), tr("Cancel what is under way for this file"));
    showRun_->setText(tr("Show the run"));
    setNames(showRun_, QStringLiteral("model.showRun"), tr("Show the run that was made"));
    setNames(table_, QStringLiteral("model.problems"), tr("What of the model cannot be taken"));
    setNames(progress_, QStringLiteral("model.progress"), tr("Progress"));
    refresh();
}

} // namespace pdqat::ui
