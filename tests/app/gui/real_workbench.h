// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window with everything behind it, and a run that is over in seconds.
#pragma once

#include "app/gui/engine_backend.h"
#include "app/gui/workbench_window.h"

namespace pdqat {

inline constexpr int patience = 60000; ///< ms; waits end as soon as their condition holds

inline RunConfig shortRun() {
    RunConfig config;
    config.data.trainLimit = 400;
    config.data.testLimit = 64;
    config.network.inputSize = 28;
    config.dual.update = DualUpdate::EpochRunning;
    config.run.epochs = 3;
    config.run.batchSize = 32;
    config.run.statisticsEvery = 1;
    config.run.threads = 1;
    config.run.name = "short";
    return config;
}

/// Over a library that outlives it.
struct Workbench {
    explicit Workbench(const QString& folder)
        : backend(runs::Library(folder.toStdString())), window(backend, languages) {
        window.show();
        backend.runs.refresh();
    }
    ui::RunController& controller() { return window.controller(); }
    const ui::RunData* run() { return controller().shownRun(); }

    ui::LanguageSwitch languages;
    ui::EngineBackend backend;
    ui::WorkbenchWindow window;
};

} // namespace pdqat
