// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/onnx/integer_weights.h"

namespace pdqat {
namespace {

constexpr std::int64_t largestByte = 127;
/// Bias and products share an accumulator of 32 bits.
constexpr double largestBias = 1 << 30;
constexpr double smallestScale = 1e-30;

} // namespace

WholeWeight wholeWeight(const NormalizedWeight& weight, int bits) {
    if (const auto known = weight.integers(bits); known.codes.defined())
        return {known.codes.to(torch::kInt32), known.step, bits};
    const auto values = weight.low(bits).to(torch::kDouble);
    const auto step = values.abs().max().item<double>() / static_cast<double>(quantizationSteps(bits));
    return {(values / step).round().to(torch::kInt32), step, bits};
}

FoldedCodes foldedCodes(const WholeWeight& weight, const Affine& norm, double inputStep) {
    const auto factor = std::max<std::int64_t>(1, largestByte / quantizationSteps(weight.bits));
    const auto type = weight.bits < 8 ? torch::kInt8 : torch::kInt32;
    const auto channels = weight.codes.size(0);
    const auto gain = norm.scale.defined() ? norm.scale : torch::ones({channels}, torch::kDouble);
    auto scale = gain.abs() * (weight.step / static_cast<double>(factor));
    if (norm.shift.defined())
        scale = torch::maximum(scale, norm.shift.abs() / (inputStep * largestBias));
    scale = scale.clamp_min(smallestScale).to(torch::kFloat);
    const auto exact = scale.to(torch::kDouble);
    FoldedCodes codes;
    codes.weights = (weight.codes * (gain * weight.step / exact).reshape({-1, 1, 1, 1})).round().to(type);
    codes.scale = scale;
    if (norm.shift.defined()) {
        codes.bias = (norm.shift / (exact * inputStep)).round().to(torch::kInt32);
        codes.resolution = 0.5 * inputStep * exact.max().item<double>();
    }
    return codes;
}

} // namespace pdqat
