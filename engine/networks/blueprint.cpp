// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/blueprint.h"

#include "engine/api/error.h"

#include <algorithm>
#include <utility>

namespace pdqat::networks {
namespace {

FeatureMap outputOf(FeatureMap in, const ConvShape& shape) {
    const auto covered = in.size + 2 * paddingOf(shape.kernel, shape.padding) - shape.kernel;
    return {shape.out, covered / shape.stride + 1};
}

FeatureMap outputOf(FeatureMap in, const PoolShape& shape) {
    return {in.channels, (in.size + 2 * shape.padding - shape.kernel) / shape.stride + 1};
}

std::int64_t weightsOf(FeatureMap in, const ConvShape& shape) {
    return shape.out * in.channels * shape.kernel * shape.kernel;
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
    info.weightShape = {shape.out, in.channels, shape.kernel, shape.kernel};
    info.outputShape = {out.channels, out.size, out.size};
    info.stride = shape.stride;
    info.weights = weightsOf(in, shape);
    info.macs = info.weights * out.size * out.size;
    description_.layers.push_back(std::move(info));
    return append({GraphOp::Convolution, module, {in.node}, out, shape, {}, description_.layers.size() - 1});
}

FeatureMap Blueprint::fullConv(const std::string& module, FeatureMap in, const ConvShape& shape) {
    const auto out = outputOf(in, shape);
    description_.otherParameters += weightsOf(in, shape);
    description_.otherMacs += weightsOf(in, shape) * out.size * out.size;
    return append({GraphOp::FullConvolution, module, {in.node}, out, shape});
}

FeatureMap Blueprint::norm(const std::string& module, FeatureMap in) {
    const auto sets = static_cast<std::int64_t>(shape_.widths.size());
    description_.otherParameters += 2 * in.channels * sets; // γ and β
    return append({GraphOp::Norm, module, {in.node}, in});
}

FeatureMap Blueprint::clamp(FeatureMap in, double dropout) {
    return append({GraphOp::Clamp, {}, {in.node}, in, {}, {}, 0, dropout});
}

FeatureMap Blueprint::maxPool(FeatureMap in, const PoolShape& shape) {
    return append({GraphOp::MaxPool, {}, {in.node}, outputOf(in, shape), {}, shape});
}

FeatureMap Blueprint::add(FeatureMap a, FeatureMap b) {
    return append({GraphOp::Add, {}, {a.node, b.node}, a});
}

void Blueprint::classifier(const std::string& module, FeatureMap in) {
    description_.otherParameters += shape_.classes * (in.channels + 1);
    description_.otherMacs += shape_.classes * in.channels;
    append({GraphOp::Classifier, module, {in.node}, {shape_.classes, 1}});
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
