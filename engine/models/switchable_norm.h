// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batch normalisation with one set (γ, β, running mean and variance) per bit width.
#pragma once

#include "engine/models/network.h"

#include <torch/nn.h>

#include <vector>

namespace pdqat::models {

/// State-dict names: "bn_dict.<bits>.weight", ".bias", ".running_mean", ".running_var",
/// ".num_batches_tracked".
class SwitchableNorm : public torch::nn::Module {
public:
    /// @param widths  all bit widths the network is used at, 32 included
    SwitchableNorm(std::int64_t channels, const std::vector<int>& widths);

    /// N × C × H × W in and out. In a training pass batch statistics are used and the running ones updated.
    torch::Tensor forward(const torch::Tensor& x, const Pass& pass);
    /// The set of one bit width.
    torch::nn::BatchNorm2dImpl& at(int bits);

private:
    std::vector<int> widths_;
    std::vector<torch::nn::BatchNorm2d> norms_;
};

} // namespace pdqat::models
