// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/quantizer_source.h"

#include <limits>

namespace pdqat::onnx {
namespace {

using networks::GraphOp;

bool isMovable(const networks::GraphNode& node) {
    return node.op == GraphOp::MaxPool && node.pool.padding == Extent(0) && !node.pool.roundsUp;
}

/// Whether a node only cuts off what the quantizer behind it would cut off too.
bool cutsOff(const MapQuantizer& quantizer, const networks::GraphNode& node) {
    if (quantizer.codes.isSigned())
        return false;
    const double end = quantizer.step * static_cast<double>(quantizer.codes.high);
    switch (node.op) {
    case GraphOp::Clamp: return quantizer.isUnit || end <= 1;
    case GraphOp::Activation:
        return node.activation.kind == networks::Nonlinearity::Relu ||
               (node.activation.kind == networks::Nonlinearity::Clip && node.activation.a == 0 &&
                end <= node.activation.b);
    default: return false;
    }
}

} // namespace

bool needsRelu(const MapQuantizer& quantizer) {
    return !quantizer.codes.isSigned() && !quantizer.isUnit &&
           quantizer.codes.high == std::numeric_limits<std::int8_t>::max();
}

QuantizerSource sourceOf(const std::vector<networks::GraphNode>& nodes, std::size_t map,
                         const MapQuantizer& quantizer, bool pastPools) {
    QuantizerSource source{map, {}};
    for (bool cut = false;; source.from = nodes[source.from].inputs[0]) {
        const auto& node = nodes[source.from];
        if (pastPools && isMovable(node))
            source.pools.push_back(node.pool);
        else if (!cut && cutsOff(quantizer, node))
            cut = true;
        else
            return source;
    }
}

} // namespace pdqat::onnx
