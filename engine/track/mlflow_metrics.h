// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run's events as metrics of MLflow: the series of `pdqat history` by epoch, and "batch/..." by training
// step. The same event gives the same metrics, times included, so that MLflow knows a repeated delivery.
#pragma once

#include "engine/api/events.h"
#include "engine/track/mlflow_server.h"

#include <string>
#include <vector>

namespace pdqat::track {

class MlFlowMetrics {
public:
    explicit MlFlowMetrics(std::vector<ConstraintInfo> constraints) : constraints_(std::move(constraints)) {}

    /// Appends the event's metrics. What was not measured (NaN) is no metric; what is infinite is left out,
    /// since MLflow shows no run that has such.
    void append(const Event& event, std::vector<MlFlowMetric>& metrics);
    /// What was left out since the start: "mse/train/conv1_2 of step 3"; empty: nothing.
    const std::vector<std::string>& leftOut() const { return leftOut_; }

private:
    void add(std::string key, double value, std::int64_t step, std::vector<MlFlowMetric>& metrics);

    std::vector<ConstraintInfo> constraints_;
    std::int64_t time_ = 0; ///< of the event, in milliseconds
    std::vector<std::string> leftOut_;
};

} // namespace pdqat::track
