// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies between the convolutions, in one pass over memory each: for float32 maps in channels-last layout.
#pragma once

#include "engine/api/norm.h"

#include <cstdint>
#include <vector>

namespace pdqat::quant {

/// The kernels work on this many channels at once; maps have a multiple of it.
inline constexpr std::int64_t channelGroup = 16;

/// A block of P pixels × C channels, channels fastest.
struct PixelBlock {
    std::int64_t pixels, channels;
    std::int64_t size() const { return pixels * channels; }
};

/// y = x · scale + shift per channel: batch normalisation with its statistics put in.
struct Affine {
    const float *scale, *shift;
};

/// Where kernels put an activation; null: not wanted.
struct Activation {
    float* clamped = nullptr;      ///< c = clamp(y, 0, 1)
    float* quantized = nullptr;    ///< round(steps · c) / steps, rounding half to even
    std::uint8_t* codes = nullptr; ///< round(steps · c); steps <= 255
    std::int64_t steps = 1;
};

/// Batch normalisation's gradient from the gradient g behind it (and behind the clamp):
///   ∂x = scale · g · m + (x − mean) · slope + offset, m = 1 where 0 <= y <= 1.
struct NormGradient {
    Affine affine;
    const float *mean, *slope, *offset;
};

/// A quantizer to whole multiples of a step (scaled_quantizers.h). With v = x / step the codes are
/// round(clamp(v, low, high)), rounding half to even; bipolar ones −1 where v < 0, else 1. |low|, |high| <
/// 2^22.
struct StepQuantizer {
    float step, low, high;
    float passLow, passHigh; ///< gradients pass where passLow < v < passHigh
    bool isBipolar;
};

/// Sums over a block of a layer's outputs: a = clamp(high, 0, 1), a^q = round(steps · clamp(low, 0, 1)) /
/// steps; with 0 steps a = high, a^q = low.
struct ErrorSums {
    double distance = 0;                   ///< Σ value(Δ), Δ = a − a^q (distances.h)
    double errorSquares = 0, products = 0; ///< Σ Δ², Σ Δ·a^q
    double lowSquares = 0;                 ///< Σ (a^q)²
    double inside = 0;                     ///< outputs with 0 < high < 1
    double whole = 0;                      ///< Σ value(a), with 0 steps alone
    ErrorSums& operator+=(const ErrorSums& other) {
        distance += other.distance;
        errorSquares += other.errorSquares;
        products += other.products;
        lowSquares += other.lowSquares;
        inside += other.inside;
        whole += other.whole;
        return *this;
    }
};

/// One set per instruction set; all give the same bits (no contraction to fused multiply-adds, sums in one
/// order).
struct PixelKernels {
    /// Adds Σ(x − origin) and Σ(x − origin)² per channel.
    void (*moments)(const float* x, PixelBlock, const float* origin, double* sums, double* squares);
    void (*activate)(const float* x, PixelBlock, Affine, const Activation&);
    /// x *= factor
    void (*scale)(float* x, std::int64_t count, float factor);
    /// to += x
    void (*add)(float* to, const float* x, std::int64_t count);
    /// to += x · scale + shift
    void (*addAffine)(float* to, const float* x, PixelBlock, Affine);
    /// Adds Σ g·m and Σ g·m·(x − mean) per channel.
    void (*gradientSums)(const float* g, const float* x, PixelBlock, Affine, const float* mean, bool clamped,
                         double* sums, double* products);
    /// to = ∂x, plus `more` where it is not null. May work in place of g.
    void (*normGradient)(float* to, const float* g, const float* x, PixelBlock, const NormGradient&,
                         bool clamped, const float* more);
    /// One image from channels-last to groups of channels (nChw16c), and back.
    void (*group)(const float* x, PixelBlock, float* to);
    void (*ungroup)(const float* x, PixelBlock, float* to);
    /// to = step · codes. @param count a multiple of channelGroup, here and below
    void (*quantizeSteps)(const float* x, std::int64_t count, const StepQuantizer&, float* to);
    /// to = g where gradients pass, else 0; may be null, and g itself. @return Σ g · (codes − v) where they
    /// pass, plus Σ g · codes elsewhere and everywhere of bipolar ones
    double (*stepGradient)(const float* x, const float* g, std::int64_t count, const StepQuantizer&,
                           float* to);
    /// Where `gradient` is not null, slope(a − a^q) goes there, zero where steps are not 0 and high lies
    /// outside [0, 1].
    ErrorSums (*layerError)(const float* high, const float* low, PixelBlock, std::int64_t steps, Norm norm,
                            float* gradient);
};

/// The sets that this processor can run, the best one last.
std::vector<const PixelKernels*> runnablePixelKernels();
/// The best one.
const PixelKernels& pixelKernels();

} // namespace pdqat::quant
