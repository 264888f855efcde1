// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/budget/budget_gap.h"

#include "widgets/basics/measure_controls.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/run_data.h"
#include "widgets/sensitivity_service.h"

#include <QLabel>
#include <QVBoxLayout>

#include <set>

namespace pdqat::ui {
namespace {

/// Those that are worth choosing from, and the run's own.
std::vector<int> widthsToMeasure(const RunConfig& config) {
    std::set<int> widths{2, 4, 8};
    for (const int bits : lowWidths(config))
        widths.insert(bits);
    return {widths.begin(), widths.end()};
}

} // namespace

BudgetGap::BudgetGap(SensitivityService& sensitivity, MeasureService& times, QWidget* parent)
    : QWidget(parent),
      why_(new QLabel),
      sensitivity_(new MeasureControls(sensitivity, QStringLiteral("budget.measureSensitivity"),
                                       [this, &sensitivity] {
                                           if (run_)
                                               sensitivity.startAt(run_->id(),
                                                                   widthsToMeasure(run_->started()->config));
                                       })),
      times_(new MeasureControls(times, QStringLiteral("budget.measureTimes"), [this, &times] {
          if (run_)
              times.start(run_->id());
      })) {
    why_->setObjectName(QStringLiteral("budget.empty"));
    why_->setAlignment(Qt::AlignCenter);
    why_->setWordWrap(true);
    why_->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(why_);
    for (auto* part : {sensitivity_, times_})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    for (const MeasureService* service : std::initializer_list<const MeasureService*>{&sensitivity, &times})
        connect(service, &MeasureService::finished, this,
                [this](const QString&, const QString& problem) { Q_EMIT measured(problem); });
    retranslate();
    onLanguageChange(this, &BudgetGap::retranslate);
    setShown(nullptr, {}, BudgetLack::Nothing);
}

void BudgetGap::setShown(const RunData* run, const QString& why, BudgetLack lack) {
    run_ = run;
    why_->setText(why);
    sensitivity_->setVisible(lack == BudgetLack::Sensitivity);
    times_->setVisible(lack == BudgetLack::Times);
    refresh();
}

void BudgetGap::refresh() {
    for (auto* part : {sensitivity_, times_})
        part->setStartable(run_ && !isUnderWay(run_->state()));
}

void BudgetGap::retranslate() {
    sensitivity_->setTexts(tr("Measure each layer alone"),
                           tr("Measure what each layer loses at several bit widths"),
                           tr("Goes through the validation images for each layer at 2, 4 and 8 bit and at "
                              "the run's own widths. It "
                              "can be cancelled, and goes on from there the next time."));
    times_->setTexts(
        tr("Measure times here"), tr("Measure how long each layer takes on this machine"),
        tr("Runs the network at every bit width in onnxruntime, where the Python that is found has "
           "it, else by the workbench's own kernels. Less than a minute as a rule; best with "
           "nothing else running."));
}

} // namespace pdqat::ui
