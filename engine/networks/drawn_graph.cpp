// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/drawn_graph.h"

#include "engine/networks/describe.h"

namespace pdqat::networks {
namespace {

std::string kindOf(const ActivationShape& shape) {
    switch (shape.kind) {
    case Nonlinearity::Relu: return "ReLU";
    case Nonlinearity::Clip: return "Clip";
    case Nonlinearity::LeakyRelu: return "Leaky ReLU";
    case Nonlinearity::Sigmoid: return "Sigmoid";
    case Nonlinearity::HardSigmoid: return "Hard sigmoid";
    case Nonlinearity::HardSwish: return "Hard swish";
    }
    return {};
}

std::string kindOf(const GraphNode& node, const FeatureMap& in) {
    switch (node.op) {
    case GraphOp::Images: return "Images";
    case GraphOp::FullConvolution: return "Convolution (32 bit)";
    case GraphOp::Convolution: {
        const auto& conv = node.convolution;
        if (conv.groups > 1 && conv.groups == in.channels)
            return "Depthwise convolution";
        return in.size.area() == 1 && conv.kernel == Extent(1) ? "Linear" : "Convolution";
    }
    case GraphOp::Norm: return "Batch normalisation";
    case GraphOp::Clamp: return "Clamp to [0, 1]";
    case GraphOp::Activation: return kindOf(node.activation);
    case GraphOp::Affine: return "Scale and shift";
    case GraphOp::MaxPool: return "Max pooling";
    case GraphOp::AveragePool: return "Average pooling";
    case GraphOp::Mean: return "Spatial mean";
    case GraphOp::Add: return "Add";
    case GraphOp::Multiply: return "Multiply";
    case GraphOp::Concat: return "Concatenate";
    case GraphOp::Pad: return "Pad";
    case GraphOp::Flatten: return "Flatten";
    case GraphOp::Classifier: return "Linear (32 bit)";
    }
    return {};
}

} // namespace

NetworkGraph drawnGraph(const NetworkDescription& network) {
    NetworkGraph graph;
    for (const auto& node : network.nodes) {
        const auto& out = node.out;
        const auto in = node.inputs.empty() ? FeatureMap() : network.nodes[node.inputs[0]].out;
        auto& step = graph.steps.emplace_back();
        step.kind = kindOf(node, in);
        step.name = node.module;
        step.inputs = node.inputs;
        step.channels = out.channels;
        step.height = out.size.height;
        step.width = out.size.width;
        const auto& conv = node.convolution;
        if (node.op == GraphOp::Convolution || node.op == GraphOp::FullConvolution)
            step.weights = conv.out * in.channels / conv.groups * conv.kernel.area();
        else if (node.op == GraphOp::Classifier)
            step.weights = out.channels * in.channels;
        step.macs = step.weights * out.size.area();
        if (node.op == GraphOp::Convolution) {
            step.layer = node.layer;
            step.name = network.layers[node.layer].name;
        }
    }
    return graph;
}

NetworkGraph drawnGraph(const RunConfig& config) { return drawnGraph(describeNetwork(config)); }

} // namespace pdqat::networks
