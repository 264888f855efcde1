// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/plain_operators.h"

#include "engine/api/error.h"

namespace pdqat::onnx {
namespace {

using networks::GraphOp;
using networks::Nonlinearity;
using Attributes = std::map<std::string, OnnxAttribute>;

std::vector<std::int64_t> list(Extent extent) { return {extent.height, extent.width}; }
std::vector<std::int64_t> aroundMap(Extent pads) {
    return {pads.height, pads.width, pads.height, pads.width};
}
float real(double value) { return static_cast<float>(value); }

std::string activation(GraphBuilder& to, const networks::ActivationShape& shape, const std::string& name,
                       const std::string& input) {
    switch (shape.kind) {
    case Nonlinearity::Relu: return to.node("Relu", name, {input});
    case Nonlinearity::Clip:
        return to.node("Clip", name,
                       {input, to.scalar(name + ".low", shape.a), to.scalar(name + ".high", shape.b)});
    case Nonlinearity::LeakyRelu: return to.node("LeakyRelu", name, {input}, {{"alpha", real(shape.a)}});
    case Nonlinearity::Sigmoid: return to.node("Sigmoid", name, {input});
    case Nonlinearity::HardSigmoid:
        return to.node("HardSigmoid", name, {input}, {{"alpha", real(shape.a)}, {"beta", real(shape.b)}});
    case Nonlinearity::HardSwish: { // an operator of its own from opset 14 on
        const auto gate =
            to.node("HardSigmoid", name + ".gate", {input}, {{"alpha", real(1.0 / 6)}, {"beta", 0.5F}});
        return to.node("Mul", name, {input, gate});
    }
    }
    return {};
}

/// ONNX pads all four axes, those in front first.
std::string pad(GraphBuilder& to, const networks::PadShape& shape, const std::string& name,
                const std::string& input) {
    const auto pads =
        to.constant(name + ".pads", torch::tensor(std::vector<std::int64_t>{0, 0, shape.top, shape.left, 0, 0,
                                                                            shape.bottom, shape.right}));
    return to.node("Pad", name, {input, pads, to.scalar(name + ".value", shape.value)});
}

} // namespace

Attributes convAttributes(const networks::ConvShape& shape) {
    return {{"kernel_shape", list(shape.kernel)},
            {"strides", list(shape.stride)},
            {"pads", aroundMap(shape.pads())},
            {"dilations", list(shape.dilation)}, // the default mostly, but qonnx asks for them
            {"group", shape.groups}};
}

Attributes poolAttributes(const networks::PoolShape& pool) {
    Attributes attributes{{"kernel_shape", list(pool.kernel)},
                          {"strides", list(pool.stride)},
                          {"pads", aroundMap(pool.padding)}};
    if (pool.roundsUp)
        attributes["ceil_mode"] = std::int64_t{1};
    if (pool.countsPadding)
        attributes["count_include_pad"] = std::int64_t{1};
    return attributes;
}

std::string plainOperator(GraphBuilder& to, const DeployedModel& model, const networks::GraphNode& node,
                          const std::string& name, const std::vector<std::string>& inputs) {
    switch (node.op) {
    case GraphOp::MaxPool: return to.node("MaxPool", name, inputs, poolAttributes(node.pool));
    case GraphOp::AveragePool: return to.node("AveragePool", name, inputs, poolAttributes(node.pool));
    case GraphOp::Add: return to.node("Add", name, inputs);
    case GraphOp::Multiply: return to.node("Mul", name, inputs);
    case GraphOp::Concat: return to.node("Concat", name, inputs, {{"axis", std::int64_t{1}}});
    case GraphOp::Mean: return to.node("GlobalAveragePool", name, inputs);
    case GraphOp::Activation: return activation(to, node.activation, name, inputs[0]);
    case GraphOp::Pad: return pad(to, node.pad, name, inputs[0]);
    case GraphOp::Flatten: {
        const auto shape = to.constant("vector_shape", torch::tensor(std::vector<std::int64_t>{0, -1, 1, 1}));
        return to.node("Reshape", name, {inputs[0], shape});
    }
    case GraphOp::Affine: {
        const auto part = [&](const char* which) {
            const auto key = node.module + '.' + which;
            return to.constant(key, model.at(key));
        };
        return to.node("Add", name,
                       {to.node("Mul", name + ".scaled", {inputs[0], part("scale")}), part("shift")});
    }
    default: throw Error(ErrorKind::Internal, "export", "a step of the network has no plain operator");
    }
}

} // namespace pdqat::onnx
