// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network.h"

#include "engine/data/random.h"
#include "engine/quant/scaled_quantizers.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

namespace pdqat::models {
namespace {

/// FNV-1a: stable across platforms and versions, unlike std::hash.
std::uint64_t stableHash(const std::string& text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const unsigned char c : text)
        hash = (hash ^ c) * 1099511628211ULL;
    return hash;
}

void stayPositive(const torch::Tensor& steps) {
    const torch::NoGradGuard noGrad;
    steps.clamp_min_(quant::smallestStep);
}

std::int64_t fanIn(const torch::Tensor& weight) { return weight.numel() / weight.size(0); }

} // namespace

const torch::Tensor& LayerInput::at(int bits) {
    auto& made = made_[bits];
    if (!made.defined()) {
        made = steps_ && bits != fullPrecision ? steps_->quantize(map_, bits)
                                               : quant::quantizeActivation(map_, bits);
        if (factors_.defined())
            made = made * factors_;
    }
    return made;
}

InputSteps::InputSteps(bool isSigned, bool isLearned) : isSigned_(isSigned), isLearned_(isLearned) {
    const auto none = torch::zeros({8});
    steps_ = isLearned ? register_parameter("steps", none) : register_buffer("steps", none);
}

torch::Tensor InputSteps::quantize(const torch::Tensor& map, int bits) const {
    const auto range = quant::codeRange(bits, isSigned_);
    return isLearned_ ? quant::quantizeLearned(map, step(bits), range,
                                               quant::stepGradientScale(map.numel() / map.size(0), range))
                      : quant::quantizeScaled(map, step(bits), range);
}

void InputSteps::keepPositive() {
    if (isLearned_)
        stayPositive(steps_);
}

void InputSteps::set(const std::vector<double>& steps) {
    const torch::NoGradGuard noGrad;
    steps_.copy_(torch::tensor(steps, torch::kFloat64));
}

QuantConv::QuantConv(const LayerInfo& info, std::size_t index, const networks::ConvShape& shape,
                     const quant::WeightRule& rule)
    : rule_(rule), geometry_{shape.stride, shape.pads(), shape.dilation, shape.groups}, index_(index) {
    weight_ = register_parameter("weight", torch::empty(info.weightShape));
    if (rule.learnsSteps)
        steps_ = register_parameter(
            "steps", torch::zeros({8, rule.stepsPer == StepsPer::Channel ? weight_.size(0) : 1}));
}

void QuantConv::fitSteps() {
    if (!steps_.defined() || steps_.gt(0).all().item<bool>())
        return;
    const torch::NoGradGuard noGrad;
    const quant::UniformWeight fitted(weight_, rule_.stepsPer);
    for (int bits = 1; bits <= 8; ++bits)
        steps_[bits - 1].copy_(fitted.step(bits).flatten());
}

void QuantConv::keepPositive() {
    if (steps_.defined())
        stayPositive(steps_);
}

torch::Tensor QuantConv::forward(LayerInput& input, const Pass& pass) const {
    const auto& u = taken(input, pass);
    auto output = quant::convolve(u, pass.weights[index_], geometry_);
    if (pass.observer) {
        pass.observer->unquantizedInput(index_, input.map());
        pass.observer->observe(index_, u, output);
    }
    return output;
}

ConvUse QuantConv::use(const Pass& pass) const {
    const auto* integers = pass.integers ? &(*pass.integers)[index_] : nullptr;
    return {*this, pass.weights[index_], integers && integers->codes.defined() ? integers : nullptr,
            pass.widths[index_].activations};
}

std::shared_ptr<QuantConv> Network::nextConvolution(const networks::ConvShape& shape) {
    const auto index = convolutions_.size();
    convolutions_.push_back(std::make_shared<QuantConv>(layers_.at(index), index, shape, rule_));
    return convolutions_.back();
}

void Network::afterStep() {
    for (const auto& convolution : convolutions_)
        convolution->keepPositive();
    for (const auto& steps : inputSteps_)
        steps->keepPositive();
}

void initialize(Network& network, std::uint64_t seed) {
    const torch::NoGradGuard noGrad;
    double bound = 0;
    for (auto& item : network.named_parameters()) {
        if (item.key().ends_with(".steps")) // 0: not fitted yet
            continue;
        auto& parameter = item.value();
        const bool isNorm = item.key().find("bn_dict") != std::string::npos;
        const bool isBias = item.key().ends_with(".bias");
        if (isNorm) {
            parameter.fill_(isBias ? 0 : 1);
            continue;
        }
        if (!isBias) // a bias follows its weight and shares its bound
            bound = 1 / std::sqrt(static_cast<double>(fanIn(parameter)));
        data::CounterRandom random(seed, data::Purpose::Init, 0, stableHash(item.key()));
        const auto state = (std::uint64_t{random.next()} << 32) | random.next();
        parameter.uniform_(-bound, bound, at::detail::createCPUGenerator(state));
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(at::MemoryFormat::ChannelsLast));
    }
}

} // namespace pdqat::models
