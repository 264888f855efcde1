// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/running_sums.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::train {
namespace {

bool allFinite(const std::vector<double>& numbers) {
    return std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); });
}

} // namespace

bool BatchMeasures::isFinite() const { return allFinite(values) && allFinite(loss) && allFinite(correct); }

RunningSums RunningSums::none(std::size_t constraints, std::size_t widths) {
    RunningSums sums{0,
                     std::vector<double>(constraints),
                     std::vector<double>(widths),
                     std::vector<double>(widths),
                     0,
                     {},
                     {},
                     0};
    sums.complete();
    return sums;
}

void RunningSums::add(const BatchMeasures& batch, std::int64_t count) {
    const auto weight = static_cast<double>(count);
    images += count;
    ++batches;
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] += weight * batch.values[i];
        valueSquares[i] += weight * batch.values[i] * batch.values[i];
    }
    for (std::size_t i = 0; i < batch.outputs.size(); ++i)
        outputs[i] += batch.outputs[i] * weight;
    entropy += weight * batch.entropy;
    for (std::size_t width = 0; width < loss.size(); ++width) {
        loss[width] += weight * batch.loss[width];
        correct[width] += batch.correct[width];
    }
}

double RunningSums::count() const { return static_cast<double>(std::max<std::int64_t>(images, 1)); }

std::vector<double> RunningSums::meanValues() const {
    std::vector<double> means;
    for (const auto sum : values)
        means.push_back(sum / count());
    return means;
}

std::vector<double> RunningSums::valueErrors() const {
    std::vector<double> errors;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double mean = values[i] / count(), variance = valueSquares[i] / count() - mean * mean;
        errors.push_back(batches < 2 || std::isnan(variance)
                             ? std::numeric_limits<double>::quiet_NaN()
                             : std::sqrt(std::max(variance, 0.0) / static_cast<double>(batches - 1)));
    }
    return errors;
}

std::vector<quant::OutputMeans> RunningSums::meanOutputs() const {
    std::vector<quant::OutputMeans> means;
    for (const auto& sum : outputs)
        means.push_back(sum * (1 / count()));
    return means;
}

double RunningSums::meanEntropy() const { return entropy / count(); }

void RunningSums::complete() {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    const bool hasMissed = images > 0 && batches == 0;
    outputs.resize(values.size());
    valueSquares.resize(values.size());
    if (!hasMissed)
        return;
    entropy = unknown;
    outputs.assign(values.size(), {unknown, unknown, unknown, unknown});
    valueSquares.assign(values.size(), unknown);
}

std::vector<Metrics> RunningSums::metrics(const std::vector<int>& bits) const {
    std::vector<Metrics> result;
    for (std::size_t width = 0; width < loss.size(); ++width)
        result.push_back({bits[width], loss[width] / count(), correct[width] / count()});
    return result;
}

} // namespace pdqat::train
