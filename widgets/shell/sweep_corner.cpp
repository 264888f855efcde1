// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/sweep_corner.h"

#include "widgets/basics/layout.h"
#include "widgets/run_service.h"
#include "widgets/sweeps/sweep_dialog.h"
#include "widgets/sweeps/sweep_indicator.h"

#include <QMainWindow>
#include <QStatusBar>

namespace pdqat::ui {
namespace {

/// Changes whenever a run of a sweep begins, ends an epoch or ends.
std::int64_t progressOf(const std::vector<SweepStatus>& started) {
    std::int64_t sum = 0;
    for (const auto& sweep : started)
        for (const auto& run : sweep.runs)
            sum += run.epochsDone * 8 + static_cast<std::int64_t>(run.state) + (run.run.empty() ? 0 : 1000);
    return sum;
}

} // namespace

SweepCorner::SweepCorner(SweepService& sweeps, RunService& runs, QMainWindow& window)
    : QObject(&window),
      sweeps_(sweeps),
      runs_(runs),
      window_(window),
      indicator_(new SweepIndicator(&window)) {
    window.statusBar()->addPermanentWidget(indicator_);
    connect(indicator_, &QToolButton::clicked, this, &SweepCorner::showDialog);
    connect(&sweeps, &SweepService::changed, this, &SweepCorner::follow);
    sweeps.refresh();
}

void SweepCorner::follow() {
    indicator_->setSweeps(sweeps_.started());
    if (const auto seen = progressOf(sweeps_.started()); std::exchange(runsSeen_, seen) != seen)
        runs_.refresh();
}

void SweepCorner::showDialog() {
    if (!dialog_)
        dialog_ = new SweepDialog(sweeps_, &window_);
    bringUp(*dialog_);
}

} // namespace pdqat::ui
