// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's InsightService over the engine: `pdqat look` in a process of its own. What it has measured
// is read from its file twice a second.
#pragma once

#include "app/gui/pdqat_process.h"
#include "engine/runs/library.h"
#include "widgets/inside/insight_service.h"

namespace pdqat::ui {

class EngineInsights : public InsightService {
    Q_OBJECT
public:
    explicit EngineInsights(runs::Library library);

    void startOn(const QString& run, Split split) override;
    void find(const QString& run) override;
    void cancel() override { process_.cancel(); }
    QString active() const override { return active_; }

private:
    void read(const std::optional<QString>& end);

    runs::Library library_;
    QString active_;
    PdqatProcess process_;
    Jobs jobs_;
};

} // namespace pdqat::ui
