// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_exports.h"

#include "engine/onnx/export_model.h"
#include "widgets/basics/texts.h"

#include <utility>

namespace pdqat::ui {

EngineExports::EngineExports(runs::Library library)
    : library_(std::move(library)), jobs_(2) {} // proofs are read while an export is under way

EngineExports::~EngineExports() { cancel(); }

void EngineExports::list(const QString& run) {
    jobs_.run(
        QStringLiteral("list ") + run,
        [library = library_, run = run.toStdString()] { return onnx::readModelExports(library, run); },
        [this, run](const Outcome<std::vector<ModelExportResult>>& outcome) {
            // Of a run that is gone there is nothing to list; opening it says so.
            Q_EMIT listed(run, outcome.value.value_or(std::vector<ModelExportResult>()));
        });
}

void EngineExports::start(const QString& run, const ModelExportRequest& request) {
    if (!active_.isEmpty())
        return;
    active_ = run;
    stop_ = std::make_shared<std::atomic<bool>>(false);
    jobs_.run(
        QStringLiteral("export"), [this, run, request, stop = stop_] { return made(run, request, *stop); },
        [this, run](const Outcome<ExportOutcome>& outcome) {
            active_.clear();
            Q_EMIT finished(run, *outcome.value);
        });
}

void EngineExports::cancel() {
    if (stop_)
        *stop_ = true;
}

ExportOutcome EngineExports::made(const QString& run, const ModelExportRequest& request,
                                  const std::atomic<bool>& stopped) {
    const auto report = [&](double share, const std::string& stage) {
        jobs_.tell([this, run, share, stage] { Q_EMIT progressed(run, share, toQt(stage)); });
        return !stopped;
    };
    try {
        auto result = onnx::exportModel(library_, run.toStdString(), request, report);
        const bool cancelled = !result.has_value();
        return {std::move(result), {}, cancelled};
    } catch (const onnx::ExportRefused& refused) {
        return {refused.result, toQt(refused.what())};
    } catch (const std::exception& error) {
        return {std::nullopt, toQt(error.what())};
    }
}

} // namespace pdqat::ui
