// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_cost.h"

#include "widgets/backend.h"
#include "widgets/basics/cost_texts.h"
#include "widgets/exports/export_service.h"
#include "widgets/exports/export_texts.h"
#include "widgets/form/experiment_service.h"
#include "widgets/shell/run_controller.h"
#include "widgets/shell/run_heading.h"

#include <algorithm>

namespace pdqat::ui {

RunCost::RunCost(const Backend& backend, const RunController& controller, RunHeading& heading,
                 QObject* parent)
    : QObject(parent),
      experiments_(backend.experiments),
      service_(backend.exports),
      controller_(controller),
      heading_(heading) {
    connect(&controller, &RunController::shownChanged, this, &RunCost::list);
    connect(&backend.runs, &RunService::listChanged, this, &RunCost::show);
    connect(&service_, &ExportService::listed, this,
            [this](const QString& run, const std::vector<ModelExportResult>& exports) {
                if (run != controller_.shownId())
                    return;
                exports_ = exports;
                show();
            });
    connect(&service_, &ExportService::finished, this,
            [this](const QString& run, const ExportOutcome& outcome) {
                if (run == controller_.shownId() && outcome.problem.isEmpty() && !outcome.cancelled)
                    service_.list(run);
            });
}

/// Another run is shown: what was exported of it is read anew.
void RunCost::list() {
    exports_.clear();
    if (const auto& run = controller_.shownId(); !run.isEmpty())
        service_.list(run);
    show();
}

void RunCost::show() {
    QStringList lines;
    if (const auto record = controller_.record(controller_.shownId());
        record && !isImported(record->config)) {
        const auto low = experiments_.cost(record->config, lowestWidth(record->config)),
                   full = experiments_.cost(record->config, fullPrecision);
        if (low && full)
            lines << costText(*low, *full);
        const auto graph = std::find_if(exports_.begin(), exports_.end(), [](const auto& made) {
            return words(made.format).graph.has_value();
        });
        if (graph != exports_.end())
            lines << exportSummary(*graph);
    }
    heading_.setCost(lines);
}

} // namespace pdqat::ui
