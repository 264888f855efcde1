// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/value_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::networks {
ValueRanges::ValueRanges(const std::vector<GraphNode>& nodes) {
    for (const auto& node : nodes)
        ranges_.push_back(of(node));
}

ValueRanges::Range ValueRanges::of(const GraphNode& node) const {
    constexpr double unbounded = std::numeric_limits<double>::infinity();
    const Range any{-unbounded, unbounded};
    const auto in = [&](std::size_t i) { return ranges_[node.inputs[i]]; };
    const auto withZero = [](Range range) {
        return Range{std::min(range.low, 0.0), std::max(range.high, 0.0)};
    };
    switch (node.op) {
    case GraphOp::Clamp: return {0, 1};
    case GraphOp::Activation:
        switch (node.activation.kind) {
        case Nonlinearity::Relu: return {0, std::max(0.0, in(0).high)};
        case Nonlinearity::Clip: return {node.activation.a, node.activation.b};
        case Nonlinearity::Sigmoid:
        case Nonlinearity::HardSigmoid: return {0, 1};
        case Nonlinearity::HardSwish: return {-0.375, std::max(0.0, in(0).high)};
        case Nonlinearity::LeakyRelu: return in(0).low >= 0 ? in(0) : any;
        }
        return any;
    case GraphOp::MaxPool:
    case GraphOp::Mean:
    case GraphOp::Flatten: return in(0);
    case GraphOp::AveragePool: return withZero(in(0));
    case GraphOp::Pad: {
        if (std::isinf(node.pad.value)) // a max-pool reads it, to which it is nothing
            return in(0);
        return {std::min(in(0).low, node.pad.value), std::max(in(0).high, node.pad.value)};
    }
    case GraphOp::Add: return {in(0).low + in(1).low, in(0).high + in(1).high};
    case GraphOp::Multiply:
        return in(0).low >= 0 && in(1).low >= 0
                   ? Range{0, in(0).high == 0 || in(1).high == 0 ? 0 : in(0).high * in(1).high}
                   : any;
    case GraphOp::Concat: {
        auto range = in(0);
        for (std::size_t i = 1; i < node.inputs.size(); ++i)
            range = {std::min(range.low, in(i).low), std::max(range.high, in(i).high)};
        return range;
    }
    case GraphOp::Images:
    case GraphOp::FullConvolution:
    case GraphOp::Convolution:
    case GraphOp::Norm:
    case GraphOp::Affine:
    case GraphOp::Classifier: return any;
    }
    return any;
}

} // namespace pdqat::networks
