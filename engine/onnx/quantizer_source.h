// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in front of a quantizer and need not: it cuts off what the quantizer cuts off too, or changes
// places with it.
#pragma once

#include "engine/onnx/deployed_model.h"

#include <vector>

namespace pdqat::onnx {

/// Unsigned codes that lie in signed bytes, since they need no Clip there: these do not end at 0 by
/// themselves.
bool needsRelu(const MapQuantizer& quantizer);

struct QuantizerSource {
    std::size_t from;                       ///< the node that the quantizer can read in place of its map
    std::vector<networks::PoolShape> pools; ///< max-pools that then come behind it, the last one first
};
/// @param pastPools max-pools keep the order of values, and of codes
QuantizerSource sourceOf(const std::vector<networks::GraphNode>& nodes, std::size_t map,
                         const MapQuantizer& quantizer, bool pastPools);

} // namespace pdqat::onnx
