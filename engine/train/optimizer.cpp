// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/optimizer.h"

#include "engine/api/error.h"

#include <torch/version.h>

#include <algorithm>
#include <array>

namespace pdqat {
namespace {

using torch::optim::AdamParamState;
using torch::optim::SGDParamState;
using State = std::map<std::string, torch::Tensor>;

/// The key under which LibTorch files a parameter's state; its type changed with 2.0.
auto stateKey(const torch::Tensor& parameter) {
#if TORCH_VERSION_MAJOR >= 2
    return static_cast<void*>(parameter.unsafeGetTensorImpl());
#else
    return c10::guts::to_string(parameter.unsafeGetTensorImpl());
#endif
}

torch::Tensor stored(const torch::Tensor& moment) {
    return moment.detach().to(torch::kCPU).contiguous().clone();
}

/// A stored moment in the parameter's own device and memory format.
torch::Tensor restored(const State& state, const std::string& moment, const std::string& name,
                       const torch::Tensor& parameter) {
    const auto key = moment + '/' + name;
    const auto found = state.find(key);
    if (found == state.end())
        throw Error(ErrorKind::Checkpoint, key, "the optimiser's state has no such entry",
                    "The checkpoint belongs to another optimiser or network");
    if (found->second.sizes() != parameter.sizes())
        throw Error(ErrorKind::Checkpoint, key, "the stored moment has another shape than the parameter");
    const torch::NoGradGuard noGrad;
    auto tensor = torch::empty_like(parameter);
    return tensor.copy_(found->second), tensor.detach();
}

/// Whether the parameter never had a gradient: then the optimiser keeps nothing of it.
bool isUntouched(const State& state, const std::string& name) {
    constexpr std::array moments{"exp_avg/", "exp_avg_sq/", "step/", "momentum_buffer/"};
    return std::none_of(moments.begin(), moments.end(),
                        [&](const char* moment) { return state.contains(moment + name); });
}

} // namespace

double learningRate(const RunConfig::Optimizer& config, std::int64_t epoch) {
    double rate = config.learningRate;
    for (const auto milestone : config.milestones)
        if (epoch >= milestone)
            rate *= config.decay;
    return rate;
}

Optimizer::Optimizer(const RunConfig::Optimizer& config, const torch::nn::Module& network)
    : kind_(config.kind), parameters_(network.named_parameters()) {
    const auto parameters = network.parameters();
    if (kind_ == OptimizerKind::Adam)
        optimizer_ = std::make_unique<torch::optim::Adam>(
            parameters, torch::optim::AdamOptions(config.learningRate).weight_decay(config.weightDecay));
    else
        optimizer_ =
            std::make_unique<torch::optim::SGD>(parameters, torch::optim::SGDOptions(config.learningRate)
                                                                .momentum(config.momentum)
                                                                .weight_decay(config.weightDecay));
}

void Optimizer::setLearningRate(double rate) {
    for (auto& group : optimizer_->param_groups())
        group.options().set_lr(rate);
}

State Optimizer::state() const {
    State state;
    for (const auto& item : parameters_) {
        const auto found = optimizer_->state().find(stateKey(item.value()));
        if (found == optimizer_->state().end())
            continue; // before the first step
        if (kind_ == OptimizerKind::Adam) {
            const auto& moments = static_cast<const AdamParamState&>(*found->second);
            state["exp_avg/" + item.key()] = stored(moments.exp_avg());
            state["exp_avg_sq/" + item.key()] = stored(moments.exp_avg_sq());
            state["step/" + item.key()] = torch::tensor(moments.step(), torch::kInt64);
        } else if (const auto& momentum = static_cast<const SGDParamState&>(*found->second).momentum_buffer();
                   momentum.defined()) {
            state["momentum_buffer/" + item.key()] = stored(momentum);
        }
    }
    return state;
}

void Optimizer::load(const State& state) {
    auto& states = optimizer_->state();
    states.clear();
    for (const auto& entry : state)
        if (!parameters_.contains(entry.first.substr(entry.first.find('/') + 1)))
            throw Error(ErrorKind::Checkpoint, entry.first, "the network has no such parameter",
                        "The checkpoint belongs to another network");
    for (const auto& item : parameters_) {
        const auto& [name, parameter] = std::pair(item.key(), item.value());
        if (isUntouched(state, name))
            continue;
        if (kind_ == OptimizerKind::Adam) {
            auto moments = std::make_unique<AdamParamState>();
            moments->exp_avg(restored(state, "exp_avg", name, parameter));
            moments->exp_avg_sq(restored(state, "exp_avg_sq", name, parameter));
            const auto step = state.find("step/" + name);
            if (step == state.end() || step->second.numel() != 1)
                throw Error(ErrorKind::Checkpoint, "step/" + name, "the optimiser's step count is missing");
            moments->step(step->second.item<std::int64_t>());
            states[stateKey(parameter)] = std::move(moments);
        } else {
            auto moments = std::make_unique<SGDParamState>();
            moments->momentum_buffer(restored(state, "momentum_buffer", name, parameter));
            states[stateKey(parameter)] = std::move(moments);
        }
    }
}

} // namespace pdqat
