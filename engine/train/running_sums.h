// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Means over the images of many batches.
#pragma once

#include "engine/api/events.h"
#include "engine/quant/output_means.h"

#include <cstdint>
#include <vector>

namespace pdqat::train {

/// What one batch measured. What was not computed is 0.
struct BatchMeasures {
    std::vector<double> values;  ///< per constraint, mean over the batch
    std::vector<double> loss;    ///< per bit width of trainedWidths(), mean over the batch
    std::vector<double> correct; ///< likewise, images classified rightly
    double entropy = 0;          ///< of the full-precision predictions, nat, mean over the batch
    std::vector<quant::OutputMeans> outputs = {}; ///< per constraint; zeros of the network's output
    bool isFinite() const;
};

/// Sums over a part of an epoch; divided by `images` they are means.
struct RunningSums {
    std::int64_t images = 0;
    std::vector<double> values;  ///< per constraint
    std::vector<double> loss;    ///< per bit width of trainedWidths()
    std::vector<double> correct; ///< likewise, images classified rightly
    double entropy = 0;
    std::vector<quant::OutputMeans> outputs = {}; ///< per constraint
    std::vector<double> valueSquares = {};        ///< per constraint: of the batches' values
    std::int64_t batches = 0;

    static RunningSums none(std::size_t constraints, std::size_t widths);

    /// @param count the batch's images
    void add(const BatchMeasures& batch, std::int64_t count);
    /// Per constraint; 0 where there are no images.
    std::vector<double> meanValues() const;
    /// Standard errors of meanValues(), from the spread of the batches' values; NaN for less than two
    /// batches. While the network learns, its way is in the spread too, so that they are rather too large.
    std::vector<double> valueErrors() const;
    std::vector<quant::OutputMeans> meanOutputs() const;
    double meanEntropy() const;
    /// Gives what a file of an older version did not have its size: zeros, or NaN where batches were summed
    /// without it.
    void complete();
    /// Zeros where there are no images. @param bits trainedWidths()
    std::vector<Metrics> metrics(const std::vector<int>& bits) const;
    bool operator==(const RunningSums&) const = default;

private:
    double count() const; ///< of images, at least 1
};

} // namespace pdqat::train
