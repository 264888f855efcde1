// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All services of the interface over the engine and one library.
#pragma once

#include "app/gui/engine_budget.h"
#include "app/gui/engine_compare.h"
#include "app/gui/engine_data.h"
#include "app/gui/engine_experiments.h"
#include "app/gui/engine_exports.h"
#include "app/gui/engine_figures.h"
#include "app/gui/engine_insights.h"
#include "app/gui/engine_latency.h"
#include "app/gui/engine_models.h"
#include "app/gui/engine_queue.h"
#include "app/gui/engine_ranking.h"
#include "app/gui/engine_reports.h"
#include "app/gui/engine_runs.h"
#include "app/gui/engine_sensitivity.h"
#include "app/gui/engine_sweeps.h"
#include "app/gui/engine_trackers.h"
#include "app/gui/engine_trade_offs.h"
#include "widgets/backend.h"

#include <QCoreApplication>

namespace pdqat::ui {

struct EngineBackend {
    explicit EngineBackend(const runs::Library& library)
        : trackers(library, program),
          runs(library, trackers),
          data(library),
          ranking(library, runs),
          sensitivity(library),
          latency(library),
          insights(library),
          budget(library),
          models(library),
          figures(library),
          reports(runs.libraryFolder(), program),
          compare(library, runs),
          queue(library),
          sweeps(library),
          tradeOffs(library),
          exports(library) {
        QObject::connect(&sensitivity, &EngineSensitivity::measured, &runs,
                         [this](const QString& run, const EventList& events) {
                             Q_EMIT runs.eventsReady(run, events, false);
                         });
    }

    operator Backend() {
        return {runs,    experiments, data,    ranking, sensitivity, latency,   insights, budget,  models,
                figures, reports,     compare, queue,   sweeps,      tradeOffs, exports,  trackers};
    }

    /// The workbench that writes reports and draws figures; this very one unless a test says otherwise.
    QString program = QCoreApplication::applicationFilePath();
    EngineTrackers trackers;
    EngineRuns runs;
    EngineExperiments experiments;
    EngineData data;
    EngineRanking ranking;
    EngineSensitivity sensitivity;
    EngineLatency latency;
    EngineInsights insights;
    EngineBudget budget;
    EngineModels models;
    EngineFigures figures;
    EngineReports reports;
    EngineCompare compare;
    EngineQueue queue;
    EngineSweeps sweeps;
    EngineTradeOffs tradeOffs;
    EngineExports exports;
};

} // namespace pdqat::ui
