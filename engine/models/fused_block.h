// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A residual block as one step of autograd, on the CPU in float32: batch normalisation, clamp, rounding, the
// convolutions, the layers' errors and the sum are computed for a few images at a time, while these lie in
// the cache. Kept for the backward pass: the block's input and what its convolutions gave, nothing else.
#pragma once

#include "engine/models/network.h"

#include <optional>
#include <vector>

namespace pdqat::models {

/// conv_n(clamp(norm_n(... conv_0(clamp(norm_0 x))))) + shortcut; the shortcut is x, or
/// skipNorm(skip(clamp(norm_0 x))). All must outlive the backward pass.
struct BlockUse {
    Mode mode = Mode::Evaluation;
    LayerObserver* observer = nullptr; ///< null: nobody looks
    std::vector<torch::nn::BatchNorm2dImpl*> norms;
    std::vector<ConvUse> convolutions; ///< as many, at least two
    std::optional<ConvUse> skip;
    torch::nn::BatchNorm2dImpl* skipNorm = nullptr; ///< where there is a skip
};

/// Whether fusedBlock() can take such maps: float32 on the CPU, channels-last, channels in groups of 16.
bool canFuse(const torch::Tensor& x, const BlockUse& block);

/// N × C × H × W in and out, differentiable once to x, weights and normalisations (in evaluation mode: not
/// differentiable). Agrees with the plain composition up to rounding.
torch::Tensor fusedBlock(const torch::Tensor& x, const BlockUse& block);

} // namespace pdqat::models
