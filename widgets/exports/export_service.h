// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Models that leave for other programs.
#pragma once

#include "engine/api/model_export.h"
#include "widgets/service.h"

#include <optional>
#include <vector>

namespace pdqat::ui {

/// How an export ended.
struct ExportOutcome {
    /// What was written, or what was refused and why, with the proof; nothing where it did not get that far.
    std::optional<ModelExportResult> result;
    QString problem;        ///< why there is no usable file, in one sentence; empty: there is one
    bool cancelled = false; ///< by cancel(); nothing was written
};

class ExportService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// Reads the proofs that were saved with a run's exports; listed() follows.
    virtual void list(const QString& run) = 0;
    /// Ignored while another export is under way; progressed() and finished() follow.
    virtual void start(const QString& run, const ModelExportRequest& request) = 0;
    /// Ends the export under way at its next step; finished() follows.
    virtual void cancel() = 0;
    virtual QString active() const = 0; ///< run whose model is being exported; empty: none

Q_SIGNALS:
    void listed(const QString& run, const std::vector<pdqat::ModelExportResult>& exports);
    void progressed(const QString& run, double share, const QString& what);
    void finished(const QString& run, const pdqat::ui::ExportOutcome& outcome);
};

} // namespace pdqat::ui
