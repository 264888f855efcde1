// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/quantizers.h"

#include <torch/autograd.h>

#include <array>
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

/// As many steps of the returned size, times the standard deviation, quantize a normal distribution with the
/// least squared error (Max, 1960).
double normalStep(int bits) {
    constexpr std::array<double, 9> steps{0, 1.596, 0.9957, 0.5860, 0.3352, 0.1881, 0.1041, 0.0569, 0.0308};
    return steps.at(static_cast<std::size_t>(bits));
}

constexpr int roundsOfFitting = 4;

/// Passes gradients on where a mask says so.
class Masked : public torch::autograd::Function<Masked> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x,
                                 const torch::Tensor& value, const torch::Tensor& passes) {
        context->save_for_backward({passes});
        return value.view_as(x);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients) {
        const auto passes = context->get_saved_variables()[0];
        return {gradients[0] * passes, torch::Tensor(), torch::Tensor()};
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

CodeRange codeRange(int bits, bool isSigned) {
    return isSigned ? CodeRange{-(std::int64_t{1} << (bits - 1)), (std::int64_t{1} << (bits - 1)) - 1}
                    : CodeRange{0, quantizationSteps(bits)};
}

torch::Tensor quantizeScaled(const torch::Tensor& x, double step, int bits, bool isSigned) {
    if (bits == fullPrecision)
        return x;
    const auto range = codeRange(bits, isSigned);
    const auto low = static_cast<double>(range.low), high = static_cast<double>(range.high);
    const auto value = x.detach().div(step).clamp_(low, high).round_().mul_(step);
    if (!x.requires_grad())
        return value;
    return Masked::apply(x, value,
                         x.detach().ge((low - 0.5) * step).logical_and_(x.detach().le((high + 0.5) * step)));
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

UniformWeight::UniformWeight(const torch::Tensor& weight, StepsPer steps) : steps_(steps) { full_ = weight; }

torch::Tensor UniformWeight::step(int bits) const {
    const torch::NoGradGuard noGrad;
    const auto w = full_.detach();
    std::vector<std::int64_t> over;
    for (std::int64_t axis = steps_ == StepsPer::Channel ? 1 : 0; axis < w.dim(); ++axis)
        over.push_back(axis);
    constexpr double smallest = std::numeric_limits<float>::min();
    if (bits == 1)
        return w.abs().mean(over, true).clamp_min(smallest);
    const auto fitted = [&](torch::Tensor from) {
        for (int round = 0; round < roundsOfFitting; ++round) {
            const auto q = codes(from, bits);
            const auto products = (w * q).sum(over, true), squares = (q * q).sum(over, true);
            from = torch::where(squares > 0, products / squares.clamp_min(1), from).clamp_min(smallest);
        }
        return from;
    };
    const auto error = [&](const torch::Tensor& of) {
        return (codes(of, bits) * of - w).square_().sum(over, true);
    };
    const auto highest = static_cast<double>(codeRange(bits, true).high);
    // Where there are many steps, all weights within the range may be better than the few largest cut off.
    const auto normal = fitted((w * w).mean(over, true).sqrt().mul_(normalStep(bits)).clamp_min_(smallest)),
               whole = fitted(w.abs().amax(over, true).div_(highest + 0.5).clamp_min_(smallest));
    const auto step = torch::where(error(whole) < error(normal), whole, normal);
    return step;
}

torch::Tensor UniformWeight::codes(const torch::Tensor& step, int bits) const {
    const auto w = full_.detach();
    if (bits == 1)
        return w.ge(0).to(w.scalar_type()).mul_(2).sub_(1);
    const auto range = codeRange(bits, true);
    return w.div(step).round_().clamp_(static_cast<double>(range.low), static_cast<double>(range.high));
}

torch::Tensor UniformWeight::low(int bits) const {
    if (bits == fullPrecision)
        return full_.detach();
    const auto size = step(bits);
    return codes(size, bits).mul_(size);
}

torch::Tensor UniformWeight::straightThrough(int bits) const {
    if (bits == fullPrecision)
        return full_;
    const auto size = step(bits);
    const auto range = bits == 1 ? CodeRange{-2, 2} : codeRange(bits, true);
    const auto w = full_.detach(),
               inside = w.ge(size * (static_cast<double>(range.low) - 0.5))
                            .logical_and_(w.le(size * (static_cast<double>(range.high) + 0.5)));
    return Masked::apply(full_, codes(size, bits).mul_(size), inside);
}

std::unique_ptr<LayerWeight> layerWeight(const torch::Tensor& weight, WeightQuantizer kind, StepsPer steps) {
    switch (kind) {
    case WeightQuantizer::Dorefa: return std::make_unique<NormalizedWeight>(weight);
    case WeightQuantizer::Uniform: return std::make_unique<UniformWeight>(weight, steps);
    }
    return {};
}

} // namespace pdqat::quant
