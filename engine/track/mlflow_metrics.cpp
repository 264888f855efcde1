// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/mlflow_metrics.h"

#include "engine/api/series.h"

#include <algorithm>
#include <cmath>

namespace pdqat::track {
namespace {

constexpr std::size_t mostLeftOut = 20; ///< that are named

} // namespace

void MlFlowMetrics::append(const Event& event, std::vector<MlFlowMetric>& metrics) {
    time_ = std::llround(event.time * 1000);
    std::vector<SeriesPoint> points;
    appendSeries(event, constraints_, SeriesNames::Own, points);
    for (const auto& point : points)
        add(point.series, point.value, point.step, metrics);
}

void MlFlowMetrics::add(std::string key, double value, std::int64_t step,
                        std::vector<MlFlowMetric>& metrics) {
    key = mlflowKey(std::move(key));
    if (std::isfinite(value)) {
        metrics.push_back({std::move(key), value, time_, step});
        return;
    }
    auto named = key + " of step " + std::to_string(step);
    if (leftOut_.size() < mostLeftOut && std::find(leftOut_.begin(), leftOut_.end(), named) == leftOut_.end())
        leftOut_.push_back(std::move(named));
}

} // namespace pdqat::track
