// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/measure_bar.h"

#include "engine/api/words.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/measure_controls.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/run_data.h"
#include "widgets/sensitivity_service.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

MeasureBar::MeasureBar(SensitivityService& service, QWidget* parent)
    : QWidget(parent),
      service_(service),
      text_(new QLabel),
      controls_(new MeasureControls(service, QStringLiteral("ranking.measures"),
                                    [this] { service_.start(run_); })) {
    text_->setObjectName(QStringLiteral("ranking.measures.text"));
    text_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    row->addWidget(text_, 1);
    row->addWidget(controls_);
    connect(controls_, &MeasureControls::changed, this, &MeasureBar::refresh);
    connect(&service_, &SensitivityService::finished, this, [this](const QString&, const QString& problem) {
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
    const bool stale = measuredAt_ < epochs_;
    setVisible(wanted_ && (!missing_.isEmpty() || stale || service_.active() == run_));
    text_->setText(stateText());
    controls_->setStartable(!underWay_);
}

void MeasureBar::retranslate() {
    controls_->setTexts(
        tr("Measure"), tr("Measure how much each layer matters"),
        tr("Goes through the validation images twice for each layer, with the network of the last "
           "checkpoint and without the test images. It can be cancelled: what it has measured stays, and "
           "the next time it goes on from there."));
    refresh();
}

} // namespace pdqat::ui
