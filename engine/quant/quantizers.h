// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quantizers of DoReFa as PD-QAT uses them (docs/method.md 2): q_k(u) = round((2^k − 1) u) / (2^k − 1),
// halves to even. At 32 bits nothing is rounded: q_32(u) = u, and W_32 is a form of its own.
#pragma once

#include "engine/api/layer_bits.h"

#include <torch/types.h>

#include <cstdint>

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

/// Whether convolutions of these codes are exact in whole numbers of 16 bits, as chunk convolutions need.
bool multipliesWholeNumbers(LayerBits bits);

/// A layer's weights normalised by tanh, computed once a step and shared by all bit widths.
class NormalizedWeight {
public:
    /// `weight`: the parameter W.
    explicit NormalizedWeight(const torch::Tensor& weight);

    // A layer whose largest value is below 1e-38 is one of zeros.
    /// W_32 = E · tanh W / max|tanh W| with E = mean|W|; gradient through tanh and the maximum, none through
    /// E.
    const torch::Tensor& full() const { return full_; }
    /// W_k = E · (2 q_k(tanh W / (2 max|tanh W|) + ½) − 1); at k = 1 this is ±E. W_32 at 32. Detached.
    torch::Tensor low(int bits) const;
    /// The same in whole numbers; without codes where they need more than 8 bits (k above 7), or E is not on
    /// the CPU.
    IntegerWeight integers(int bits) const;
    /// W_k with the straight-through estimator: gradient through tanh and the maximum as if nothing were
    /// rounded.
    torch::Tensor straightThrough(int bits) const;

private:
    torch::Tensor ratio_; ///< tanh W / max|tanh W|
    torch::Tensor scale_; ///< E
    torch::Tensor full_;
};

} // namespace pdqat::quant
