// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a configured network costs once it is deployed at one bit width, layer by layer.
#pragma once

#include "engine/api/layer_bits.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pdqat {

struct LayerCost {
    std::string layer; ///< a rankable layer's name; empty: all that is never quantized
    LayerBits bits;
    std::int64_t parameters = 0;
    std::int64_t macs = 0;  ///< multiply-accumulates for one image
    double bops = 0;        ///< bit operations for one image: MACs · bits of weights · bits of inputs
    std::int64_t bytes = 0; ///< of its parameters, packed at their width, whole bytes
    bool operator==(const LayerCost&) const = default;
};

struct NetworkCost {
    int bits = 32;
    std::vector<LayerCost> layers; ///< rankable ones, in network order
    /// First convolution, classifier, and one scale and shift a channel for one width's batch normalisation,
    /// at 32 bits.
    LayerCost rest;

    LayerCost total() const; ///< sums; `layer` empty, `bits` those of the network
    bool operator==(const NetworkCost&) const = default;
};

} // namespace pdqat
