// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/outgoing.h"

#include "widgets/backend.h"
#include "widgets/basics/layout.h"
#include "widgets/exports/model_dialog.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/run_controller.h"
#include "widgets/trackers/tracker_bar.h"
#include "widgets/trackers/tracker_dialog.h"

#include <QMainWindow>
#include <QStatusBar>

namespace pdqat::ui {

Outgoing::Outgoing(const Backend& backend, const RunController& controller, const Actions& actions,
                   QMainWindow& window)
    : QObject(&window),
      exports_(backend.exports),
      trackers_(backend.trackers),
      controller_(controller),
      window_(window) {
    auto* bar = new TrackerBar(trackers_, &window);
    window.statusBar()->addPermanentWidget(bar);
    connect(bar, &TrackerBar::clicked, this, &Outgoing::showTrackers);
    connect(actions.exportModel, &QAction::triggered, this, [this] { showModels(controller_.shownId()); });
    connect(actions.sendToTracker, &QAction::triggered, this,
            [this] { showTrackers(controller_.shownId()); });
}

bool Outgoing::showModels(const QString& run) {
    const auto record = controller_.record(run);
    if (!record)
        return false;
    if (!modelDialog_)
        modelDialog_ = new ModelDialog(exports_, &window_);
    modelDialog_->setRun(*record);
    bringUp(*modelDialog_);
    return true;
}

void Outgoing::showTrackers(const QString& run) {
    const auto record = controller_.record(run);
    if (!record)
        return;
    if (!trackerDialog_)
        trackerDialog_ = new TrackerDialog(trackers_, &window_);
    trackerDialog_->setRun(*record);
    bringUp(*trackerDialog_);
}

} // namespace pdqat::ui
