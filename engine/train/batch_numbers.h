// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one batch yields, gathered on the device so that it costs a single transfer.
#pragma once

#include "engine/train/running_sums.h"

#include <torch/types.h>

#include <cstddef>
#include <vector>

namespace pdqat::train {

/// One float64 tensor: values per constraint, then mean loss per width, then correct images per width
/// (widths: trainedWidths()). What was not computed is 0.
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
    /// Loss and correct images of one width's logits.
    void metrics(std::size_t width, const torch::Tensor& logits, const torch::Tensor& labels);
    /// The same where the loss is known already.
    void metrics(std::size_t width, const torch::Tensor& loss, const torch::Tensor& logits,
                 const torch::Tensor& labels);
    BatchNumbers packed() const { return {torch::stack(numbers_), constraints_, widths_}; }

private:
    std::size_t constraints_, widths_;
    std::vector<torch::Tensor> numbers_;
};

} // namespace pdqat::train
