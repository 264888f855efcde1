// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window and sweeps: a dialog of their own, a word in the status bar, runs that appear in the list.
#include "widgets/shell/main_window.h"
#include "widgets/sweeps/sweep_dialog.h"
#include "widgets/sweeps/sweep_indicator.h"

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

void MainWindow::connectSweeps() {
    sweepIndicator_ = new SweepIndicator(this);
    statusBar()->addPermanentWidget(sweepIndicator_);
    connect(sweepIndicator_, &QToolButton::clicked, this, &MainWindow::showSweeps);
    connect(&backend_.sweeps(), &SweepService::changed, this, [this] {
        const auto& started = backend_.sweeps().started();
        sweepIndicator_->setSweeps(started);
        if (const auto seen = progressOf(started); std::exchange(sweepRunsSeen_, seen) != seen)
            backend_.refreshRuns();
    });
    backend_.sweeps().refresh();
}

void MainWindow::showSweeps() {
    if (!sweeps_)
        sweeps_ = new SweepDialog(backend_.sweeps(), this);
    sweeps_->show();
    sweeps_->raise();
    sweeps_->activateWindow();
}

} // namespace pdqat::ui
