// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a configured network costs once it is deployed at one bit width.
#pragma once

#include "engine/api/config.h"

#include <cstdint>

namespace pdqat {

struct NetworkCost {
    std::int64_t macs = 0; ///< multiply-accumulates for one image, the whole network
    /// Bit operations for one image: Σ MACs · bits of the weights · bits of the inputs, a layer in full
    /// precision counting 32 · 32.
    double bops = 0;
    /// All weights as packed at their bits, and in 32 bits what is never quantized: first convolution,
    /// classifier, and one scale and shift a channel for one width's batch normalisation.
    double weightBytes = 0;
};

/// Layers of the high-precision set count as 32 bits wide; at `bits` = 32 all do.
/// @throws Error(Config) for a network that cannot be drawn up
NetworkCost networkCost(const RunConfig& config, int bits);

} // namespace pdqat
