// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: models of the shown run for other programs, runs for trackers.
#pragma once

#include <QObject>

class QMainWindow;

namespace pdqat::ui {

class Actions;
struct Backend;
class ExportService;
class ModelDialog;
class RunController;
class TrackerDialog;
class TrackerService;

class Outgoing : public QObject {
    Q_OBJECT
public:
    Outgoing(const Backend& backend, const RunController& controller, const Actions& actions,
             QMainWindow& window);

    /// @return false where the list of runs does not have it
    bool showModels(const QString& run);

private:
    void showTrackers(const QString& run);

    ExportService& exports_;
    TrackerService& trackers_;
    const RunController& controller_;
    QMainWindow& window_;
    // Made when they are first asked for.
    ModelDialog* modelDialog_ = nullptr;
    TrackerDialog* trackerDialog_ = nullptr;
};

} // namespace pdqat::ui
