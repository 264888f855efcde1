// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Quantizers to whole multiples of a step (docs/method.md 2): of activations, signed or not, and of weights.
// The step is fitted to the data, or learned (Esser and others, Learned step size quantization, 2020).
#pragma once

#include "engine/quant/quantizers.h"

namespace pdqat::quant {

/// The whole numbers that a quantizer has.
struct CodeRange {
    std::int64_t low = 0, high = 0;
    constexpr bool isSigned() const { return low < 0; }
    /// One bit with a sign has −1 and 1, and no 0: −1 below 0, 1 from there on.
    constexpr bool isBipolar() const { return low == -1 && high == 1; }
};
/// Of inputs at k bits, k in 1..8: 0 to 2^k − 1, with a sign −2^(k − 1) to 2^(k − 1) − 1; −1 and 1 at one.
CodeRange codeRange(int bits, bool isSigned);
/// Of weights: the same with a sign, but −127 to 127 at 8 bits, so that a byte holds them whichever sign the
/// normalisation behind them has.
CodeRange weightRange(int bits);
/// All of them, ascending.
std::vector<std::int64_t> codesIn(CodeRange range);

/// The whole numbers nearest to x / step within the range, halves to even; bipolar ones −1 below 0 and 1 from
/// there on. No gradient. @param step one number, or in a shape that meets x's
torch::Tensor scaledCodes(const torch::Tensor& x, const torch::Tensor& step, CodeRange range);

/// step · codes. The straight-through estimator passes gradients on where x lies within the range, up to half
/// a step beyond its ends (bipolar: two steps), and none to the step.
torch::Tensor quantizeScaled(const torch::Tensor& x, const torch::Tensor& step, CodeRange range);

/// The same value with LSQ's gradients. With v = x / step and the range [low, high]:
///   to x     1 where low < v < high, else 0
///   to step  codes − v there, else low or high; all of it times `gradientScale`
/// Bipolar: 1 where |v| ≤ 2; to step the code.
torch::Tensor quantizeLearned(const torch::Tensor& x, const torch::Tensor& step, CodeRange range,
                              double gradientScale);
/// LSQ's: 1 / √(values · high).
/// @param values that share the step: of weights all of them, of activations those of one image
double stepGradientScale(std::int64_t values, CodeRange range);

/// No step is smaller than this: what divides by it stays finite.
inline constexpr double smallestStep = 1e-8;

/// W_32 = W; W_k = step · codes with codes of weightRange(). The step is one for all weights, or one for
/// those of each output channel.
class UniformWeight : public LayerWeight {
public:
    /// @param learned steps, 8 × 1 or 8 × channels: a row for each width from 1 to 8. Undefined: the step is
    /// that of least squared error, as nearly as a few rounds of fitting find it from two starts, that of a
    /// normal distribution and that which cuts nothing off
    UniformWeight(const torch::Tensor& weight, StepsPer steps, torch::Tensor learned = {});
    /// With a gradient to learned steps alone.
    torch::Tensor low(int bits) const override;
    torch::Tensor straightThrough(int bits) const override;
    WholeWeight whole(int bits) const override;
    std::vector<std::int64_t> codes(int bits) const override;
    /// float32, 1 or as many as there are output channels, in a shape that meets W's.
    torch::Tensor step(int bits) const;

private:
    torch::Tensor fittedStep(int bits) const;
    torch::Tensor quantized(const torch::Tensor& weight, int bits) const;
    StepsPer steps_;
    torch::Tensor learned_;
};

} // namespace pdqat::quant
