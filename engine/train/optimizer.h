// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The optimiser of a run, its schedule, and its state by parameter name.
#pragma once

#include "engine/api/config.h"
#include "engine/train/parameter_step.h"

#include <torch/nn.h>

#include <map>
#include <string>
#include <vector>

namespace pdqat::train {

/// Learning rate of a batch, both counted from 0, of an epoch of so many: warm-up and schedule as configured.
/// Steps are those of whole epochs.
double learningRate(const RunConfig& config, std::int64_t epoch, std::int64_t batch, std::int64_t batches);

/// Adam or SGD with momentum over all of a network's parameters, as torch::optim computes them, all in one
/// step. A parameter without a gradient is left as it is.
class Optimizer {
public:
    /// @param asTorch rounded as torch::optim rounds, too, for runs that repeat those of the official code
    Optimizer(const RunConfig::Optimizer& config, const torch::nn::Module& network, bool asTorch = false);

    void setLearningRate(double rate) { rate_ = rate; }
    void step();

    /// Moments by "<moment>/<parameter>" and "step/<parameter>", on the CPU, contiguous.
    std::map<std::string, torch::Tensor> state() const;
    /// Parameters without any entry stay as before their first gradient.
    /// @throws Error(Checkpoint) for a moment that is missing beside others, or of another shape, or of no
    /// parameter
    void load(const std::map<std::string, torch::Tensor>& state);

private:
    struct Entry {
        std::string name;
        torch::Tensor parameter;
        torch::Tensor first, second; ///< undefined before the first gradient; see ParameterStep
        std::int64_t step = 0;       ///< Adam: steps so far
        bool decays = true;          ///< weight decay holds for it
    };
    bool adam() const; ///< else SGD
    /// Makes what the first gradient needs.
    void begin(Entry& entry) const;
    /// Of what has a gradient: what decays, or what does not.
    std::vector<ParameterStep> nextSteps(bool decaying);
    void load(const std::map<std::string, torch::Tensor>& state, Entry& entry) const;

    RunConfig::Optimizer config_;
    bool asTorch_;
    double rate_;
    std::vector<Entry> entries_;
};

} // namespace pdqat::train
