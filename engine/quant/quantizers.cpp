// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/quantizers.h"

#include "engine/quant/scaled_quantizers.h"

#include <torch/autograd.h>

#include <limits>

namespace pdqat::quant {
namespace {

/// Rounds forward, passes the gradient on unchanged.
class StraightThrough : public torch::autograd::Function<StraightThrough> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext*, const torch::Tensor& unit,
                                 std::int64_t bits) {
        return quantizeUnit(unit, static_cast<int>(bits));
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext*,
                                                   const torch::autograd::variable_list& gradients) {
        return {gradients[0], torch::Tensor()};
    }
};

/// On the bounds LibTorch's own gradient depends on its version: 1 in 1.13, 0 in 2.15.
class Clamp : public torch::autograd::Function<Clamp> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x,
                                 double low, double high) {
        context->save_for_backward({x});
        context->saved_data["low"] = low;
        context->saved_data["high"] = high;
        return x.clamp(low, high);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients) {
        const auto x = context->get_saved_variables()[0];
        const auto inside = x.ge(context->saved_data["low"].toDouble())
                                .logical_and_(x.le(context->saved_data["high"].toDouble()));
        return {torch::where(inside, gradients[0], torch::zeros({}, gradients[0].options())), torch::Tensor(),
                torch::Tensor()};
    }
};

} // namespace

std::int64_t quantizationSteps(int bits) { return (std::int64_t{1} << bits) - 1; }

torch::Tensor quantizeUnit(const torch::Tensor& unit, int bits) {
    if (bits == fullPrecision)
        return unit.detach();
    const auto steps = static_cast<double>(quantizationSteps(bits));
    // at::round rounds half to even.
    return unit.detach().mul(steps).round_().div_(steps);
}

torch::Tensor clampTo(const torch::Tensor& x, double low, double high) {
    return x.requires_grad() ? Clamp::apply(x, low, high) : x.clamp(low, high);
}

torch::Tensor quantizeActivation(const torch::Tensor& clamped, int bits) {
    if (bits == fullPrecision)
        return clamped;
    return clamped.requires_grad() ? StraightThrough::apply(clamped, bits) : quantizeUnit(clamped, bits);
}

bool multipliesWholeNumbers(LayerBits bits) {
    constexpr std::int64_t beyond = 1 << 14; // two products share 16 bits with a sign
    return bits.weights <= 7 && bits.activations <= 8 &&
           quantizationSteps(bits.weights) * quantizationSteps(bits.activations) < beyond;
}

NormalizedWeight::NormalizedWeight(const torch::Tensor& weight) {
    const auto squashed = weight.tanh();
    // A layer of zeros, or of numbers too small to divide by, is quantized to zeros.
    ratio_ = squashed / squashed.abs().max().clamp_min(std::numeric_limits<float>::min());
    scale_ = weight.detach().abs().mean();
    full_ = ratio_ * scale_;
}

IntegerWeight NormalizedWeight::integers(int bits) const {
    if (bits > 7 || !scale_.is_cpu())
        return {};
    const auto steps = static_cast<double>(quantizationSteps(bits));
    const auto unit = ratio_.detach().mul(0.5).add_(0.5);
    return {unit.mul_(steps).round_().mul_(2).sub_(steps).to(torch::kChar), scale_.item<double>() / steps};
}

WholeWeight NormalizedWeight::whole(int bits) const {
    const torch::NoGradGuard noGrad;
    const auto steps = static_cast<double>(quantizationSteps(bits));
    if (const auto known = integers(bits); known.codes.defined())
        return {known.codes.to(torch::kInt32), torch::full({1}, known.step, torch::kDouble)};
    const auto values = low(bits).to(torch::kDouble);
    const auto step = values.abs().max().reshape({1}) / steps;
    return {(values / step).round().to(torch::kInt32), step};
}

std::vector<std::int64_t> NormalizedWeight::codes(int bits) const {
    std::vector<std::int64_t> codes;
    for (auto code = -quantizationSteps(bits); code <= quantizationSteps(bits); code += 2)
        codes.push_back(code);
    return codes;
}

torch::Tensor NormalizedWeight::low(int bits) const {
    if (bits == fullPrecision)
        return full_.detach();
    return quantizeUnit(ratio_.detach().mul(0.5).add_(0.5), bits).mul_(2).sub_(1).mul_(scale_);
}

torch::Tensor NormalizedWeight::straightThrough(int bits) const {
    if (bits == fullPrecision)
        return full_;
    return (quantizeActivation(ratio_ * 0.5 + 0.5, bits) * 2 - 1) * scale_;
}

std::unique_ptr<LayerWeight> layerWeight(const torch::Tensor& weight, const WeightRule& rule,
                                         const torch::Tensor& steps) {
    switch (rule.kind) {
    case WeightQuantizer::Dorefa: return std::make_unique<NormalizedWeight>(weight);
    case WeightQuantizer::Uniform: return std::make_unique<UniformWeight>(weight, rule.stepsPer, steps);
    }
    return {};
}

} // namespace pdqat::quant
