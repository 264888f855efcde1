// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one batch yields, gathered on the device so that it costs a single transfer.
#pragma once

#include "engine/train/running_sums.h"

#include <torch/types.h>

#include <cstddef>
#include <vector>

namespace pdqat::train {

/// One float64 tensor: per constraint its value and OutputMeans (5 numbers), then mean loss per width, then
/// correct images per width (widths: trainedWidths()), then the entropy. What was not computed is 0.
struct BatchNumbers {
    torch::Tensor packed;
    std::size_t constraints = 0, widths = 0;

    /// On the host. Waits for the device.
    BatchMeasures fetch() const;
};

/// Collects a batch's numbers.
class BatchNumbersBuilder {
public:
    BatchNumbersBuilder(std::size_t constraints, std::size_t widths, const torch::Device& device);

    void value(std::size_t constraint, const torch::Tensor& value);
    /// A layer's value and means, as LayerError::means has them.
    void layer(std::size_t constraint, const torch::Tensor& means) { values_[constraint] = means; }
    /// H of the full-precision predictions.
    void entropy(const torch::Tensor& entropy);
    /// Loss and correct images of one width's logits.
    void metrics(std::size_t width, const torch::Tensor& logits, const torch::Tensor& labels);
    /// The same where the loss is known already.
    void metrics(std::size_t width, const torch::Tensor& loss, const torch::Tensor& logits,
                 const torch::Tensor& labels);
    BatchNumbers packed() const;

private:
    std::size_t widths_;
    std::vector<torch::Tensor> values_;         ///< per constraint, 5
    std::vector<torch::Tensor> loss_, correct_; ///< per width, 0-dim
    torch::Tensor entropy_;                     ///< 0-dim
};

} // namespace pdqat::train
