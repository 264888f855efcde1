// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dropout whose masks are functions of a key, so that all passes of one step share them.
#pragma once

#include "engine/models/network.h"

#include <torch/types.h>

#include <cstdint>

namespace pdqat::models {

/// The key of one step's masks, for Pass::noise.
/// @param seed the run's seed, @param step batches trained before this one, over all epochs
std::uint64_t noiseKey(std::uint64_t seed, std::uint64_t step);

/// Dropout's factors for a feature map like x: 0 with probability p, else 1 / (1 − p). They depend on
/// (pass.noise, site), shape, type and device alone: the passes of a step at all bit widths drop the same
/// entries, and their difference shows quantization alone. Undefined in evaluation mode, which drops nothing.
/// @param p in [0, 1), @param site tells a network's several dropouts apart
torch::Tensor dropoutFactors(const torch::Tensor& x, double p, const Pass& pass, std::uint64_t site = 0);

} // namespace pdqat::models
