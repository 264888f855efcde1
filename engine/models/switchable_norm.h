// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batch normalisation with one set (γ, β, running mean and variance) per bit width.
#pragma once

#include "engine/models/network.h"

#include <torch/nn.h>

#include <functional>
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
    /// Whether f(set) holds of the sets of all widths; called for each up to the first of which it does not.
    bool everySet(const std::function<bool(torch::nn::BatchNorm2dImpl&)>& f);

private:
    std::vector<int> widths_;
    std::vector<torch::nn::BatchNorm2d> norms_;
};

/// While it lives, running statistics in training passes are plain means over the batches since it was made,
/// not moving ones.
class StatisticsMean {
public:
    explicit StatisticsMean(const torch::nn::Module& network);
    ~StatisticsMean();
    StatisticsMean(const StatisticsMean&) = delete;
    StatisticsMean& operator=(const StatisticsMean&) = delete;
    /// Before each batch.
    void next();

private:
    std::vector<torch::nn::BatchNorm2dImpl*> norms_;
    std::vector<c10::optional<double>> before_;
    std::int64_t batches_ = 0;
};

} // namespace pdqat::models
