// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long a run's layers take: `pdqat latency` in a process of its own; by the engine's kernels
// where the user's Python has no onnxruntime.
#pragma once

#include "app/gui/pdqat_process.h"
#include "engine/runs/library.h"
#include "widgets/basics/measure_service.h"

namespace pdqat::ui {

class EngineLatency : public MeasureService {
    Q_OBJECT
public:
    explicit EngineLatency(runs::Library library);

    void start(const QString& run) override;
    void cancel() override { process_.cancel(); }
    QString active() const override { return active_; }

private:
    runs::Library library_;
    QString active_;
    PdqatProcess process_;
};

} // namespace pdqat::ui
