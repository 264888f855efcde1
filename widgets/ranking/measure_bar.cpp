// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/measure_bar.h"

#include "engine/api/words.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/ranking/sensitivity_service.h"
#include "widgets/run_data.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

MeasureBar::MeasureBar(SensitivityService& service, QWidget* parent)
    : QWidget(parent),
      service_(service),
      text_(new QLabel),
      progress_(new QProgressBar),
      measure_(new QPushButton),
      cancel_(new QPushButton) {
    setObjectName(QStringLiteral("ranking.measures"));
    text_->setObjectName(QStringLiteral("ranking.measures.text"));
    text_->setWordWrap(true);
    progress_->setObjectName(QStringLiteral("ranking.measures.progress"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(gridUnit);
    progress_->setMaximumWidth(20 * gridUnit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    row->addWidget(text_, 1);
    for (auto* part : std::initializer_list<QWidget*>{progress_, measure_, cancel_})
        row->addWidget(part, 0, Qt::AlignVCenter);
    connect(measure_, &QPushButton::clicked, this, [this] {
        progress_->setValue(0);
        service_.start(run_);
        refresh();
    });
    connect(cancel_, &QPushButton::clicked, &service_, &SensitivityService::cancel);
    connect(&service_, &SensitivityService::progressed, this, [this](const QString&, double share) {
        progress_->setValue(int(1000 * share));
        refresh();
    });
    connect(&service_, &SensitivityService::finished, this, [this](const QString&, const QString& problem) {
        refresh();
        if (!problem.isEmpty())
            Q_EMIT errorOccurred(tr("The layers were not measured."), problem);
    });
    retranslate();
    onLanguageChange(this, &MeasureBar::retranslate);
}

void MeasureBar::setShown(const RunData* run, const std::vector<RankedLayer>& rows, bool wanted) {
    run_ = run ? run->id() : QString();
    underWay_ = run && isUnderWay(run->state());
    epochs_ = run ? run->epochsDone() : 0;
    const auto* sensitivity = run ? run->story().sensitivity() : nullptr;
    const bool ofLast = sensitivity && sensitivity->plan.checkpoint == CheckpointKind::Last;
    measuredAt_ = ofLast ? sensitivity->at.epoch : epochs_;
    missing_.clear();
    for (const auto by : allOf<RankBy>)
        if (needsSensitivity(by) &&
            std::ranges::any_of(rows, [by](const auto& row) { return std::isnan(valueOf(row, by)); }))
            missing_ << rankByText(by);
    wanted_ = wanted && !rows.empty();
    refresh();
}

QString MeasureBar::stateText() const {
    if (!service_.active().isEmpty())
        return service_.active() == run_ ? tr("Measuring every layer of this run by itself …")
                                         : tr("The layers of another run are being measured.");
    if (missing_.isEmpty())
        return tr("What was measured is of epoch %1; the run has %2.")
            .arg(countText(measuredAt_), countText(epochs_));
    if (underWay_)
        return tr("Not measured: %1. They can be measured when the run has ended.")
            .arg(missing_.join(QStringLiteral(", ")));
    return tr("Not measured: %1.").arg(missing_.join(QStringLiteral(", ")));
}

void MeasureBar::refresh() {
    const bool busy = !service_.active().isEmpty(), stale = measuredAt_ < epochs_;
    setVisible(wanted_ && (!missing_.isEmpty() || stale || service_.active() == run_));
    text_->setText(stateText());
    progress_->setVisible(busy);
    cancel_->setVisible(busy);
    measure_->setVisible(!busy);
    measure_->setEnabled(!underWay_);
}

void MeasureBar::retranslate() {
    measure_->setText(tr("Measure"));
    measure_->setToolTip(
        tr("Goes through the validation images twice for each layer, with the network of the last "
           "checkpoint and without the test images. It can be cancelled: what it has measured stays, and "
           "the next time it goes on from there."));
    cancel_->setText(tr("Cancel"));
    setNames(measure_, QStringLiteral("ranking.measures.start"), tr("Measure how much each layer matters"));
    setNames(cancel_, QStringLiteral("ranking.measures.cancel"), tr("Cancel the measurement"));
    progress_->setAccessibleName(tr("Progress of the measurement"));
    refresh();
}

} // namespace pdqat::ui
