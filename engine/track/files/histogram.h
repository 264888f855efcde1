// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers counted in bins of one width.
#pragma once

#include "engine/api/events.h"

#include <cstdint>
#include <span>
#include <vector>

namespace pdqat::track {

struct HistogramOf {
    std::vector<double> edges; ///< one more than counts; rising
    std::vector<std::int64_t> counts;
    double least = 0, most = 0, sum = 0, sumOfSquares = 0;
    std::int64_t number = 0; ///< of finite values; the others are left out
};

/// 20 bins from the least to the most; one bin around a value that all share. Empty without finite values.
HistogramOf histogramOf(std::span<const double> values);

/// The values of the constrained layers at one bit width, without the output's.
std::vector<double> layerValues(std::span<const ConstraintInfo> constraints, std::span<const double> values,
                                int bits);

} // namespace pdqat::track
