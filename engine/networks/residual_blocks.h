// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pre-activation residual blocks of a network, found in its graph: what runs as one fused step.
#pragma once

#include "engine/networks/blueprint.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace pdqat::networks {

/// conv_n(clamp(norm_n(… conv_0(clamp(norm_0 x))))) + shortcut; the shortcut is x, or
/// skipNorm(skip(clamp(norm_0 x))). Nodes by index; nothing outside reads what lies within.
struct ResidualBlock {
    std::size_t input = 0;                          ///< x
    std::size_t first = 0;                          ///< of the block's nodes, which follow each other
    std::size_t sum = 0;                            ///< the last of them
    std::vector<std::size_t> norms, convolutions;   ///< of the main path, in the order of the pass
    std::optional<std::size_t> skip, skipNorm = {}; ///< both or none
};

/// In the order of the pass: rankable convolutions with square kernels, one group and no dilation, at least
/// two in the main path, none behind dropout.
std::vector<ResidualBlock> residualBlocks(const std::vector<GraphNode>& nodes);

/// Per node, the nodes that read it.
std::vector<std::vector<std::size_t>> readersOf(const std::vector<GraphNode>& nodes);

} // namespace pdqat::networks
