// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/layer_error.h"

#include "engine/quant/autocast.h"
#include "engine/quant/distances.h"
#include "engine/quant/in_pieces.h"
#include "engine/quant/quantizers.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace pdqat::quant {
namespace {

struct TensorOperations {
    static torch::Tensor absolute(const torch::Tensor& x) { return x.abs(); }
    static torch::Tensor sign(const torch::Tensor& x) { return x.sign(); }
};

/// ∂ of the norm's mean over a difference.
torch::Tensor distanceGradient(const torch::Tensor& difference, Norm norm) {
    const auto n = static_cast<double>(difference.numel());
    return withDistance<TensorOperations>(
        norm, [&](auto distance) { return distance.slope(difference).mul(distance.factor / n); });
}

/// conv(u, W_32), and the gradient to W_32 from that to its output. In bfloat16 the casts serve the gradient
/// too; what is compared is float32 again.
class FullOutput {
public:
    FullOutput(const torch::Tensor& input, const torch::Tensor& full, ConvGeometry geometry)
        : u_(computeType(input)),
          w_(computeType(full)),
          type_(full.scalar_type()),
          geometry_(geometry),
          convolved_(convolve(u_, w_, geometry).to(input.scalar_type())) {}

    const torch::Tensor& convolved() const { return convolved_; }
    torch::Tensor weightGradient(const torch::Tensor& outputGradient) const {
        const auto zero = Extent(0).sides();
        return std::get<1>(at::convolution_backward(computeType(outputGradient), u_, w_,
                                                    at::OptionalIntArrayRef{}, geometry_.stride.sides(),
                                                    geometry_.padding.sides(), geometry_.dilation.sides(),
                                                    false, zero, geometry_.groups, {false, true, false}))
            .to(type_);
    }

private:
    torch::Tensor u_, w_;
    torch::ScalarType type_;
    ConvGeometry geometry_;
    torch::Tensor convolved_;
};

/// Both errors in one pass over the outputs, where the kernels can make it. @param bits 0: of relative errors
std::optional<LayerError> inOnePass(const FullOutput& output, const torch::Tensor& low, int bits, Norm norm,
                                    bool wantGradient) {
    const auto& high = output.convolved();
    if (!isOneBlock(high) || !isOneBlock(low) || high.strides() != low.strides())
        return {};
    const auto slope = wantGradient ? torch::empty_like(high) : torch::Tensor();
    const auto *a = high.data_ptr<float>(), *q = low.data_ptr<float>();
    auto* to = wantGradient ? slope.data_ptr<float>() : nullptr;
    const auto steps = bits > 0 ? quantizationSteps(bits) : 0;
    ErrorSums sums;
    for (const auto& piece : inPieces<ErrorSums>(high.numel(), [&](std::int64_t first, std::int64_t count) {
             return pixelKernels().layerError(a + first, q + first, {count / channelGroup, channelGroup},
                                              steps, norm, to ? to + first : nullptr);
         }))
        sums += piece;
    const auto n = static_cast<double>(high.numel());
    const double least = std::numeric_limits<float>::min(),
                 whole = bits > 0 ? 1 : std::max(sums.whole / n, least);
    LayerError error{errorMeans(sums, n), {}};
    error.means[0].div_(whole);
    if (wantGradient)
        error.gradient = output.weightGradient(slope).mul_(distanceFactor(norm) / (n * whole));
    return error;
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

torch::Tensor errorMeans(const ErrorSums& sums, double outputs) {
    return torch::tensor({sums.distance, sums.errorSquares, sums.products, sums.lowSquares, sums.inside},
                         torch::kFloat64)
        .div_(outputs);
}

LayerError layerError(const torch::Tensor& input, const torch::Tensor& low, const torch::Tensor& full,
                      int bits, Norm norm, ConvGeometry geometry, bool wantGradient) {
    const at::NoGradGuard noGrad;
    const FullOutput output(input, full, geometry);
    if (auto error = inOnePass(output, low, bits, norm, wantGradient))
        return *error;
    const auto& convolved = output.convolved();
    const auto quantized = quantizeUnit(low.clamp(0, 1), bits);
    const auto difference = convolved.clamp(0, 1).sub_(quantized);

    LayerError error;
    error.means = errorMeans(meanDistance(difference, norm), convolved, difference, quantized);
    if (wantGradient) // zero where the clamp is flat
        error.gradient = output.weightGradient(
            distanceGradient(difference, norm).mul_(convolved.ge(0).logical_and_(convolved.le(1))));
    return error;
}

LayerError relativeLayerError(const torch::Tensor& input, const torch::Tensor& low, const torch::Tensor& full,
                              Norm norm, ConvGeometry geometry, bool wantGradient) {
    const at::NoGradGuard noGrad;
    const FullOutput output(input, full, geometry);
    if (auto error = inOnePass(output, low, 0, norm, wantGradient))
        return *error;
    const auto& convolved = output.convolved();
    const auto difference = convolved - low;
    const auto whole = meanDistance(convolved, norm).clamp_min(std::numeric_limits<float>::min());

    LayerError error;
    error.means = errorMeans(meanDistance(difference, norm) / whole, convolved, difference, low);
    if (wantGradient)
        error.gradient = output.weightGradient(distanceGradient(difference, norm).div_(whole));
    return error;
}

} // namespace pdqat::quant
