// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_exports.h"

#include "engine/onnx/export_model.h"
#include "widgets/basics/texts.h"

#include <utility>

namespace pdqat::ui {
namespace {} // namespace

EngineExports::EngineExports(runs::Library library, QObject* parent)
    : ExportService(parent), library_(std::move(library)) {
    for (auto* pool : {&readPool_, &pool_})
        pool->setMaxThreadCount(1);
}

EngineExports::~EngineExports() {
    cancel();
    for (auto* pool : {&readPool_, &pool_})
        pool->waitForDone();
}

void EngineExports::list(const QString& run) {
    readPool_.start([this, run] {
        std::vector<ModelExportResult> exports;
        try {
            exports = onnx::readModelExports(library_, run.toStdString());
        } catch (const std::exception&) {
            // Of a run that is gone there is nothing to list; opening it says so.
        }
        QMetaObject::invokeMethod(this,
                                  [this, run, exports = std::move(exports)] { Q_EMIT listed(run, exports); });
    });
}

void EngineExports::start(const QString& run, const ModelExportRequest& request) {
    if (!active_.isEmpty())
        return;
    active_ = run;
    stop_ = std::make_shared<std::atomic<bool>>(false);
    pool_.start([this, run, request, stop = stop_] {
        auto outcome = made(run, request, *stop);
        QMetaObject::invokeMethod(this, [this, run, outcome = std::move(outcome)] {
            active_.clear();
            Q_EMIT finished(run, outcome);
        });
    });
}

void EngineExports::cancel() {
    if (stop_)
        *stop_ = true;
}

ExportOutcome EngineExports::made(const QString& run, const ModelExportRequest& request,
                                  const std::atomic<bool>& stopped) {
    const auto report = [&](double share, const std::string& stage) {
        QMetaObject::invokeMethod(this,
                                  [this, run, share, stage] { Q_EMIT progressed(run, share, toQt(stage)); });
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
