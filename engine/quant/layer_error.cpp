// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/layer_error.h"

#include "engine/quant/quantizers.h"

#include <ATen/ATen.h>

#include <array>

namespace pdqat {
namespace {

/// ∂d/∂a^hp, zero where the clamp is flat.
torch::Tensor outputGradient(const torch::Tensor& difference, const torch::Tensor& convolved, Norm norm) {
    const auto n = static_cast<double>(difference.numel());
    auto gradient = norm == Norm::L2 ? difference.mul(2 / n) : difference.sign().mul_(1 / n);
    return gradient.mul_(convolved.ge(0).logical_and_(convolved.le(1)));
}

} // namespace

LayerError layerError(const torch::Tensor& input, const torch::Tensor& low, const torch::Tensor& full,
                      int bits, Norm norm, ConvGeometry geometry, bool wantGradient) {
    const at::NoGradGuard noGrad;
    const std::array<std::int64_t, 2> stride{geometry.stride, geometry.stride},
        padding{geometry.padding, geometry.padding}, one{1, 1}, zero{0, 0};
    const auto convolved = at::conv2d(input, full, {}, stride, padding);
    const auto difference = convolved.clamp(0, 1).sub_(quantizeUnit(low.clamp(0, 1), bits));

    LayerError error;
    error.value = norm == Norm::L2 ? difference.square().mean() : difference.abs().mean();
    if (wantGradient)
        error.gradient = std::get<1>(at::convolution_backward(
            outputGradient(difference, convolved, norm), input, full, at::OptionalIntArrayRef{}, stride,
            padding, one, false, zero, 1, {false, true, false}));
    return error;
}

} // namespace pdqat
