// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/histogram.h"

#include <algorithm>
#include <cmath>

namespace pdqat::track {
namespace {

constexpr std::size_t bins = 20;

void addUp(HistogramOf& result, std::span<const double> values) {
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        result.least = result.number ? std::min(result.least, value) : value;
        result.most = result.number ? std::max(result.most, value) : value;
        result.sum += value;
        result.sumOfSquares += value * value;
        ++result.number;
    }
}

std::vector<double> edgesOf(double least, double most) {
    if (!(most > least)) { // wide enough to be two different numbers
        const double half = std::max(1e-6, std::abs(least) * 1e-6);
        return {least - half, least + half};
    }
    std::vector<double> edges(bins + 1);
    for (std::size_t i = 0; i <= bins; ++i)
        edges[i] = least + (most - least) * static_cast<double>(i) / bins;
    edges.back() = most;
    return edges;
}

} // namespace

HistogramOf histogramOf(std::span<const double> values) {
    HistogramOf result;
    addUp(result, values);
    if (result.number == 0)
        return result;
    result.edges = edgesOf(result.least, result.most);
    result.counts.assign(result.edges.size() - 1, 0);
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        const auto right = std::upper_bound(result.edges.begin() + 1, result.edges.end() - 1, value);
        ++result.counts[static_cast<std::size_t>(right - result.edges.begin() - 1)];
    }
    return result;
}

std::vector<double> layerValues(std::span<const ConstraintInfo> constraints, std::span<const double> values,
                                int bits) {
    std::vector<double> result;
    for (std::size_t i = 0; i < std::min(constraints.size(), values.size()); ++i)
        if (constraints[i].bits == bits && constraints[i].constrained && !constraints[i].isOutput())
            result.push_back(values[i]);
    return result;
}

} // namespace pdqat::track
