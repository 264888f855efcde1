// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/integer_weights.h"

#include <cmath>

namespace pdqat::onnx {
namespace {

constexpr std::int64_t largestByte = 127;
/// Bias and products share an accumulator of 32 bits.
constexpr double largestBias = 1 << 30;
constexpr double smallestScale = 1e-30;

/// One channel's accumulator: sums are multiples of `factor`, each worth `step`.
struct Accumulator {
    double step = 0;
    double factor = 1;
    MapQuantizer output = {};

    /// How many steps of the quantizer some sum would meet on the other side when `exact` becomes `rounded`.
    int crossed(double exact, double rounded) const {
        int count = 0;
        for (auto j = output.codes.low; j < output.codes.high; ++j) {
            const double threshold = (static_cast<double>(j) + 0.5) * output.step / step;
            count += std::floor((threshold - exact) / factor) != std::floor((threshold - rounded) / factor);
        }
        return count;
    }

    double rounded(double exact) const {
        const double nearest = std::round(exact), other = nearest < exact ? nearest + 1 : nearest - 1;
        return crossed(exact, other) < crossed(exact, nearest) ? other : nearest;
    }

    /// Sums between the quantizer's ends.
    double sums() const {
        return std::max(1.0, static_cast<double>(output.codes.high - output.codes.low) * output.step /
                                 (step * factor));
    }
};

/// Rounds a shift a channel, given in steps of the accumulator.
void roundBias(FoldedCodes& codes, const torch::Tensor& exact, const torch::Tensor& step,
               const torch::Tensor& factor, const MapQuantizer& output) {
    auto bias = torch::empty_like(exact);
    for (std::int64_t c = 0; c < exact.size(0); ++c) {
        const Accumulator sums{step[c].item<double>(), factor[c].item<double>(), output};
        const auto shift = exact[c].item<double>(), rounded = sums.rounded(shift);
        bias[c] = rounded;
        codes.flipped +=
            std::min(1.0, sums.crossed(shift, rounded) / sums.sums()) / static_cast<double>(exact.size(0));
    }
    codes.bias = bias.to(torch::kInt32);
}

} // namespace

FoldedCodes foldedCodes(const quant::WholeWeight& weight, const FoldedNorm& norm, double inputStep,
                        const MapQuantizer& output) {
    const auto largest = std::max<std::int64_t>(1, weight.codes.abs().max().item<std::int64_t>());
    const auto factor = std::max<std::int64_t>(1, largestByte / largest);
    const auto channels = weight.codes.size(0);
    const auto gain = norm.scale.defined() ? norm.scale : torch::ones({channels}, torch::kDouble);
    const auto wanted = gain.abs() * (weight.step / static_cast<double>(factor));
    auto scale = wanted;
    if (norm.shift.defined())
        scale = torch::maximum(scale, norm.shift.abs() / (inputStep * largestBias));
    scale = scale.clamp_min(smallestScale).to(torch::kFloat);
    const auto exact = scale.to(torch::kDouble);
    FoldedCodes codes;
    const auto whole = (weight.codes * (gain * weight.step / exact).reshape({-1, 1, 1, 1})).round();
    const bool fits =
        whole.min().item<double>() >= -largestByte - 1 && whole.max().item<double>() <= largestByte;
    codes.weights = whole.to(fits ? torch::kInt8 : torch::kInt32);
    codes.scale = scale;
    if (norm.shift.defined()) {
        const auto step = exact * inputStep;
        // A scale that had to be larger leaves sums of any size.
        const auto multiple =
            torch::where((scale - wanted).abs() <= 1e-6 * wanted,
                         torch::full_like(exact, static_cast<double>(factor)), torch::ones_like(exact));
        roundBias(codes, norm.shift / step, step, multiple, output);
        codes.resolution = inputStep * exact.max().item<double>();
    }
    return codes;
}

} // namespace pdqat::onnx
