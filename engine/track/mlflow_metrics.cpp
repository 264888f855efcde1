// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/mlflow_metrics.h"

#include "engine/api/series.h"

#include <algorithm>
#include <cmath>

namespace pdqat::track {
namespace {

constexpr std::size_t mostLeftOut = 20; ///< that are named

std::string at(const std::string& name, int bits) { return name + '@' + std::to_string(bits); }

} // namespace

void MlFlowMetrics::append(const Event& event, std::vector<MlFlowMetric>& metrics) {
    time_ = std::llround(event.time * 1000);
    std::vector<SeriesPoint> points;
    appendSeries(event, constraints_, SeriesNames::Own, points);
    for (const auto& point : points)
        add(point.series, point.value, point.epoch, metrics);
    if (const auto* statistics = std::get_if<LayerStatistics>(&event.body))
        appendBatch(*statistics, metrics);
}

void MlFlowMetrics::appendBatch(const LayerStatistics& statistics, std::vector<MlFlowMetric>& metrics) {
    const auto step = statistics.at.step;
    for (const auto& width : statistics.metrics) {
        add(at("batch/loss", width.bits), width.loss, step, metrics);
        add(at("batch/accuracy", width.bits), width.accuracy, step, metrics);
    }
    perConstraint("batch/value/", statistics.values, step, metrics);
    perConstraint("batch/dual/", statistics.lambda, step, metrics);
}

void MlFlowMetrics::perConstraint(const std::string& what, const std::vector<double>& values,
                                  std::int64_t step, std::vector<MlFlowMetric>& metrics) {
    for (std::size_t i = 0; i < std::min(values.size(), constraints_.size()); ++i)
        add(at(what + constraints_[i].layer, constraints_[i].bits), values[i], step, metrics);
}

void MlFlowMetrics::add(std::string key, double value, std::int64_t step,
                        std::vector<MlFlowMetric>& metrics) {
    if (std::isnan(value))
        return;
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
