// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quantizers (docs/method.md 2). DoReFa's, as PD-QAT uses them: q_k(u) = round((2^k − 1) u) / (2^k − 1),
// halves to even; W_32 is a form of its own. Uniform ones (scaled_quantizers.h): whole multiples of a step;
// W_32 is W. At 32 bits nothing is rounded.
#pragma once

#include "engine/api/config.h"

#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace pdqat::quant {

/// 2^k − 1, the number of steps of a k-bit quantizer on [0, 1]; k in 1..8.
std::int64_t quantizationSteps(int bits);

/// q_k of values in [0, 1], any shape; k in 1..8 or 32. No gradient.
torch::Tensor quantizeUnit(const torch::Tensor& unit, int bits);

/// clamp(x, low, high); gradient 1 on [low, high], bounds included, else 0.
torch::Tensor clampTo(const torch::Tensor& x, double low, double high);
/// clamp(x, 0, 1), the networks' nonlinearity at every bit width.
inline torch::Tensor clampUnit(const torch::Tensor& x) { return clampTo(x, 0, 1); }

/// q_k of activations in [0, 1]; the straight-through estimator passes gradients unchanged.
torch::Tensor quantizeActivation(const torch::Tensor& clamped, int bits);

/// A layer's W_k as whole numbers, which convolutions of codes compute with exactly: W_k = step · codes.
struct IntegerWeight {
    torch::Tensor codes; ///< int8, of W's shape; undefined where W_k has no such form
    double step = 0;     ///< E / (2^k − 1)
};

/// A layer's W_k as whole numbers at any width from 1 to 8: W_k = step · codes.
struct WholeWeight {
    torch::Tensor codes; ///< int32, of W's shape
    torch::Tensor step;  ///< float64: one number, or one for each output channel; one axis
};

/// Whether convolutions of these codes are exact in whole numbers of 16 bits, as chunk convolutions need.
bool multipliesWholeNumbers(LayerBits bits);

/// A layer's weights as passes use them, computed once a step and shared by all bit widths.
class LayerWeight {
public:
    virtual ~LayerWeight() = default;

    /// W_32, differentiable to W.
    const torch::Tensor& full() const { return full_; }
    /// W_k, without a gradient to W; W_32 at 32.
    virtual torch::Tensor low(int bits) const = 0;
    /// The same in whole numbers; without codes where there are none that chunk convolutions take.
    virtual IntegerWeight integers(int) const { return {}; }
    virtual WholeWeight whole(int bits) const = 0;
    /// Every code that whole() can have, ascending and equally spaced.
    virtual std::vector<std::int64_t> codes(int bits) const = 0;
    /// W_k with the straight-through estimator.
    virtual torch::Tensor straightThrough(int bits) const = 0;

protected:
    torch::Tensor full_;
};

/// DoReFa: normalised by tanh. A layer whose largest value is below 1e-38 is one of zeros.
///   W_32 = E · tanh W / max|tanh W| with E = mean|W|; gradient through tanh and the maximum, none through E
///   W_k = E · (2 q_k(tanh W / (2 max|tanh W|) + ½) − 1); at k = 1 this is ±E
/// Its whole numbers are odd, from −(2^k − 1) to 2^k − 1; for convolutions up to k = 7, on the CPU.
class NormalizedWeight : public LayerWeight {
public:
    /// `weight`: the parameter W.
    explicit NormalizedWeight(const torch::Tensor& weight);
    torch::Tensor low(int bits) const override;
    IntegerWeight integers(int bits) const override;
    WholeWeight whole(int bits) const override;
    std::vector<std::int64_t> codes(int bits) const override;
    /// Gradient through tanh and the maximum as if nothing were rounded.
    torch::Tensor straightThrough(int bits) const override;

private:
    torch::Tensor ratio_; ///< tanh W / max|tanh W|
    torch::Tensor scale_; ///< E
};

/// How a layer's weights are quantized.
struct WeightRule {
    WeightQuantizer kind = WeightQuantizer::Dorefa;
    StepsPer stepsPer = StepsPer::Channel;
    bool learnsSteps = false; ///< uniform weights alone
};

/// @param weight the parameter W
/// @param steps  of a rule that learns them, as UniformWeight (scaled_quantizers.h) takes them
std::unique_ptr<LayerWeight> layerWeight(const torch::Tensor& weight, const WeightRule& rule,
                                         const torch::Tensor& steps = {});

} // namespace pdqat::quant
