// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/evaluate_graph.h"

#include "engine/api/error.h"

#include <array>
#include <cstring>
#include <limits>
#include <set>

namespace pdqat::onnx {
namespace {

using Inputs = std::vector<torch::Tensor>; ///< undefined where an optional one is left out

struct Call {
    const OnnxNode& node;
    const Inputs& in;
    const std::map<std::string, OnnxType>& types; ///< of the graph's constants

    bool has(std::size_t i) const { return i < in.size() && in[i].defined(); }

    template <class T>
    T attribute(const char* name, T fallback) const {
        const auto found = node.attributes.find(name);
        return found == node.attributes.end() ? fallback : std::get<T>(found->second);
    }

    std::vector<std::int64_t> list(const char* name) const {
        return attribute(name, std::vector<std::int64_t>{});
    }
};

/// Per-channel values in the shape that meets the given axis.
torch::Tensor along(const torch::Tensor& values, std::int64_t axis, std::int64_t dimensions) {
    if (values.dim() == 0)
        return values;
    std::vector<std::int64_t> shape(static_cast<std::size_t>(dimensions), 1);
    shape[static_cast<std::size_t>(axis)] = -1;
    return values.reshape(shape);
}

torch::Tensor clip(const Call& c) {
    auto x = c.in[0];
    if (c.has(1))
        x = torch::maximum(x, c.in[1].to(x.scalar_type()));
    return c.has(2) ? torch::minimum(x, c.in[2].to(x.scalar_type())) : x;
}

torch::Tensor convolution(const Call& c) {
    const auto pads = c.list("pads");
    return at::conv2d(c.in[0], c.in[1], c.has(2) ? c.in[2] : torch::Tensor(), c.list("strides"),
                      at::IntArrayRef(pads.data(), 2), c.list("dilations"),
                      c.attribute<std::int64_t>("group", 1));
}

torch::Tensor norm(const Call& c) {
    return at::batch_norm(c.in[0], c.in[1], c.in[2], c.in[3], c.in[4], false, 0,
                          static_cast<double>(c.attribute("epsilon", 1e-5F)), false);
}

torch::Tensor maxPool(const Call& c) {
    const auto pads = c.list("pads");
    return at::max_pool2d(c.in[0], c.list("kernel_shape"), c.list("strides"), at::IntArrayRef(pads.data(), 2),
                          1, c.attribute<std::int64_t>("ceil_mode", 0) != 0);
}

torch::Tensor averagePool(const Call& c) {
    const auto pads = c.list("pads");
    return at::avg_pool2d(c.in[0], c.list("kernel_shape"), c.list("strides"), at::IntArrayRef(pads.data(), 2),
                          c.attribute<std::int64_t>("ceil_mode", 0) != 0,
                          c.attribute<std::int64_t>("count_include_pad", 0) != 0);
}

torch::Tensor hardSigmoid(const Call& c) {
    return (c.in[0] * static_cast<double>(c.attribute("alpha", 0.2F)) +
            static_cast<double>(c.attribute("beta", 0.5F)))
        .clamp(0, 1);
}

std::vector<std::int64_t> integersOf(const torch::Tensor& numbers) {
    const auto whole = numbers.to(torch::kInt64).contiguous();
    return {whole.data_ptr<std::int64_t>(), whole.data_ptr<std::int64_t>() + whole.numel()};
}

/// Of height and width.
torch::Tensor padded(const Call& c) {
    const auto pads = integersOf(c.in[1]);
    return at::constant_pad_nd(c.in[0], {pads[3], pads[7], pads[2], pads[6]}, c.in[2].item());
}

/// A 0 keeps an axis.
torch::Tensor reshaped(const Call& c) {
    auto shape = integersOf(c.in[1]);
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == 0)
            shape[i] = c.in[0].size(static_cast<std::int64_t>(i));
    return c.in[0].reshape(shape);
}

/// To the type of its zero point.
torch::Tensor quantizeLinear(const Call& c) {
    const auto zero = c.in[2].to(torch::kFloat);
    const auto type = c.types.find(c.node.inputs[2]);
    const bool isSigned = type != c.types.end() && type->second == OnnxType::Int8;
    return ((c.in[0] / c.in[1]).round() + zero)
        .clamp(isSigned ? -128 : 0, isSigned ? 127 : 255)
        .to(torch::kDouble);
}

torch::Tensor dequantizeLinear(const Call& c) {
    const auto axis = c.attribute<std::int64_t>("axis", 1), dimensions = c.in[0].dim();
    auto x = c.in[0].to(torch::kFloat);
    if (c.has(2))
        x = x - along(c.in[2].to(torch::kFloat), axis, dimensions);
    return x * along(c.in[1], axis, dimensions);
}

torch::Tensor gemm(const Call& c) { return at::linear(c.in[0], c.in[1], c.in[2]); }

/// QONNX; what is unsigned is not narrow, as our graphs have it.
torch::Tensor quant(const Call& c) {
    const bool isSigned = c.attribute<std::int64_t>("signed", 1) != 0,
               isNarrow = c.attribute<std::int64_t>("narrow", 0) != 0;
    if (isNarrow && !isSigned)
        throw Error(ErrorKind::Model, c.node.name, "a Quant that is narrow and unsigned cannot be checked");
    const auto &scale = c.in[1], &zero = c.in[2];
    const auto largest = std::exp2(c.in[3].item<double>() - (isSigned ? 1 : 0)) - 1;
    const double least = !isSigned ? 0 : isNarrow ? -largest : -largest - 1;
    const auto scaled = (c.in[0] / scale + zero).clamp(least, largest).round();
    return (scaled - zero) * scale;
}

torch::Tensor bipolar(const Call& c) { return torch::where(c.in[0] >= 0, c.in[1], -c.in[1]); }

struct Operator {
    const char* name;
    torch::Tensor (*compute)(const Call&);
};

constexpr std::array operators{
    Operator{"Add", [](const Call& c) { return c.in[0] + c.in[1]; }},
    Operator{"AveragePool", averagePool},
    Operator{"BatchNormalization", norm},
    Operator{"BipolarQuant", bipolar},
    Operator{"Cast", [](const Call& c) { return c.in[0].to(torch::kFloat); }},
    Operator{"Clip", clip},
    Operator{"Concat", [](const Call& c) { return torch::cat(c.in, 1); }},
    Operator{"Conv", convolution},
    Operator{"DequantizeLinear", dequantizeLinear},
    Operator{"Div", [](const Call& c) { return c.in[0] / c.in[1]; }},
    Operator{"Flatten", [](const Call& c) { return c.in[0].flatten(1); }},
    Operator{"Gemm", gemm},
    Operator{"GlobalAveragePool",
             [](const Call& c) {
                 return c.in[0].mean({2, 3}, true);
             }},
    Operator{"GreaterOrEqual", [](const Call& c) { return c.in[0] >= c.in[1]; }},
    Operator{"HardSigmoid", hardSigmoid},
    Operator{"LeakyRelu", [](const Call& c) { return at::leaky_relu(c.in[0], c.attribute("alpha", 0.01F)); }},
    Operator{"MaxPool", maxPool},
    Operator{"Mul", [](const Call& c) { return c.in[0] * c.in[1]; }},
    Operator{"Pad", padded},
    Operator{"Quant", quant},
    Operator{"QuantizeLinear", quantizeLinear},
    Operator{"Relu", [](const Call& c) { return at::relu(c.in[0]); }},
    Operator{"Reshape", reshaped},
    Operator{"Round", [](const Call& c) { return c.in[0].round(); }},
    Operator{"Sigmoid", [](const Call& c) { return c.in[0].sigmoid(); }},
    Operator{"Sub", [](const Call& c) { return c.in[0] - c.in[1]; }},
    Operator{"Where", [](const Call& c) { return torch::where(c.in[0], c.in[1], c.in[2]); }}};

const Operator* find(const std::string& name) {
    for (const auto& op : operators)
        if (op.name == name)
            return &op;
    return nullptr;
}

torch::ScalarType typeOf(OnnxType type) {
    switch (type) {
    case OnnxType::Uint8: return torch::kUInt8;
    case OnnxType::Int8: return torch::kInt8;
    case OnnxType::Int32: return torch::kInt32;
    case OnnxType::Int64: return torch::kInt64;
    case OnnxType::Float: return torch::kFloat;
    default: throw Error(ErrorKind::Model, "graph", "its constants are of a type that cannot be checked");
    }
}

torch::Tensor tensorOf(const OnnxTensor& from) {
    auto tensor = torch::empty(from.shape, typeOf(from.type));
    if (tensor.nbytes() != from.bytes.size())
        throw Error(ErrorKind::Model, from.name, "its bytes do not fit its shape");
    std::memcpy(tensor.data_ptr(), from.bytes.data(), from.bytes.size());
    return tensor.is_floating_point() ? tensor : tensor.to(torch::kDouble);
}

} // namespace

GraphEvaluator::GraphEvaluator(OnnxGraph graph) : graph_(std::move(graph)) {
    for (const auto& constant : graph_.constants) {
        constants_[constant.name] = tensorOf(constant);
        types_[constant.name] = constant.type;
    }
    std::set<std::string> made;
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) {
        if (!find(graph_.nodes[i].op))
            throw Error(ErrorKind::Model, graph_.nodes[i].name,
                        "the operator " + graph_.nodes[i].op + " is not one that can be checked");
        for (const auto& output : graph_.nodes[i].outputs)
            if (!made.insert(output).second)
                throw Error(ErrorKind::Model, graph_.nodes[i].name,
                            "makes " + output + ", which another node makes");
        for (const auto& input : graph_.nodes[i].inputs)
            lastUse_[input] = i;
    }
    lastUse_[graph_.outputs.at(0).name] = std::numeric_limits<std::size_t>::max();
}

torch::Tensor GraphEvaluator::run(const torch::Tensor& images, const OnValue& onValue) const {
    const torch::NoGradGuard noGrad;
    std::map<std::string, torch::Tensor> values{{graph_.inputs.at(0).name, images}};
    const auto valueOf = [&](const std::string& name) {
        if (name.empty())
            return torch::Tensor();
        const auto constant = constants_.find(name);
        return constant == constants_.end() ? values.at(name) : constant->second;
    };
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) {
        const auto& node = graph_.nodes[i];
        Inputs inputs;
        for (const auto& name : node.inputs)
            inputs.push_back(valueOf(name));
        auto value = find(node.op)->compute({node, inputs, types_});
        if (onValue)
            onValue(node.outputs[0], value);
        values[node.outputs[0]] = value;
        for (const auto& name : node.inputs)
            if (lastUse_.at(name) == i)
                values.erase(name);
    }
    return values.at(graph_.outputs[0].name);
}

} // namespace pdqat::onnx
