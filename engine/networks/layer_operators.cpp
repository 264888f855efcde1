// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/layer_operators.h"

#include "engine/api/text.h"

#include <algorithm>
#include <limits>

namespace pdqat::networks {
namespace {

// --- Padding ---

PadShape padsOf(const NodeReader& node, const FeatureMap& in, Extent kernel, Extent stride, Extent dilation) {
    const auto how = node.text("auto_pad", "NOTSET");
    if (how == "NOTSET") {
        auto pads = node.list("pads");
        if (pads.empty())
            pads = {0, 0, 0, 0};
        if (pads.size() != 4 || std::ranges::any_of(pads, [](auto p) { return p < 0 || p > largestPad; }))
            throw Refusal{"its pads are (" + join(pads, ", ") + "), expected four numbers of pixels",
                          "Export the network again"};
        return {pads[0], pads[1], pads[2], pads[3]};
    }
    if (how == "VALID")
        return {};
    if (how != "SAME_UPPER" && how != "SAME_LOWER")
        throw Refusal{"its auto_pad is " + printable(how), "Export with explicit pads"};
    const auto missing = [](auto size, auto kernelSide, auto strideSide, auto dilationSide) {
        const auto places = (size + strideSide - 1) / strideSide;
        return std::max<std::int64_t>(0,
                                      (places - 1) * strideSide + dilationSide * (kernelSide - 1) + 1 - size);
    };
    const auto high = missing(in.size.height, kernel.height, stride.height, dilation.height),
               wide = missing(in.size.width, kernel.width, stride.width, dilation.width);
    const bool upper = how == "SAME_UPPER"; // the odd pixel is below and right
    const auto top = upper ? high / 2 : high - high / 2, left = upper ? wide / 2 : wide - wide / 2;
    return {top, left, high - top, wide - left};
}

bool isEven(const PadShape& pads) { return pads.top == pads.bottom && pads.left == pads.right; }

/// What stays of the padding to the layer itself; where the sides differ the map is padded before it.
Extent padded(BroughtGraph& to, GraphMap& in, PadShape pads, double value) {
    if (isEven(pads))
        return {pads.top, pads.left};
    pads.value = value;
    in.map = to.plan().pad(in.map, pads);
    return 0;
}

// --- Layers ---

StateTensor stateOf(const graph::OnnxTensor& tensor) { return {tensor.shape, graph::floatsOf(tensor)}; }

std::vector<float> biasOf(const NodeReader& node, std::size_t input, std::int64_t out) {
    if (!node.has(input))
        return {};
    auto bias = graph::floatsOf(node.constant(input, "its biases"));
    if (bias.size() == 1)
        bias.resize(static_cast<std::size_t>(out), bias[0]);
    if (static_cast<std::int64_t>(bias.size()) != out)
        throw Refusal{"it has " + std::to_string(bias.size()) + " biases for " + std::to_string(out) +
                          " outputs",
                      "Export the network again"};
    return bias;
}

/// Rows become columns.
StateTensor turned(const StateTensor& from) {
    const auto rows = from.shape[0], columns = from.shape[1];
    StateTensor to{{columns, rows}, std::vector<float>(from.values.size())};
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t column = 0; column < columns; ++column)
            to.values[static_cast<std::size_t>(column * rows + row)] =
                from.values[static_cast<std::size_t>(row * columns + column)];
    return to;
}

/// @param weight out × in
void requireLinear(const StateTensor& weight, const GraphMap& in) {
    if (weight.shape[0] < 1 || weight.shape[1] != in.map.channels)
        throw Refusal{"its weights take " + std::to_string(weight.shape[1]) + " features, it is given " +
                          std::to_string(in.map.channels),
                      "Give the network the size of images that it was made for: network.input_size"};
}

StateTensor matrixOf(const NodeReader& node, std::size_t input, bool turn) {
    const auto& constant = node.constant(input, "its weights");
    if (constant.shape.size() != 2)
        throw Refusal{"its weights have " + std::to_string(constant.shape.size()) + " axes, expected 2",
                      "Export the network again"};
    if (constant.elements() == 0)
        throw Refusal{"its weights are empty", "Export the network again"};
    auto weight = stateOf(constant);
    return turn ? turned(weight) : weight;
}

// --- Pooling ---

PoolShape poolShape(BroughtGraph& to, const NodeReader& node, GraphMap& in, double padding) {
    PoolShape shape;
    shape.kernel = node.extent("kernel_shape", 0);
    if (shape.kernel == Extent(0))
        throw Refusal{"its kernel_shape is missing", "Export the network again"};
    shape.stride = node.extent("strides", 1);
    if (node.extent("dilations", 1) != Extent(1))
        throw Refusal{"its windows have gaps (dilations)", "Pool without dilation"};
    shape.roundsUp = node.integer("ceil_mode", 0) != 0;
    shape.countsPadding = node.integer("count_include_pad", 0) != 0;
    const auto pads = padsOf(node, in.map, shape.kernel, shape.stride, 1);
    if (!isEven(pads) && padding == 0 && !shape.countsPadding)
        throw Refusal{"it averages over a border that differs from side to side and does not count",
                      "Pad the map before it, or set count_include_pad"};
    shape.padding = padded(to, in, pads, padding);
    if (2 * shape.padding.height > shape.kernel.height || 2 * shape.padding.width > shape.kernel.width)
        throw Refusal{"its padding is more than half of its window", "Pool with less padding"};
    return shape;
}

} // namespace

GraphValue drawConv(BroughtGraph& to, const NodeReader& node) {
    auto in = node.image(0);
    const auto& weight = node.constant(1, "its weights");
    if (weight.shape.size() != 4)
        throw Refusal{"its weights have " + std::to_string(weight.shape.size()) +
                          " axes, expected those of a convolution of images: 4",
                      "Bring a network of images in two dimensions"};
    ConvShape shape{weight.shape[0], {weight.shape[2], weight.shape[3]}};
    shape.stride = node.extent("strides", 1);
    shape.dilation = node.extent("dilations", 1);
    shape.groups = node.integer("group", 1);
    const auto kernel = node.extent("kernel_shape", shape.kernel);
    if (shape.groups < 1 || shape.out < 1 || weight.shape[1] < 1 || shape.out % shape.groups != 0 ||
        in.map.channels % shape.groups != 0 || weight.shape[1] != in.map.channels / shape.groups ||
        kernel != shape.kernel || shape.kernel.height < 1 || shape.kernel.width < 1)
        throw Refusal{"its weights are " + join(weight.shape, " × ") + ", which does not fit " +
                          std::to_string(in.map.channels) + " channels in " + std::to_string(shape.groups) +
                          " groups",
                      "Export the network again"};
    const auto pads = padsOf(node, in.map, shape.kernel, shape.stride, shape.dilation);
    shape.padding = padded(to, in, pads, 0);
    auto out = to.convolution(node, in, shape, stateOf(weight), biasOf(node, 2, shape.out));
    requireSides(std::get<GraphMap>(out).map);
    return out;
}

GraphValue drawGemm(BroughtGraph& to, const NodeReader& node) {
    const auto& in = node.vector(0);
    if (node.integer("transA", 0) != 0)
        throw Refusal{"it turns its input round (transA)", "Export the network again"};
    auto weight = matrixOf(node, 1, node.integer("transB", 0) == 0);
    requireLinear(weight, in);
    auto bias = biasOf(node, 2, weight.shape[0]);
    for (auto& value : weight.values)
        value *= static_cast<float>(node.real("alpha", 1));
    for (auto& value : bias)
        value *= static_cast<float>(node.real("beta", 1));
    return to.linear(node, in, std::move(weight), std::move(bias));
}

GraphValue drawMatMul(BroughtGraph& to, const NodeReader& node) {
    const auto& in = node.vector(0);
    auto weight = matrixOf(node, 1, true);
    requireLinear(weight, in);
    std::vector<float> bias;
    if (const auto* next = to.onlyReader(node.node()); next && next->op == "Add")
        for (const auto& input : next->inputs)
            if (const auto* constant = to.constantOf(input);
                constant && constant->elements() == weight.shape[0]) {
                bias = graph::floatsOf(*constant);
                to.skip(*next);
            }
    return to.linear(node, in, std::move(weight), std::move(bias));
}

GraphValue drawBatchNorm(BroughtGraph& to, const NodeReader& node) {
    const auto part = [&](std::size_t input) {
        return graph::floatsOf(node.constant(input, "its statistics"));
    };
    if (node.node().outputs.size() > 1 || node.integer("training_mode", 0) != 0)
        to.countTrainingNorm();
    return to.norm(node, node.map(0), {part(1), part(2), part(3), part(4)});
}

GraphValue drawMaxPool(BroughtGraph& to, const NodeReader& node) {
    auto in = node.image(0);
    const auto shape = poolShape(to, node, in, -std::numeric_limits<double>::infinity());
    const auto out = with(in, to.plan().maxPool(in.map, shape));
    requireSides(out.map);
    return out;
}

GraphValue drawAveragePool(BroughtGraph& to, const NodeReader& node) {
    auto in = node.image(0);
    const auto shape = poolShape(to, node, in, 0);
    const auto out = with(in, to.plan().averagePool(in.map, shape));
    requireSides(out.map);
    return out;
}

} // namespace pdqat::networks
