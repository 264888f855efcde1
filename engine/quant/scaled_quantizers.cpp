// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/scaled_quantizers.h"

#include "engine/quant/in_pieces.h"

#include <torch/autograd.h>

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace pdqat::quant {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr double passedByOneBit = 2; ///< steps from 0: what of one bit with a sign has a gradient

/// Gradients pass where low < x / step < high.
struct Passes {
    double low, high;
};

/// The same with both ends.
Passes passesUpTo(double low, double high) {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    return {std::nextafter(static_cast<float>(low), -infinity),
            std::nextafter(static_cast<float>(high), infinity)};
}

/// One step for all, and memory in one block.
bool fitKernels(const Tensor& x, const Tensor& step) {
    return step.numel() == 1 && step.scalar_type() == x.scalar_type() && isOneBlock(x);
}

StepQuantizer stepQuantizer(const Tensor& step, CodeRange range, Passes passes) {
    return {step.item<float>(),
            static_cast<float>(range.low),
            static_cast<float>(range.high),
            static_cast<float>(passes.low),
            static_cast<float>(passes.high),
            range.isBipolar()};
}

Tensor stepped(const Tensor& x, const Tensor& step, CodeRange range) {
    if (!fitKernels(x, step))
        return scaledCodes(x, step, range).mul_(step);
    auto value = torch::empty_like(x);
    const auto quantizer = stepQuantizer(step, range, {});
    const auto* from = x.data_ptr<float>();
    auto* to = value.data_ptr<float>();
    inPieces<char>(x.numel(), [&](std::int64_t first, std::int64_t count) {
        pixelKernels().quantizeSteps(from + first, count, quantizer, to + first);
        return 0;
    });
    return value;
}

class Stepped : public torch::autograd::Function<Stepped> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& step, CodeRange range,
                          Passes passes, double gradientScale) {
        context->save_for_backward({x, step});
        context->saved_data["numbers"] =
            std::vector<double>{static_cast<double>(range.low), static_cast<double>(range.high), passes.low,
                                passes.high, gradientScale};
        return stepped(x, step, range);
    }
    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const auto numbers = context->saved_data["numbers"].toDoubleVector();
        const CodeRange range{static_cast<std::int64_t>(numbers[0]), static_cast<std::int64_t>(numbers[1])};
        auto both =
            fitKernels(saved[0], saved[1])
                ? inOnePass(context, saved[0], saved[1], gradients[0],
                            stepQuantizer(saved[1], range, {numbers[2], numbers[3]}))
                : inTensors(context, saved[0], saved[1], gradients[0], range, {numbers[2], numbers[3]});
        if (both.toStep.defined())
            both.toStep = both.toStep.sum_to_size(saved[1].sizes()) * numbers[4];
        return {both.toX, both.toStep, Tensor(), Tensor(), Tensor()};
    }

private:
    struct Gradients {
        Tensor toX, toStep; ///< undefined where not needed; toStep is still to be summed to the step's shape
    };

    static Gradients inOnePass(AutogradContext* context, const Tensor& x, const Tensor& step,
                               const Tensor& gradient, const StepQuantizer& quantizer) {
        const auto g = gradient.strides() == x.strides() ? gradient : torch::empty_like(x).copy_(gradient);
        Gradients both;
        if (context->needs_input_grad(0))
            both.toX = torch::empty_like(x);
        const auto *values = x.data_ptr<float>(), *from = g.data_ptr<float>();
        auto* to = both.toX.defined() ? both.toX.data_ptr<float>() : nullptr;
        double sum = 0;
        for (const auto piece : inPieces<double>(x.numel(), [&](std::int64_t first, std::int64_t count) {
                 return pixelKernels().stepGradient(values + first, from + first, count, quantizer,
                                                    to ? to + first : nullptr);
             }))
            sum += piece;
        if (context->needs_input_grad(1))
            both.toStep = torch::full(step.sizes(), sum, x.options());
        return both;
    }

    static Gradients inTensors(AutogradContext* context, const Tensor& x, const Tensor& step,
                               const Tensor& gradient, CodeRange range, Passes passes) {
        const auto v = x / step, inside = v.gt(passes.low).logical_and_(v.lt(passes.high));
        Gradients both;
        if (context->needs_input_grad(0))
            both.toX = gradient * inside;
        if (context->needs_input_grad(1)) {
            const auto codes = scaledCodes(x, step, range);
            both.toStep = gradient * (range.isBipolar() ? codes : torch::where(inside, codes - v, codes));
        }
        return both;
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

std::vector<std::int64_t> codesIn(CodeRange range) {
    std::vector<std::int64_t> codes;
    for (auto code = range.low; code <= range.high; code += range.isBipolar() ? 2 : 1)
        codes.push_back(code);
    return codes;
}

Tensor scaledCodes(const Tensor& x, const Tensor& step, CodeRange range) {
    const torch::NoGradGuard noGrad;
    if (range.isBipolar())
        return x.ge(0).to(x.scalar_type()).mul_(2).sub_(1);
    return x.div(step).clamp_(static_cast<double>(range.low), static_cast<double>(range.high)).round_();
}

Tensor quantizeScaled(const Tensor& x, const Tensor& step, CodeRange range) {
    const auto passes = range.isBipolar() ? passesUpTo(-passedByOneBit, passedByOneBit)
                                          : passesUpTo(static_cast<double>(range.low) - 0.5,
                                                       static_cast<double>(range.high) + 0.5);
    return Stepped::apply(x, step.detach(), range, passes, 0.0);
}

Tensor quantizeLearned(const Tensor& x, const Tensor& step, CodeRange range, double gradientScale) {
    const auto passes = range.isBipolar()
                            ? passesUpTo(-passedByOneBit, passedByOneBit)
                            : Passes{static_cast<double>(range.low), static_cast<double>(range.high)};
    return Stepped::apply(x, step, range, passes, gradientScale);
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

std::vector<std::int64_t> UniformWeight::codes(int bits) const { return codesIn(weightRange(bits)); }

Tensor UniformWeight::straightThrough(int bits) const {
    return bits == fullPrecision ? full_ : quantized(full_, bits);
}

} // namespace pdqat::quant
