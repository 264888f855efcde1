// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for each instruction set, PDQAT_ISA names it. Nothing here may instantiate templates or
// inline functions of others: the linker would keep one copy of them, perhaps the one that this processor
// cannot run. Templates over a type of this file alone (FloatOperations) have no such copies.
#include "engine/quant/distances.h"
#include "engine/quant/pixel_kernels.h"

namespace pdqat::quant::PDQAT_ISA {
namespace {

typedef float Floats __attribute__((vector_size(64), aligned(4), may_alias));
typedef std::int32_t Ints __attribute__((vector_size(64)));
typedef std::uint8_t Codes __attribute__((vector_size(16), aligned(1), may_alias));
typedef double Doubles __attribute__((vector_size(128)));

constexpr std::int64_t lanes = quant::channelGroup;
/// Pixels whose sum is kept in single precision before it goes to a double.
constexpr std::int64_t run = 32;

#define PDQAT_INLINE inline __attribute__((always_inline))

PDQAT_INLINE Floats load(const float* x) { return *reinterpret_cast<const Floats*>(x); }
PDQAT_INLINE void store(float* to, Floats x) { *reinterpret_cast<Floats*>(to) = x; }
PDQAT_INLINE Floats select(Ints mask, Floats x) { return (Floats)((Ints)x & mask); }
PDQAT_INLINE Floats clampUnit(Floats x) {
    x = x > 1 ? Floats{} + 1 : x;
    return x < 0 ? Floats{} : x; // NaN stays NaN
}
PDQAT_INLINE Ints inUnit(Floats x) { return (x >= 0) & (x <= 1); }
/// Half to even, for values of less than 2^22.
PDQAT_INLINE Floats roundEven(Floats x) {
    constexpr float magic = 12582912.0f; // 1.5 · 2^23
    return (x + magic) - magic;
}
/// For distances.h. A type of this file's own, so that its templates are too.
struct FloatOperations {
    static PDQAT_INLINE Floats absolute(Floats x) { return x < 0 ? -x : x; }
    static PDQAT_INLINE Floats sign(Floats x) {
        return (x > 0 ? Floats{} + 1 : Floats{}) - (x < 0 ? Floats{} + 1 : Floats{});
    }
};

PDQAT_INLINE void addTo(double* to, Floats x) {
    for (std::int64_t i = 0; i < lanes; ++i)
        to[i] += static_cast<double>(x[i]);
}

void moments(const float* x, quant::PixelBlock block, const float* origin, double* sums, double* squares) {
    for (std::int64_t c = 0; c < block.channels; c += lanes) {
        const Floats center = load(origin + c);
        for (std::int64_t p = 0; p < block.pixels; p += run) {
            const auto end = p + run < block.pixels ? p + run : block.pixels;
            Floats sum{}, square{};
            for (auto i = p; i < end; ++i) {
                const Floats d = load(x + i * block.channels + c) - center;
                sum += d;
                square += d * d;
            }
            addTo(sums + c, sum);
            addTo(squares + c, square);
        }
    }
}

template <bool Clamped, bool Quantized, bool Coded>
PDQAT_INLINE void activateInto(const float* x, quant::PixelBlock block, quant::Affine affine,
                               const quant::Activation& to) {
    const auto steps = static_cast<float>(to.steps);
    for (std::int64_t p = 0; p < block.pixels; ++p)
        for (std::int64_t c = 0; c < block.channels; c += lanes) {
            const auto at = p * block.channels + c;
            const Floats unit = clampUnit(load(x + at) * load(affine.scale + c) + load(affine.shift + c));
            if constexpr (Clamped)
                store(to.clamped + at, unit);
            if constexpr (Quantized || Coded) {
                const Floats code = roundEven(unit * steps);
                if constexpr (Quantized)
                    store(to.quantized + at, code / steps);
                if constexpr (Coded)
                    *reinterpret_cast<Codes*>(to.codes + at) =
                        __builtin_convertvector(__builtin_convertvector(code, Ints), Codes);
            }
        }
}

void activate(const float* x, quant::PixelBlock block, quant::Affine affine, const quant::Activation& to) {
    const int wanted = (to.clamped ? 4 : 0) + (to.quantized ? 2 : 0) + (to.codes ? 1 : 0);
    switch (wanted) {
    case 1: return activateInto<false, false, true>(x, block, affine, to);
    case 2: return activateInto<false, true, false>(x, block, affine, to);
    case 3: return activateInto<false, true, true>(x, block, affine, to);
    case 4: return activateInto<true, false, false>(x, block, affine, to);
    case 5: return activateInto<true, false, true>(x, block, affine, to);
    case 6: return activateInto<true, true, false>(x, block, affine, to);
    case 7: return activateInto<true, true, true>(x, block, affine, to);
    default: return;
    }
}

void scale(float* x, std::int64_t count, float factor) {
    for (std::int64_t i = 0; i < count; ++i)
        x[i] *= factor;
}

void add(float* to, const float* x, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i)
        to[i] += x[i];
}

void addAffine(float* to, const float* x, quant::PixelBlock block, quant::Affine affine) {
    for (std::int64_t p = 0; p < block.pixels; ++p)
        for (std::int64_t c = 0; c < block.channels; c += lanes) {
            const auto at = p * block.channels + c;
            store(to + at, load(to + at) + (load(x + at) * load(affine.scale + c) + load(affine.shift + c)));
        }
}

template <bool Clamped>
PDQAT_INLINE Floats masked(Floats g, Floats x, Floats scale, Floats shift) {
    if constexpr (Clamped)
        return select(inUnit(x * scale + shift), g);
    else
        return g;
}

template <bool Clamped>
PDQAT_INLINE void sumGradients(const float* g, const float* x, quant::PixelBlock block, quant::Affine affine,
                               const float* mean, double* sums, double* products) {
    for (std::int64_t c = 0; c < block.channels; c += lanes) {
        const Floats scale = load(affine.scale + c), shift = load(affine.shift + c), center = load(mean + c);
        for (std::int64_t p = 0; p < block.pixels; p += run) {
            const auto end = p + run < block.pixels ? p + run : block.pixels;
            Floats sum{}, product{};
            for (auto i = p; i < end; ++i) {
                const auto at = i * block.channels + c;
                const Floats value = load(x + at);
                const Floats passed = masked<Clamped>(load(g + at), value, scale, shift);
                sum += passed;
                product += passed * (value - center);
            }
            addTo(sums + c, sum);
            addTo(products + c, product);
        }
    }
}

void gradientSums(const float* g, const float* x, quant::PixelBlock block, quant::Affine affine,
                  const float* mean, bool clamped, double* sums, double* products) {
    if (clamped)
        sumGradients<true>(g, x, block, affine, mean, sums, products);
    else
        sumGradients<false>(g, x, block, affine, mean, sums, products);
}

template <bool Clamped, bool More>
PDQAT_INLINE void gradientThrough(float* to, const float* g, const float* x, quant::PixelBlock block,
                                  const quant::NormGradient& norm, const float* more) {
    for (std::int64_t p = 0; p < block.pixels; ++p)
        for (std::int64_t c = 0; c < block.channels; c += lanes) {
            const auto at = p * block.channels + c;
            const Floats value = load(x + at), scale = load(norm.affine.scale + c);
            const Floats passed = masked<Clamped>(load(g + at), value, scale, load(norm.affine.shift + c));
            Floats result =
                passed * scale + (value - load(norm.mean + c)) * load(norm.slope + c) + load(norm.offset + c);
            if constexpr (More)
                result += load(more + at);
            store(to + at, result);
        }
}

void normGradient(float* to, const float* g, const float* x, quant::PixelBlock block,
                  const quant::NormGradient& norm, bool clamped, const float* more) {
    if (clamped && more)
        gradientThrough<true, true>(to, g, x, block, norm, more);
    else if (clamped)
        gradientThrough<true, false>(to, g, x, block, norm, more);
    else if (more)
        gradientThrough<false, true>(to, g, x, block, norm, more);
    else
        gradientThrough<false, false>(to, g, x, block, norm, more);
}

void group(const float* x, quant::PixelBlock block, float* to) {
    for (std::int64_t c = 0; c < block.channels; c += lanes)
        for (std::int64_t p = 0; p < block.pixels; ++p)
            store(to + c * block.pixels + p * lanes, load(x + p * block.channels + c));
}

void ungroup(const float* x, quant::PixelBlock block, float* to) {
    for (std::int64_t p = 0; p < block.pixels; ++p)
        for (std::int64_t c = 0; c < block.channels; c += lanes)
            store(to + p * block.channels + c, load(x + c * block.pixels + p * lanes));
}

/// @param x where v = x / step
template <bool Bipolar>
PDQAT_INLINE Floats codesOf(Floats x, Floats v, const quant::StepQuantizer& quantizer) {
    if constexpr (Bipolar)
        return x >= 0 ? Floats{} + 1 : Floats{} - 1; // v may have become 0
    v = v > quantizer.high ? Floats{} + quantizer.high : v;
    return roundEven(v < quantizer.low ? Floats{} + quantizer.low : v); // NaN stays NaN
}

template <bool Bipolar>
PDQAT_INLINE void quantizeAll(const float* values, std::int64_t count, const quant::StepQuantizer& quantizer,
                              float* to) {
    for (std::int64_t i = 0; i < count; i += lanes) {
        const Floats x = load(values + i);
        store(to + i, codesOf<Bipolar>(x, x / quantizer.step, quantizer) * quantizer.step);
    }
}

void quantizeSteps(const float* x, std::int64_t count, const quant::StepQuantizer& quantizer, float* to) {
    if (quantizer.isBipolar)
        quantizeAll<true>(x, count, quantizer, to);
    else
        quantizeAll<false>(x, count, quantizer, to);
}

template <bool Bipolar>
PDQAT_INLINE double stepGradients(const float* x, const float* g, std::int64_t count,
                                  const quant::StepQuantizer& quantizer, float* to) {
    double sums[lanes] = {};
    for (std::int64_t p = 0; p < count; p += run * lanes) {
        const auto end = p + run * lanes < count ? p + run * lanes : count;
        Floats sum{};
        for (auto i = p; i < end; i += lanes) {
            const Floats value = load(x + i), v = value / quantizer.step, gradient = load(g + i);
            const Ints passes = (v > quantizer.passLow) & (v < quantizer.passHigh);
            Floats toStep = codesOf<Bipolar>(value, v, quantizer);
            if constexpr (!Bipolar)
                toStep -= select(passes, v);
            sum += gradient * toStep;
            if (to)
                store(to + i, select(passes, gradient));
        }
        addTo(sums, sum);
    }
    double total = 0;
    for (const auto sum : sums)
        total += sum;
    return total;
}

double stepGradient(const float* x, const float* g, std::int64_t count, const quant::StepQuantizer& quantizer,
                    float* to) {
    return quantizer.isBipolar ? stepGradients<true>(x, g, count, quantizer, to)
                               : stepGradients<false>(x, g, count, quantizer, to);
}

/// @tparam Unit whether both sides are clamped to [0, 1], and `low` is quantized there
template <class Distance, bool Unit, bool Gradient>
PDQAT_INLINE quant::ErrorSums sumErrors(const float* high, const float* low, std::int64_t count, float steps,
                                        float* gradient) {
    constexpr int kinds = Unit ? 4 : 5;
    double sums[kinds][lanes] = {};
    Ints inside{};
    for (std::int64_t p = 0; p < count; p += run * lanes) {
        const auto end = p + run * lanes < count ? p + run * lanes : count;
        Floats sum[kinds] = {};
        for (auto i = p; i < end; i += lanes) {
            const Floats raw = load(high + i);
            Floats q = load(low + i), d = raw - q;
            if constexpr (Unit) {
                q = roundEven(clampUnit(q) * steps) / steps;
                d = clampUnit(raw) - q;
            } else {
                sum[4] += Distance::value(raw);
            }
            sum[0] += Distance::value(d);
            sum[1] += d * d;
            sum[2] += d * q;
            sum[3] += q * q;
            inside -= (raw > 0) & (raw < 1); // where it holds it is −1
            if constexpr (Gradient)
                store(gradient + i, Unit ? select(inUnit(raw), Distance::slope(d)) : Distance::slope(d));
        }
        for (int kind = 0; kind < kinds; ++kind)
            addTo(sums[kind], sum[kind]);
    }
    double totals[5] = {}, within = 0;
    for (int kind = 0; kind < kinds; ++kind)
        for (const auto sum : sums[kind])
            totals[kind] += sum;
    for (std::int64_t i = 0; i < lanes; ++i)
        within += inside[i];
    return {totals[0], totals[1], totals[2], totals[3], within, totals[4]};
}

template <class Distance, bool Unit>
PDQAT_INLINE quant::ErrorSums errorsOf(const float* high, const float* low, std::int64_t count, float steps,
                                       float* gradient) {
    return gradient ? sumErrors<Distance, Unit, true>(high, low, count, steps, gradient)
                    : sumErrors<Distance, Unit, false>(high, low, count, steps, gradient);
}

quant::ErrorSums layerError(const float* high, const float* low, quant::PixelBlock block, std::int64_t steps,
                            Norm norm, float* gradient) {
    const auto count = block.pixels * block.channels;
    const auto s = static_cast<float>(steps);
    return quant::withDistance<FloatOperations>(norm, [&](auto distance) {
        using Distance = decltype(distance);
        return steps > 0 ? errorsOf<Distance, true>(high, low, count, s, gradient)
                         : errorsOf<Distance, false>(high, low, count, s, gradient);
    });
}

} // namespace

extern const quant::PixelKernels kernels;
const quant::PixelKernels kernels{moments,      activate, scale,   add,           addAffine,    gradientSums,
                                  normGradient, group,    ungroup, quantizeSteps, stepGradient, layerError};

} // namespace pdqat::quant::PDQAT_ISA
