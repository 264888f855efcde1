// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The optimiser of a run, its schedule, and its state by parameter name.
#pragma once

#include "engine/api/config.h"

#include <torch/nn.h>
#include <torch/optim.h>

#include <map>
#include <memory>
#include <string>

namespace pdqat {

/// Learning rate of an epoch (from 0): the configured one times decay for every milestone reached.
double learningRate(const RunConfig::Optimizer& config, std::int64_t epoch);

/// LibTorch's Adam or SGD over all of a network's parameters.
class Optimizer {
public:
    Optimizer(const RunConfig::Optimizer& config, const torch::nn::Module& network);

    void setLearningRate(double rate);
    void step() { optimizer_->step(); }

    /// Moments by "<moment>/<parameter>" and "step/<parameter>", on the CPU, contiguous.
    std::map<std::string, torch::Tensor> state() const;
    /// Parameters without any entry stay as before their first gradient.
    /// @throws Error(Checkpoint) for a moment that is missing beside others, or of another shape, or of no
    /// parameter
    void load(const std::map<std::string, torch::Tensor>& state);

private:
    OptimizerKind kind_;
    torch::OrderedDict<std::string, torch::Tensor> parameters_;
    std::unique_ptr<torch::optim::Optimizer> optimizer_;
};

} // namespace pdqat
