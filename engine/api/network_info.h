// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be known of a network without building it: its rankable layers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pdqat {

/// A layer whose bit width can be chosen, in the network's own order (the index is the position in the list).
struct LayerInfo {
    std::string name;                      ///< "Block_3_conv0", "Block_3_shortcut"
    std::vector<std::int64_t> weightShape; ///< out channels, in channels, kernel height, kernel width
    std::vector<std::int64_t> outputShape; ///< channels, height, width of one image's output
    std::int64_t stride = 1;
    std::int64_t weights = 0; ///< number of weights
    std::int64_t macs = 0;    ///< multiply-accumulates for one image
    bool operator==(const LayerInfo&) const = default;
};

/// Name under which the output constraint appears beside the layers.
inline constexpr const char* outputConstraint = "CE";

} // namespace pdqat
