// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured inside a trained network (engine/api/insight.h).
#pragma once

#include "engine/api/insight.h"
#include "widgets/basics/measure_service.h"

#include <memory>

namespace pdqat::ui {

using InsightPtr = std::shared_ptr<const Insight>;

class InsightService : public MeasureService {
    Q_OBJECT
public:
    using MeasureService::MeasureService;

    void start(const QString& run) override { startOn(run, Split::Validation); }
    /// Measures what is not known yet of the run's best checkpoint, on images of that split.
    virtual void startOn(const QString& run, Split split) = 0;
    /// What was measured earlier; found() follows, or failed(). Of several questions the last one is
    /// answered.
    virtual void find(const QString& run) = 0;

Q_SIGNALS:
    /// Also while it is measured, as far as it is. @param insight  null: nothing was measured
    void found(const QString& run, const pdqat::ui::InsightPtr& insight);
    void failed(const QString& run, const QString& problem);
};

} // namespace pdqat::ui
