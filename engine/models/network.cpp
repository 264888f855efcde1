// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network.h"

#include "engine/data/random.h"
#include "engine/quant/quantizers.h"

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

std::int64_t fanIn(const torch::Tensor& weight) { return weight.numel() / weight.size(0); }

} // namespace

const torch::Tensor& LayerInput::at(int bits) {
    auto& made = made_[bits];
    if (!made.defined()) {
        made = steps_ && bits != fullPrecision
                   ? quant::quantizeScaled(map_, steps_->step(bits), bits, steps_->isSigned())
                   : quant::quantizeActivation(map_, bits);
        if (factors_.defined())
            made = made * factors_;
    }
    return made;
}

void InputSteps::set(const std::vector<double>& steps) {
    const torch::NoGradGuard noGrad;
    steps_.copy_(torch::tensor(steps, torch::kFloat64));
}

QuantConv::QuantConv(const LayerInfo& info, std::size_t index, const networks::ConvShape& shape)
    : geometry_{shape.stride, shape.pads(), shape.dilation, shape.groups}, index_(index) {
    weight_ = register_parameter("weight", torch::empty(info.weightShape));
}

torch::Tensor QuantConv::forward(LayerInput& input, const Pass& pass) const {
    const auto& u = taken(input, pass);
    auto output = quant::convolve(u, pass.weights[index_], geometry_);
    if (pass.observer)
        pass.observer->observe(index_, u, output);
    return output;
}

ConvUse QuantConv::use(const Pass& pass) const {
    const auto* integers = pass.integers ? &(*pass.integers)[index_] : nullptr;
    return {*this, pass.weights[index_], integers && integers->codes.defined() ? integers : nullptr,
            pass.widths[index_].activations};
}

std::shared_ptr<QuantConv> Network::nextConvolution(const networks::ConvShape& shape) {
    const auto index = convolutions_.size();
    convolutions_.push_back(std::make_shared<QuantConv>(layers_.at(index), index, shape));
    return convolutions_.back();
}

void initialize(Network& network, std::uint64_t seed) {
    const torch::NoGradGuard noGrad;
    double bound = 0;
    for (auto& item : network.named_parameters()) {
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
