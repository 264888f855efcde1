// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/data_panel.h"

#include "engine/api/number_text.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace pdqat::ui {
namespace {

constexpr std::chrono::milliseconds lookDelay{200};
constexpr int barSteps = 1000;

/// Whether both read the same images, and split and batch them alike.
bool readTheSame(const RunConfig& a, const RunConfig& b) {
    return a.data == b.data && a.network == b.network && a.run.batchSize == b.run.batchSize;
}

} // namespace

DataPanel::DataPanel(DataService& service, QWidget* parent)
    : QWidget(parent),
      data_(service),
      text_(new QLabel(this)),
      button_(new QPushButton(this)),
      bar_(new QProgressBar(this)) {
    setObjectName(QStringLiteral("dataPanel"));
    text_->setObjectName(QStringLiteral("dataPanel.text"));
    text_->setWordWrap(true);
    text_->setMinimumWidth(1);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextSize(text_, TextSize::Small);
    bar_->setObjectName(QStringLiteral("dataPanel.bar"));
    bar_->setRange(0, barSteps);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(text_, 0, 0, 1, 2);
    layout->addWidget(bar_, 1, 0);
    layout->addWidget(button_, 1, 1, Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    lookSoon_.setSingleShot(true);
    lookSoon_.setInterval(lookDelay);
    connect(&lookSoon_, &QTimer::timeout, this, [this] { data_.look(*asked_); });
    connect(button_, &QPushButton::clicked, this, &DataPanel::press);
    connect(&data_, &DataService::looked, this, &DataPanel::take);
    connect(&data_, &DataService::progressed, this, &DataPanel::showProgress);
    connect(&data_, &DataService::fetched, this, &DataPanel::end);
    refresh();
    onLanguageChange(this, &DataPanel::refresh);
}

void DataPanel::follow(const RunConfig& config) {
    if (asked_ && readTheSame(*asked_, config))
        return;
    failure_.clear();
    asked_ = config;
    lookAgain();
}

void DataPanel::lookAgain() {
    if (asked_)
        lookSoon_.start();
}

/// The answer to an older question says nothing about what stands in the form now.
void DataPanel::take(const RunConfig& config, const DataLook& look) {
    if (!asked_ || !readTheSame(config, *asked_))
        return;
    look_ = look;
    refresh();
}

void DataPanel::press() {
    if (data_.fetching())
        return data_.cancel();
    failure_.clear();
    showProgress(0, 0);
    data_.fetch(asked_->data);
    refresh();
}

void DataPanel::showProgress(qint64 bytes, qint64 of) {
    bar_->setValue(of > 0 ? static_cast<int>(bytes * barSteps / of) : 0);
    bar_->setFormat(of > 0 ? tr("%1 of %2").arg(toQt(bytesText(double(bytes))), toQt(bytesText(double(of))))
                           : QString());
}

void DataPanel::end(const QString& problem) {
    failure_ = problem;
    refresh();
    lookAgain();
    Q_EMIT fetched();
}

void DataPanel::refresh() {
    auto found = inventoryText(look_.inventory);
    if (!look_.problem.isEmpty())
        found.prepend(look_.problem);
    text_->setText(failure_.isEmpty() ? found.join(QLatin1Char('\n')) : failure_);
    text_->setVisible(!text_->text().isEmpty());
    text_->setAccessibleName(tr("What lies in the data folder"));
    const bool fetching = data_.fetching();
    bar_->setVisible(fetching);
    bar_->setAccessibleName(tr("Progress of getting the data set"));
    button_->setVisible(fetching || look_.canFetch);
    button_->setText(fetching ? tr("Cancel") : tr("Get…"));
    setNames(button_, QStringLiteral("dataPanel.get"),
             fetching ? tr("Stop getting the data set") : tr("Get the data set from where it is published"));
    button_->setToolTip(button_->accessibleName());
    setVisible(text_->isVisibleTo(this) || button_->isVisibleTo(this));
}

} // namespace pdqat::ui
