// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/receivers.h"

#include "engine/api/text.h"

#include <algorithm>
#include <cstring>
#include <set>
#include <string_view>

namespace pdqat::onnx {
namespace {

using Operators = std::set<std::string_view>;

/// A graph, asked from its values on.
class GraphView {
public:
    explicit GraphView(const OnnxGraph& viewed) : graph(viewed) {
        for (const auto& constant : viewed.constants)
            constants_[constant.name] = &constant;
        for (const auto& node : viewed.nodes) {
            for (const auto& output : node.outputs)
                makers_[output] = &node;
            for (const auto& input : node.inputs)
                readers_[input].push_back(&node);
        }
    }

    /// Nothing where an optional input is left out, or where a node makes it.
    const OnnxTensor* constant(const OnnxNode& node, std::size_t input) const {
        const auto found =
            input < node.inputs.size() ? constants_.find(node.inputs[input]) : constants_.end();
        return found == constants_.end() ? nullptr : found->second;
    }
    /// "" for constants and the graph's inputs.
    std::string madeBy(const OnnxNode& node, std::size_t input) const {
        const auto found = makers_.find(node.inputs.at(input));
        return found == makers_.end() ? "" : found->second->op;
    }
    /// In the graph's order.
    const std::vector<const OnnxNode*>& readers(const std::string& value) const {
        static const std::vector<const OnnxNode*> nobody;
        const auto found = readers_.find(value);
        return found == readers_.end() ? nobody : found->second;
    }

    const OnnxGraph& graph;

private:
    std::map<std::string, const OnnxTensor*> constants_;
    std::map<std::string, const OnnxNode*> makers_;
    std::map<std::string, std::vector<const OnnxNode*>> readers_;
};

template <class T>
T attribute(const OnnxNode& node, const char* name, T otherwise) {
    const auto found = node.attributes.find(name);
    return found == node.attributes.end() ? otherwise : std::get<T>(found->second);
}

bool allZero(const OnnxTensor* tensor) {
    return !tensor || tensor->bytes.find_first_not_of('\0') == std::string::npos;
}

/// 0 where it is no float.
float firstFloat(const OnnxTensor* tensor) {
    float value = 0;
    if (tensor && tensor->type == OnnxType::Float && tensor->bytes.size() >= sizeof value)
        std::memcpy(&value, tensor->bytes.data(), sizeof value);
    return value;
}

// --- QONNX's readers ---

/// What FINN and hls4ml ask of Quant alike.
std::string quantProblem(const GraphView& view, const OnnxNode& node) {
    if (!view.constant(node, 1) || !view.constant(node, 2) || !view.constant(node, 3))
        return "scale, zero point and bit width must be constants";
    if (!allZero(view.constant(node, 2)))
        return "the zero point must be 0";
    if (attribute<std::string>(node, "rounding_mode", "ROUND") != "ROUND")
        return "the rounding mode must be ROUND";
    if (attribute<std::int64_t>(node, "narrow", 1) > attribute<std::int64_t>(node, "signed", 1))
        return "unsigned numbers must not be narrow";
    return {};
}

std::string finnProblem(const GraphView& view, const OnnxNode& node) {
    if (node.op != "Quant" && node.op != "BipolarQuant")
        return {};
    if (view.constant(node, 0)) {
        if (const auto& readers = view.readers(node.outputs[0]);
            readers.size() != 1 || (readers[0]->op != "Conv" && readers[0]->op != "MatMul"))
            return "quantized weights must be read by one convolution or matrix product alone";
        return node.op == "Quant" ? quantProblem(view, node) : "";
    }
    if (node.op == "BipolarQuant")
        return {};
    if (const auto problem = quantProblem(view, node); !problem.empty())
        return problem;
    if (firstFloat(view.constant(node, 3)) > 8)
        return "activations must have 8 bits or fewer";
    const bool isSigned = attribute<std::int64_t>(node, "signed", 1) != 0;
    if (view.madeBy(node, 0) != "Relu")
        return isSigned ? "" : "unsigned activations must come from a Relu";
    if (isSigned)
        return "activations behind a Relu must be unsigned";
    return view.readers(node.inputs[0]).size() == 1 ? "" : "its Relu must have no other reader";
}

/// FINN builds hardware of quantized layers alone.
std::string finnRemark(const GraphView& view) {
    std::vector<std::string> floats;
    for (const auto& node : view.graph.nodes)
        if ((node.op == "Conv" || node.op == "Gemm") && !view.madeBy(node, 1).ends_with("Quant"))
            floats.push_back(node.name);
    if (floats.empty())
        return {};
    const auto which = floats.size() <= 8 ? join(floats, ", ") : std::to_string(floats.size()) + " layers";
    return which + " stay in floats, outside of its hardware";
}

const Operators elementwise{"Add", "Sub", "Mul", "Div", "Relu", "Quant", "BipolarQuant"};

std::string hls4mlProblem(const GraphView& view, const OnnxNode& node) {
    if (node.op == "Conv")
        for (const auto* wanted : {"dilations", "group"})
            if (!node.attributes.contains(wanted))
                return std::string(wanted) + " must be written down";
    const auto* scale = node.op.ends_with("Quant") ? view.constant(node, 1) : nullptr;
    if (scale && scale->elements() != 1)
        return "it takes one scale, not one for each channel (train with quant.steps_per tensor)";
    const auto& readers = view.readers(node.outputs[0]);
    if (readers.size() > 1 && elementwise.contains(readers[0]->op))
        return "what is read more than once must not be read by " + readers[0]->op +
               " first (qonnx would lose its layout)";
    return node.op == "Quant" ? quantProblem(view, node) : "";
}

// --- TensorRT ---

std::string tensorRtProblem(const GraphView& view, const OnnxNode& node) {
    const bool quantizes = node.op == "QuantizeLinear";
    if (quantizes || node.op == "DequantizeLinear") {
        const auto *scale = view.constant(node, 1), *zero = view.constant(node, 2);
        const auto* codes = quantizes ? zero : view.constant(node, 0);
        if ((quantizes && !zero) || (codes && codes->type != OnnxType::Int8))
            return "codes must be signed bytes (INT8)";
        if (!scale || !allZero(zero))
            return "scales must be constants, and zero points 0";
        const bool weights = !quantizes && codes;
        if (!scale->shape.empty() && (!weights || attribute<std::int64_t>(node, "axis", 1) != 0))
            return "activations must have one scale, weights one for each output channel (axis 0)";
        if (quantizes && std::ranges::any_of(view.readers(node.outputs[0]), [](const OnnxNode* reader) {
                return reader->op != "DequantizeLinear";
            }))
            return "QuantizeLinear must be read by DequantizeLinear alone";
        if (!quantizes && !weights && view.madeBy(node, 0) != "QuantizeLinear")
            return "DequantizeLinear must read weights or QuantizeLinear";
    }
    if (node.op == "Conv" && !view.constant(node, 1) && view.madeBy(node, 1) != "DequantizeLinear")
        return "weights must be constants, or stand behind DequantizeLinear";
    return {};
}

struct Receiver {
    const char* name;
    Operators operators;
    std::string (*problem)(const GraphView&, const OnnxNode&);
    std::string (*remark)(const GraphView&) = [](const GraphView&) { return std::string(); };
};

const std::vector<Receiver>& knownReceivers() {
    static const Operators qonnx{"Add",     "BatchNormalization", "BipolarQuant", "Conv", "Flatten", "Gemm",
                                 "MaxPool", "GlobalAveragePool",  "Mul",          "Relu", "Quant",   "Sub"};
    static const std::vector<Receiver> list{{"FINN", qonnx, finnProblem, finnRemark},
                                            {"hls4ml", qonnx, hls4mlProblem},
                                            {"TensorRT",
                                             {"Add",
                                              "AveragePool",
                                              "BatchNormalization",
                                              "Cast",
                                              "Clip",
                                              "Concat",
                                              "Conv",
                                              "DequantizeLinear",
                                              "Div",
                                              "Flatten",
                                              "Gemm",
                                              "GlobalAveragePool",
                                              "GreaterOrEqual",
                                              "HardSigmoid",
                                              "LeakyRelu",
                                              "MaxPool",
                                              "Mul",
                                              "Pad",
                                              "QuantizeLinear",
                                              "Relu",
                                              "Reshape",
                                              "Round",
                                              "Sigmoid",
                                              "Sub",
                                              "Where"},
                                             tensorRtProblem}};
    return list;
}

ReceiverVerdict verdict(const Receiver& receiver, const GraphView& view) {
    for (const auto& node : view.graph.nodes) {
        if (!receiver.operators.contains(node.op))
            return {receiver.name, node.name + ": there is no operator " + node.op, {}};
        if (const auto problem = receiver.problem(view, node); !problem.empty())
            return {receiver.name, node.name + ": " + problem, {}};
    }
    return {receiver.name, {}, receiver.remark(view)};
}

} // namespace

std::vector<ReceiverVerdict> receiversOf(const OnnxGraph& graph) {
    const GraphView view(graph);
    std::vector<ReceiverVerdict> verdicts;
    for (const auto& receiver : knownReceivers())
        verdicts.push_back(verdict(receiver, view));
    return verdicts;
}

std::string text(const ReceiverVerdict& verdict) {
    const bool takes = verdict.problem.empty();
    return verdict.receiver + (takes ? " takes" : " refuses") + " this file, by its documented rules" +
           (takes ? "" : ": " + verdict.problem) + (verdict.remark.empty() ? "" : "; " + verdict.remark);
}

} // namespace pdqat::onnx
