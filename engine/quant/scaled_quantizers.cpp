// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/scaled_quantizers.h"

#include <torch/autograd.h>

#include <array>
#include <cmath>
#include <utility>

namespace pdqat::quant {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr double passedByOneBit = 2; ///< steps from 0: what of one bit with a sign has a gradient

/// Passes gradients on where a mask says so.
class Masked : public torch::autograd::Function<Masked> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& value,
                          const Tensor& passes) {
        context->save_for_backward({passes});
        return value.view_as(x);
    }
    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto passes = context->get_saved_variables()[0];
        return {gradients[0] * passes, Tensor(), Tensor()};
    }
};

class Learned : public torch::autograd::Function<Learned> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& step, std::int64_t low,
                          std::int64_t high, double gradientScale) {
        const auto codes = scaledCodes(x, step, {low, high});
        context->save_for_backward({x, step, codes});
        context->saved_data["low"] = low;
        context->saved_data["high"] = high;
        context->saved_data["scale"] = gradientScale;
        return codes * step;
    }
    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const auto &x = saved[0], &step = saved[1], &codes = saved[2];
        const CodeRange range{context->saved_data["low"].toInt(), context->saved_data["high"].toInt()};
        const auto v = x / step;
        const auto inside =
            range.isBipolar()
                ? v.abs().le(passedByOneBit)
                : v.gt(static_cast<double>(range.low)).logical_and_(v.lt(static_cast<double>(range.high)));
        const auto toStep = range.isBipolar() ? codes : torch::where(inside, codes - v, codes);
        return {context->needs_input_grad(0) ? gradients[0] * inside : Tensor(),
                context->needs_input_grad(1) ? (gradients[0] * toStep).sum_to_size(step.sizes()) *
                                                   context->saved_data["scale"].toDouble()
                                             : Tensor(),
                Tensor(), Tensor(), Tensor()};
    }
};

/// As many steps of the returned size, times the standard deviation, quantize a normal distribution with the
/// least squared error (Max, 1960).
double normalStep(int bits) {
    constexpr std::array<double, 9> steps{0, 1.596, 0.9957, 0.5860, 0.3352, 0.1881, 0.1041, 0.0569, 0.0308};
    return steps.at(static_cast<std::size_t>(bits));
}

constexpr int roundsOfFitting = 4;

} // namespace

CodeRange codeRange(int bits, bool isSigned) {
    const auto half = std::int64_t{1} << (bits - 1);
    if (!isSigned)
        return {0, quantizationSteps(bits)};
    return bits == 1 ? CodeRange{-1, 1} : CodeRange{-half, half - 1};
}

CodeRange weightRange(int bits) { return bits == 8 ? CodeRange{-127, 127} : codeRange(bits, true); }

Tensor scaledCodes(const Tensor& x, const Tensor& step, CodeRange range) {
    const torch::NoGradGuard noGrad;
    if (range.isBipolar())
        return x.ge(0).to(x.scalar_type()).mul_(2).sub_(1);
    return x.div(step).clamp_(static_cast<double>(range.low), static_cast<double>(range.high)).round_();
}

Tensor quantizeScaled(const Tensor& x, const Tensor& step, CodeRange range) {
    const auto value = scaledCodes(x, step, range).mul_(step.detach());
    if (!x.requires_grad() || !torch::GradMode::is_enabled())
        return value;
    const double low = range.isBipolar() ? -passedByOneBit : static_cast<double>(range.low) - 0.5,
                 high = range.isBipolar() ? passedByOneBit : static_cast<double>(range.high) + 0.5;
    const auto v = x.detach(), size = step.detach();
    return Masked::apply(x, value, v.ge(size * low).logical_and_(v.le(size * high)));
}

Tensor quantizeLearned(const Tensor& x, const Tensor& step, CodeRange range, double gradientScale) {
    return Learned::apply(x, step, range.low, range.high, gradientScale);
}

double stepGradientScale(std::int64_t values, CodeRange range) {
    return 1 / std::sqrt(static_cast<double>(values) * static_cast<double>(range.high));
}

UniformWeight::UniformWeight(const Tensor& weight, StepsPer steps, Tensor learned)
    : steps_(steps), learned_(std::move(learned)) {
    full_ = weight;
}

Tensor UniformWeight::step(int bits) const {
    return learned_.defined() ? learned_[bits - 1].reshape({-1, 1, 1, 1}) : fittedStep(bits);
}

Tensor UniformWeight::fittedStep(int bits) const {
    const torch::NoGradGuard noGrad;
    const auto w = full_.detach();
    std::vector<std::int64_t> over;
    for (std::int64_t axis = steps_ == StepsPer::Channel ? 1 : 0; axis < w.dim(); ++axis)
        over.push_back(axis);
    if (bits == 1)
        return w.abs().mean(over, true).clamp_min(smallestStep);
    const auto range = weightRange(bits);
    const auto fitted = [&](Tensor from) {
        for (int round = 0; round < roundsOfFitting; ++round) {
            const auto q = scaledCodes(w, from, range);
            const auto products = (w * q).sum(over, true), squares = (q * q).sum(over, true);
            from = torch::where(squares > 0, products / squares.clamp_min(1), from).clamp_min(smallestStep);
        }
        return from;
    };
    const auto error = [&](const Tensor& of) {
        return (scaledCodes(w, of, range) * of - w).square_().sum(over, true);
    };
    const auto highest = static_cast<double>(range.high);
    // Where there are many steps, all weights within the range may be better than the few largest cut off.
    const auto normal =
                   fitted((w * w).mean(over, true).sqrt().mul_(normalStep(bits)).clamp_min_(smallestStep)),
               whole = fitted(w.abs().amax(over, true).div_(highest + 0.5).clamp_min_(smallestStep));
    return torch::where(error(whole) < error(normal), whole, normal);
}

Tensor UniformWeight::quantized(const Tensor& weight, int bits) const {
    const auto size = step(bits);
    const auto range = weightRange(bits);
    return learned_.defined()
               ? quantizeLearned(weight, size, range, stepGradientScale(weight.numel() / size.numel(), range))
               : quantizeScaled(weight, size, range);
}

Tensor UniformWeight::low(int bits) const {
    return bits == fullPrecision ? full_.detach() : quantized(full_.detach(), bits);
}

WholeWeight UniformWeight::whole(int bits) const {
    const torch::NoGradGuard noGrad;
    const auto size = step(bits);
    return {scaledCodes(full_.detach(), size, weightRange(bits)).to(torch::kInt32),
            size.flatten().to(torch::kDouble)};
}

Tensor UniformWeight::straightThrough(int bits) const {
    return bits == fullPrecision ? full_ : quantized(full_, bits);
}

} // namespace pdqat::quant
