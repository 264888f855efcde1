// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/running_sums.h"

#include <algorithm>
#include <cmath>

namespace pdqat::train {
namespace {

bool allFinite(const std::vector<double>& numbers) {
    return std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); });
}

} // namespace

bool BatchMeasures::isFinite() const { return allFinite(values) && allFinite(loss) && allFinite(correct); }

RunningSums RunningSums::none(std::size_t constraints, std::size_t widths) {
    return {0, std::vector<double>(constraints), std::vector<double>(widths), std::vector<double>(widths)};
}

void RunningSums::add(const BatchMeasures& batch, std::int64_t count) {
    const auto weight = static_cast<double>(count);
    images += count;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] += weight * batch.values[i];
    for (std::size_t width = 0; width < loss.size(); ++width) {
        loss[width] += weight * batch.loss[width];
        correct[width] += batch.correct[width];
    }
}

std::vector<double> RunningSums::meanValues() const {
    std::vector<double> means;
    for (const auto sum : values)
        means.push_back(sum / static_cast<double>(std::max<std::int64_t>(images, 1)));
    return means;
}

std::vector<Metrics> RunningSums::metrics(const std::vector<int>& bits) const {
    const auto count = static_cast<double>(std::max<std::int64_t>(images, 1));
    std::vector<Metrics> result;
    for (std::size_t width = 0; width < loss.size(); ++width)
        result.push_back({bits[width], loss[width] / count, correct[width] / count});
    return result;
}

} // namespace pdqat::train
