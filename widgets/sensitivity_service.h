// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Second opinions on a run's layers, measured of its checkpoint (engine/api/sensitivity.h).
#pragma once

#include "widgets/basics/measure_service.h"
#include "widgets/run_service.h"

#include <vector>

namespace pdqat::ui {

/// What a cancelled measurement has is kept.
class SensitivityService : public MeasureService {
    Q_OBJECT
public:
    using MeasureService::MeasureService;

    void start(const QString& run) override { startAt(run, {}); }
    /// @param others  bit widths to measure each layer alone at, whatever the run trained
    virtual void startAt(const QString& run, const std::vector<int>& others) = 0;

Q_SIGNALS:
    /// What is measured so far, as an event of the run.
    void measured(const QString& run, const pdqat::ui::EventList& events);
};

} // namespace pdqat::ui
