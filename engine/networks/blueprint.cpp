// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/blueprint.h"

#include "engine/api/error.h"

#include <algorithm>
#include <utility>

namespace pdqat::networks {
namespace {

FeatureMap outputOf(FeatureMap in, const ConvShape& shape) {
    const auto side = [](auto size, auto pad, auto kernel, auto dilation, auto stride) {
        const auto places = size + 2 * pad - dilation * (kernel - 1) - 1;
        return places < 0 ? 0 : places / stride + 1; // a kernel larger than the map has no place
    };
    const auto pads = shape.pads();
    return {
        shape.out,
        {side(in.size.height, pads.height, shape.kernel.height, shape.dilation.height, shape.stride.height),
         side(in.size.width, pads.width, shape.kernel.width, shape.dilation.width, shape.stride.width)}};
}

FeatureMap outputOf(FeatureMap in, const PoolShape& shape) {
    const auto side = [&](auto size, auto pad, auto kernel, auto stride) {
        if (size + 2 * pad < kernel)
            return std::int64_t{0};
        auto places = (size + 2 * pad - kernel + (shape.roundsUp ? stride - 1 : 0)) / stride + 1;
        if (shape.roundsUp && (places - 1) * stride >= size + pad)
            --places; // a window that would begin behind the map
        return places;
    };
    return {in.channels,
            {side(in.size.height, shape.padding.height, shape.kernel.height, shape.stride.height),
             side(in.size.width, shape.padding.width, shape.kernel.width, shape.stride.width)}};
}

std::int64_t weightsOf(FeatureMap in, const ConvShape& shape) {
    return shape.out * in.channels / shape.groups * shape.kernel.area();
}

} // namespace

Blueprint::Blueprint(const NetworkShape& shape) : shape_(shape) {
    append({GraphOp::Images, {}, {}, {shape.inputChannels, shape.inputSize}});
}

FeatureMap Blueprint::append(GraphNode node) {
    node.out.node = description_.nodes.size();
    description_.nodes.push_back(std::move(node));
    return description_.nodes.back().out;
}

FeatureMap Blueprint::conv(std::string name, const std::string& module, FeatureMap in,
                           const ConvShape& shape) {
    const auto out = outputOf(in, shape);
    LayerInfo info;
    info.name = std::move(name);
    info.weightShape = {shape.out, in.channels / shape.groups, shape.kernel.height, shape.kernel.width};
    info.outputShape = {out.channels, out.size.height, out.size.width};
    info.stride = std::max(shape.stride.height, shape.stride.width);
    info.weights = weightsOf(in, shape);
    info.macs = info.weights * out.size.area();
    description_.layers.push_back(std::move(info));
    return append({GraphOp::Convolution, module, {in.node}, out, shape, {}, description_.layers.size() - 1});
}

FeatureMap Blueprint::fullConv(const std::string& module, FeatureMap in, const ConvShape& shape) {
    const auto out = outputOf(in, shape);
    description_.otherParameters += weightsOf(in, shape) + (shape.bias ? shape.out : 0);
    description_.otherMacs += weightsOf(in, shape) * out.size.area();
    return append({GraphOp::FullConvolution, module, {in.node}, out, shape});
}

FeatureMap Blueprint::norm(const std::string& module, FeatureMap in, bool identity) {
    const auto sets = static_cast<std::int64_t>(shape_.widths.size());
    description_.otherParameters += 2 * in.channels * sets; // γ and β
    return append({GraphOp::Norm, module, {in.node}, in, {}, {}, 0, 0, {}, {}, identity});
}

FeatureMap Blueprint::nonlinearity(FeatureMap in, double dropout) {
    const auto map = shape_.activations == ActivationQuantizer::Unit ? clamp(in) : activation(in, {});
    description_.nodes[map.node].dropout = dropout;
    return map;
}

FeatureMap Blueprint::clamp(FeatureMap in) { return append({GraphOp::Clamp, {}, {in.node}, in}); }

FeatureMap Blueprint::maxPool(FeatureMap in, const PoolShape& shape) {
    return append({GraphOp::MaxPool, {}, {in.node}, outputOf(in, shape), {}, shape});
}

FeatureMap Blueprint::activation(FeatureMap in, const ActivationShape& shape) {
    return append({GraphOp::Activation, {}, {in.node}, in, {}, {}, 0, 0, shape});
}

FeatureMap Blueprint::affine(const std::string& module, FeatureMap in) {
    return append({GraphOp::Affine, module, {in.node}, in});
}

FeatureMap Blueprint::averagePool(FeatureMap in, const PoolShape& shape) {
    return append({GraphOp::AveragePool, {}, {in.node}, outputOf(in, shape), {}, shape});
}

FeatureMap Blueprint::mean(FeatureMap in) { return append({GraphOp::Mean, {}, {in.node}, {in.channels, 1}}); }

FeatureMap Blueprint::both(GraphOp op, FeatureMap a, FeatureMap b) {
    const FeatureMap out{std::max(a.channels, b.channels),
                         {std::max(a.size.height, b.size.height), std::max(a.size.width, b.size.width)}};
    return append({op, {}, {a.node, b.node}, out});
}

FeatureMap Blueprint::add(FeatureMap a, FeatureMap b) { return both(GraphOp::Add, a, b); }

FeatureMap Blueprint::multiply(FeatureMap a, FeatureMap b) { return both(GraphOp::Multiply, a, b); }

FeatureMap Blueprint::concat(const std::vector<FeatureMap>& maps) {
    GraphNode node{GraphOp::Concat, {}, {}, {0, maps.at(0).size}};
    for (const auto& map : maps) {
        node.inputs.push_back(map.node);
        node.out.channels += map.channels;
    }
    return append(std::move(node));
}

FeatureMap Blueprint::pad(FeatureMap in, const PadShape& shape) {
    const FeatureMap out{
        in.channels, {in.size.height + shape.top + shape.bottom, in.size.width + shape.left + shape.right}};
    return append({GraphOp::Pad, {}, {in.node}, out, {}, {}, 0, 0, {}, shape});
}

FeatureMap Blueprint::flatten(FeatureMap in) {
    return append({GraphOp::Flatten, {}, {in.node}, {in.channels * in.size.area(), 1}});
}

FeatureMap Blueprint::linear(const std::string& module, FeatureMap in, std::int64_t out) {
    description_.otherParameters += out * (in.channels + 1);
    description_.otherMacs += out * in.channels;
    return append({GraphOp::Classifier, module, {in.node}, {out, 1}});
}

void Blueprint::classifier(const std::string& module, FeatureMap in) {
    linear(module, mean(in), shape_.classes);
}

void requireInputSize(std::string_view network, const NetworkShape& shape, InputRule rule) {
    const auto size = shape.inputSize;
    if (size >= rule.minimum && size % rule.multiple == 0)
        return;
    const auto next = (std::max(size, rule.minimum) + rule.multiple - 1) / rule.multiple * rule.multiple;
    throw Error(ErrorKind::Config, "network.input_size",
                std::to_string(size) + " px does not fit " + std::string(network) + ", which needs " +
                    std::to_string(rule.minimum) + " px or more, in multiples of " +
                    std::to_string(rule.multiple),
                "Set it to " + std::to_string(next));
}

} // namespace pdqat::networks
