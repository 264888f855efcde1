// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's ExportService over the engine: one export at a time on a thread of its own, proofs are read
// on another.
#pragma once

#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/exports/export_service.h"

#include <atomic>
#include <memory>

namespace pdqat::ui {

class EngineExports : public ExportService {
    Q_OBJECT
public:
    explicit EngineExports(runs::Library library);
    ~EngineExports() override; ///< cancels the export under way and waits for its next step

    void list(const QString& run) override;
    void start(const QString& run, const ModelExportRequest& request) override;
    void cancel() override;
    QString active() const override { return active_; }

private:
    /// On the export's thread. `stopped` is set once nobody waits for the result.
    ExportOutcome made(const QString& run, const ModelExportRequest& request,
                       const std::atomic<bool>& stopped);

    runs::Library library_;
    QString active_;
    std::shared_ptr<std::atomic<bool>> stop_; ///< of the export under way
    Jobs jobs_;
};

} // namespace pdqat::ui
