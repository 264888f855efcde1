// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/measure_controls.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/measure_service.h"
#include "widgets/basics/on_language_change.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace pdqat::ui {

MeasureControls::MeasureControls(MeasureService& service, const QString& name, std::function<void()> start,
                                 QWidget* parent)
    : QWidget(parent),
      service_(service),
      progress_(new QProgressBar),
      measure_(new QPushButton),
      cancel_(new QPushButton) {
    setObjectName(name);
    measure_->setObjectName(name + QStringLiteral(".start"));
    cancel_->setObjectName(name + QStringLiteral(".cancel"));
    progress_->setObjectName(name + QStringLiteral(".progress"));
    progress_->setTextVisible(false);
    progress_->setFixedHeight(gridUnit);
    progress_->setMaximumWidth(20 * gridUnit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    for (auto* part : std::initializer_list<QWidget*>{progress_, measure_, cancel_})
        row->addWidget(part, 0, Qt::AlignVCenter);
    connect(measure_, &QPushButton::clicked, this, [this, start = std::move(start)] {
        progress_->setRange(0, 0); // until it is known how far it is
        start();
        refresh();
    });
    connect(cancel_, &QPushButton::clicked, &service_, &MeasureService::cancel);
    connect(&service_, &MeasureService::progressed, this, [this](const QString&, double share) {
        progress_->setRange(0, 1000);
        progress_->setValue(int(1000 * share));
        refresh();
    });
    connect(&service_, &MeasureService::finished, this, &MeasureControls::refresh);
    retranslate();
    onLanguageChange(this, &MeasureControls::retranslate);
}

void MeasureControls::setTexts(const QString& what, const QString& accessible, const QString& why) {
    measure_->setText(what);
    measure_->setToolTip(why);
    measure_->setAccessibleName(accessible);
}

void MeasureControls::setStartable(bool startable) {
    startable_ = startable;
    measure_->setEnabled(startable_);
}

void MeasureControls::refresh() {
    const bool busy = !service_.active().isEmpty();
    progress_->setVisible(busy);
    cancel_->setVisible(busy);
    measure_->setVisible(!busy);
    measure_->setEnabled(startable_);
    Q_EMIT changed();
}

void MeasureControls::retranslate() {
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel the measurement"));
    progress_->setAccessibleName(tr("Progress of the measurement"));
    refresh();
}

} // namespace pdqat::ui
