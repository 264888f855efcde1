// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/optimizer.h"

#include "engine/api/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <set>

namespace pdqat::train {
namespace {

using State = std::map<std::string, torch::Tensor>;

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

double learningRate(const RunConfig& config, std::int64_t epoch, std::int64_t batch, std::int64_t batches) {
    const auto& optim = config.optim;
    const auto perEpoch = static_cast<double>(batches);
    const double at = static_cast<double>(epoch) + static_cast<double>(batch) / perEpoch; // in epochs
    const auto warm = static_cast<double>(optim.warmupEpochs);
    double rate = optim.learningRate;
    if (at < warm)
        return rate * (at + 1 / perEpoch) / warm;
    switch (optim.schedule) {
    case RateSchedule::Steps:
        for (const auto milestone : optim.milestones)
            if (epoch >= milestone)
                rate *= optim.decay;
        break;
    case RateSchedule::Cosine:
        rate *=
            (1 + std::cos(std::numbers::pi * (at - warm) / (static_cast<double>(config.run.epochs) - warm))) /
            2;
        break;
    }
    return rate;
}

Optimizer::Optimizer(const RunConfig::Optimizer& config, const torch::nn::Module& network, bool asTorch)
    : config_(config), asTorch_(asTorch), rate_(config.learningRate) {
    for (const auto& item : network.named_parameters()) {
        const bool isMap = item.value().dim() > 1; // not normalisation, not a bias
        const bool decays = !item.key().ends_with("steps") && (isMap || config.decaysNorms);
        entries_.push_back({item.key(), item.value(), {}, {}, 0, decays});
    }
}

bool Optimizer::adam() const {
    switch (config_.kind) {
    case OptimizerKind::Adam: return true;
    case OptimizerKind::Sgd: return false;
    }
    return false;
}

void Optimizer::begin(Entry& entry) const {
    const auto zeros = [&] { return torch::zeros_like(entry.parameter).detach(); };
    if (!entry.first.defined() && (adam() || config_.momentum != 0))
        entry.first = zeros();
    if (!entry.second.defined() && adam())
        entry.second = zeros();
}

std::vector<ParameterStep> Optimizer::nextSteps(bool decaying) {
    std::vector<ParameterStep> steps;
    for (auto& entry : entries_) {
        const auto& gradient = entry.parameter.grad();
        if (!gradient.defined() || entry.decays != decaying)
            continue;
        begin(entry);
        steps.push_back({entry.parameter, sameLayout(gradient, entry.parameter), entry.first, entry.second,
                         ++entry.step});
    }
    return steps;
}

void Optimizer::step() {
    const torch::NoGradGuard noGrad;
    for (const bool decaying : {true, false}) {
        const auto steps = nextSteps(decaying);
        if (steps.empty())
            continue;
        const auto path = asTorch_ ? StepPath::Foreach : stepPath(steps.front().parameter.device());
        const double decay = decaying ? config_.weightDecay : 0;
        if (adam())
            adamStep(steps, {rate_, decay}, path);
        else
            sgdStep(steps, {rate_, decay, config_.momentum}, path);
    }
}

State Optimizer::state() const {
    State state;
    for (const auto& [name, parameter, first, second, step, decays] : entries_) {
        if (!first.defined())
            continue; // before the first gradient
        if (adam()) {
            state["exp_avg/" + name] = stored(first);
            state["exp_avg_sq/" + name] = stored(second);
            state["step/" + name] = torch::tensor(step, torch::kInt64);
        } else {
            state["momentum_buffer/" + name] = stored(first);
        }
    }
    return state;
}

void Optimizer::load(const State& state) {
    std::set<std::string> names;
    for (const auto& entry : entries_)
        names.insert(entry.name);
    for (const auto& stored : state)
        if (!names.contains(stored.first.substr(stored.first.find('/') + 1)))
            throw Error(ErrorKind::Checkpoint, stored.first, "the network has no such parameter",
                        "The checkpoint belongs to another network");
    for (auto& entry : entries_)
        load(state, entry);
}

void Optimizer::load(const State& state, Entry& entry) const {
    entry = {entry.name, entry.parameter, {}, {}, 0, entry.decays};
    if (isUntouched(state, entry.name))
        return;
    if (!adam()) {
        entry.first = restored(state, "momentum_buffer", entry.name, entry.parameter);
        return;
    }
    entry.first = restored(state, "exp_avg", entry.name, entry.parameter);
    entry.second = restored(state, "exp_avg_sq", entry.name, entry.parameter);
    const auto step = state.find("step/" + entry.name);
    if (step == state.end() || step->second.numel() != 1)
        throw Error(ErrorKind::Checkpoint, "step/" + entry.name, "the optimiser's step count is missing");
    entry.step = step->second.item<std::int64_t>();
}

} // namespace pdqat::train
