// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The distance that a layer's constraint bounds, and its gradient to the layer's weights.
#pragma once

#include "engine/api/norm.h"
#include "engine/quant/convolve.h"
#include "engine/quant/output_means.h"
#include "engine/quant/pixel_kernels.h"

#include <torch/types.h>

namespace pdqat::quant {

struct LayerError {
    /// float64, 1 + 4, detached: d_l, then the members of OutputMeans in their order.
    torch::Tensor means;
    torch::Tensor value() const { return means[0]; } ///< d_l, 0-dim
    torch::Tensor gradient; ///< ∂d_l/∂W_32, shape of W_32; undefined when it was not asked for
};

/// The norm's mean over all of a difference of any shape, 0-dim; differentiable.
torch::Tensor meanDistance(const torch::Tensor& difference, Norm norm);
/// Of the norm's derivative (distances.h).
double distanceFactor(Norm norm);

/// What LayerError::means holds, of maps of one shape.
/// @param distance d_l @param convolved conv(u, W_32) @param difference a^hp − a^lp @param low a^lp
torch::Tensor errorMeans(const torch::Tensor& distance, const torch::Tensor& convolved,
                         const torch::Tensor& difference, const torch::Tensor& low);

/// The same of sums over so many outputs.
torch::Tensor errorMeans(const ErrorSums& sums, double outputs);

/// d_l between a^hp = clamp(conv(u, W_32)) and a^lp = q_k(clamp(z)), both without batch normalisation
/// ("matched" semantics): the norm's mean over the difference.
/// The low-precision side and the input are constants, so the gradient reaches W_32 alone and is computed
/// here at once: nothing of the layer's activations has to be kept for a backward pass.
/// @param input  u, the layer's quantized input, N × C × H × W
/// @param low    z, the layer's low-precision convolution output before batch normalisation
/// @param full   W_32
LayerError layerError(const torch::Tensor& input, const torch::Tensor& low, const torch::Tensor& full,
                      int bits, Norm norm, ConvGeometry geometry, bool wantGradient);

/// The same of a network whose activations have any scale: d_l between a^hp = conv(u, W_32) and a^lp = z,
/// the norm's mean over their difference divided by that over a^hp, which is a constant too. A layer whose
/// a^hp is all 0 has no error where z is 0 as well.
LayerError relativeLayerError(const torch::Tensor& input, const torch::Tensor& low, const torch::Tensor& full,
                              Norm norm, ConvGeometry geometry, bool wantGradient);

} // namespace pdqat::quant
