// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window and what leaves it: cost of the shown run, model exports, trackers.
#include "widgets/basics/cost_texts.h"
#include "widgets/basics/texts.h"
#include "widgets/exports/export_texts.h"
#include "widgets/exports/model_dialog.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/run_heading.h"
#include "widgets/trackers/tracker_bar.h"
#include "widgets/trackers/tracker_dialog.h"

#include <QStatusBar>

#include <algorithm>

namespace pdqat::ui {
namespace {

template <class Dialog>
void bringUp(Dialog& dialog) {
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

void MainWindow::connectExports() {
    auto* bar = new TrackerBar(backend_.trackers(), this);
    statusBar()->addPermanentWidget(bar);
    connect(bar, &TrackerBar::clicked, this, &MainWindow::showTrackers);
    connect(actions_->exportModel, &QAction::triggered, this, &MainWindow::showModels);
    connect(actions_->sendToTracker, &QAction::triggered, this,
            [this] { showTrackers(controller_.shownId()); });
    connect(&controller_, &RunController::shownChanged, this, &MainWindow::refreshExports);
    connect(&backend_.exports(), &ExportService::listed, this,
            [this](const QString& run, const std::vector<ModelExportResult>& exports) {
                if (run != controller_.shownId())
                    return;
                exports_ = exports;
                showCost();
            });
    connect(&backend_.exports(), &ExportService::finished, this,
            [this](const QString& run, const ExportOutcome& outcome) {
                if (run == controller_.shownId() && outcome.problem.isEmpty() && !outcome.cancelled)
                    backend_.exports().list(run);
            });
}

/// Another run is shown: what was exported of it is read anew.
void MainWindow::refreshExports() {
    exports_.clear();
    if (const auto& run = controller_.shownId(); !run.isEmpty())
        backend_.exports().list(run);
}

void MainWindow::showCost() {
    const auto record = controller_.record(controller_.shownId());
    actions_->exportModel->setEnabled(record.has_value());
    actions_->sendToTracker->setEnabled(record.has_value());
    QStringList lines;
    if (record) {
        const auto low = backend_.cost(record->config, lowestWidth(record->config)),
                   full = backend_.cost(record->config, fullPrecision);
        if (low && full)
            lines << costText(*low, *full);
        const auto graph = std::find_if(exports_.begin(), exports_.end(),
                                        [](const auto& made) { return words(made.format).graph; });
        if (graph != exports_.end())
            lines << exportSummary(*graph);
    }
    heading_->setCost(lines);
}

void MainWindow::showModels() {
    const auto record = controller_.record(controller_.shownId());
    if (!record)
        return;
    if (!models_)
        models_ = new ModelDialog(backend_.exports(), this);
    models_->setRun(*record);
    bringUp(*models_);
}

void MainWindow::showTrackers(const QString& run) {
    const auto record = controller_.record(run);
    if (!record)
        return;
    if (!trackers_)
        trackers_ = new TrackerDialog(backend_.trackers(), this);
    trackers_->setRun(*record);
    bringUp(*trackers_);
}

} // namespace pdqat::ui
