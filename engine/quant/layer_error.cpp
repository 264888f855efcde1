// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/layer_error.h"

#include "engine/quant/autocast.h"
#include "engine/quant/distances.h"
#include "engine/quant/quantizers.h"

#include <ATen/ATen.h>

namespace pdqat::quant {
namespace {

struct TensorOperations {
    static torch::Tensor absolute(const torch::Tensor& x) { return x.abs(); }
    static torch::Tensor sign(const torch::Tensor& x) { return x.sign(); }
};

/// ∂d/∂a^hp, zero where the clamp is flat.
torch::Tensor outputGradient(const torch::Tensor& difference, const torch::Tensor& convolved, Norm norm) {
    const auto n = static_cast<double>(difference.numel());
    auto gradient = withDistance<TensorOperations>(
        norm, [&](auto distance) { return distance.slope(difference).mul(distance.factor / n); });
    return gradient.mul_(convolved.ge(0).logical_and_(convolved.le(1)));
}

} // namespace

torch::Tensor meanDistance(const torch::Tensor& difference, Norm norm) {
    return withDistance<TensorOperations>(norm,
                                          [&](auto distance) { return distance.value(difference).mean(); });
}

double distanceFactor(Norm norm) {
    return withDistance<TensorOperations>(norm, [](auto distance) { return distance.factor; });
}

torch::Tensor errorMeans(const torch::Tensor& distance, const torch::Tensor& convolved,
                         const torch::Tensor& difference, const torch::Tensor& low) {
    const at::NoGradGuard noGrad;
    const auto d = difference.detach(), q = low.detach(), z = convolved.detach();
    const auto mean = [](const torch::Tensor& x) { return x.mean(torch::kFloat64); };
    return torch::stack({distance.detach().to(torch::kFloat64), mean(d * d), mean(d * q), mean(q * q),
                         mean(z.gt(0).logical_and_(z.lt(1)))});
}

LayerError layerError(const torch::Tensor& input, const torch::Tensor& low, const torch::Tensor& full,
                      int bits, Norm norm, ConvGeometry geometry, bool wantGradient) {
    const at::NoGradGuard noGrad;
    const auto stride = geometry.stride.sides(), padding = geometry.padding.sides(),
               dilation = geometry.dilation.sides(), zero = Extent(0).sides();
    // In bfloat16 the casts serve the gradient too; what is compared is float32 again.
    const auto u = computeType(input), w = computeType(full);
    const auto convolved = convolve(u, w, geometry).to(input.scalar_type());
    const auto quantized = quantizeUnit(low.clamp(0, 1), bits);
    const auto difference = convolved.clamp(0, 1).sub_(quantized);

    LayerError error;
    error.means = errorMeans(meanDistance(difference, norm), convolved, difference, quantized);
    if (wantGradient)
        error.gradient =
            std::get<1>(at::convolution_backward(computeType(outputGradient(difference, convolved, norm)), u,
                                                 w, at::OptionalIntArrayRef{}, stride, padding, dilation,
                                                 false, zero, geometry.groups, {false, true, false}))
                .to(full.scalar_type());
    return error;
}

} // namespace pdqat::quant
