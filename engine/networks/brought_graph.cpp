// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/brought_graph.h"

#include "engine/api/network_info.h"
#include "engine/api/text.h"
#include "engine/graph/sort_nodes.h"

#include <algorithm>
#include <cmath>

namespace pdqat::networks {
namespace {

constexpr std::int64_t mostWeights = std::int64_t{512} << 20;
constexpr double normEpsilon = 1e-5; // LibTorch's, which every normalisation here has

/// With the data's side in place of what the file leaves open.
NetworkShape inputShape(const graph::OnnxGraph& graph, NetworkShape shape) {
    if (graph.inputs.size() == 1 && graph.inputs[0].shape.size() == 4)
        shape.inputChannels = std::max<std::int64_t>(1, graph.inputs[0].shape[1]);
    return shape;
}

bool hasWeights(const std::string& op) { return op == "Conv" || op == "Gemm" || op == "MatMul"; }

std::vector<std::string> parts(const std::string& path) { return split(path, '/'); }

/// "/features/features.1/conv/conv.0/Conv" → "features.1.conv.0", the module's path as PyTorch has it.
std::string moduleOf(const graph::OnnxNode& node) {
    std::vector<std::string> kept;
    for (const auto& part : parts(node.name)) {
        if (part.empty())
            continue;
        if (!kept.empty() && part.starts_with(kept.back() + "."))
            kept.pop_back();
        kept.push_back(part);
    }
    if (kept.size() > 1 && kept.back().starts_with(node.op))
        kept.pop_back();
    return join(kept, ".");
}

} // namespace

BroughtGraph::BroughtGraph(const graph::OnnxGraph& graph, const NetworkShape& shape)
    : graph_(graph), shape_(shape), plan_(inputShape(graph, shape)) {
    walkBack();
    for (const auto* node : needed_)
        for (const auto& input : node->inputs)
            readers_[input].push_back(node);
    for (const auto& constant : graph.constants)
        constants_[constant.name] = &constant;
}

void BroughtGraph::walkBack() {
    std::map<std::string, const graph::OnnxNode*> makers;
    for (const auto& node : graph_.nodes)
        for (const auto& output : node.outputs)
            makers[output] = &node;
    const auto walk = [&](bool throughLayers) {
        std::set<const graph::OnnxNode*> met;
        std::vector<std::string> open{graph_.outputs.at(0).name};
        while (!open.empty()) {
            const auto maker = makers.find(open.back());
            open.pop_back();
            if (maker == makers.end() || !met.insert(maker->second).second)
                continue;
            if (throughLayers || !hasWeights(maker->second->op))
                open.insert(open.end(), maker->second->inputs.begin(), maker->second->inputs.end());
        }
        return met;
    };
    const auto all = walk(true);
    for (const auto& node : graph_.nodes)
        if (all.contains(&node))
            needed_.push_back(&node);
    for (const auto* node : walk(false))
        if (hasWeights(node->op))
            classifiers_.insert(node);
}

GraphValue BroughtGraph::images() {
    if (graph_.inputs.size() != 1)
        throw Refusal{"the graph has " + std::to_string(graph_.inputs.size()) +
                          " inputs, expected one: the images",
                      "Bring a network that classifies images"};
    const auto& input = graph_.inputs[0];
    if (input.type != graph::OnnxType::Float)
        throw Refusal{"its values are no float32", "Export the network in float32"};
    if (input.shape.size() != 4)
        throw Refusal{"it has " + std::to_string(input.shape.size()) +
                          " axes, expected images × channels × height × width",
                      "Bring a network of images"};
    const auto channels = input.shape[1], height = input.shape[2], width = input.shape[3];
    if (channels != shape_.inputChannels)
        throw Refusal{"it takes " + (channels < 0 ? "an open number of" : std::to_string(channels)) +
                          " channels, the data has " + std::to_string(shape_.inputChannels),
                      input.shape[3] == shape_.inputChannels
                          ? "Its channels come last: export the network with channels first (NCHW)"
                          : "Choose the data set that it was trained on: data.set"};
    if ((height >= 0 && height != shape_.inputSize) || (width >= 0 && width != shape_.inputSize)) {
        const auto side = std::to_string(height < 0 ? width : height);
        throw Refusal{"it takes images of " + (height < 0 ? side : std::to_string(height)) + " × " +
                          (width < 0 ? side : std::to_string(width)) + " pixels, network.input_size is " +
                          std::to_string(shape_.inputSize),
                      height == width || std::min(height, width) < 0 ? "Set network.input_size to " + side
                                                                     : "Export it for square images"};
    }
    if (height < 0 || width < 0)
        note("Its input leaves height and width open: fixed to " + std::to_string(shape_.inputSize) + " × " +
             std::to_string(shape_.inputSize) + " (network.input_size).");
    return GraphMap{plan_.input(), false, false};
}

const graph::OnnxNode* BroughtGraph::onlyReader(const graph::OnnxNode& node) const {
    const auto found = readers_.find(node.outputs.at(0));
    return found != readers_.end() && found->second.size() == 1 && !isOutput(node) ? found->second[0]
                                                                                   : nullptr;
}

bool BroughtGraph::isOutput(const graph::OnnxNode& node) const {
    return std::ranges::find(node.outputs, graph_.outputs.at(0).name) != node.outputs.end();
}

const graph::OnnxTensor* BroughtGraph::constantOf(const std::string& name) const {
    const auto found = constants_.find(name);
    return found == constants_.end() ? nullptr : found->second;
}

std::string BroughtGraph::unique(std::string name) {
    for (auto& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '_' && c != '.' && c != '-')
            c = '_';
    for (auto dots = name.find(".."); dots != std::string::npos; dots = name.find(".."))
        name.erase(dots, 1);
    while (name.starts_with('.'))
        name.erase(0, 1);
    while (name.ends_with('.'))
        name.pop_back();
    const bool isIndex = name.find_first_not_of("0123456789") == std::string::npos; // of the layer picker
    if (isIndex || name == outputConstraint || name == "all" || name == "layers" || name == "output")
        name = "layer_" + name;
    const auto taken = [&](const std::string& wanted) {
        return std::ranges::any_of(names_, [&](const std::string& other) {
            return other == wanted || other.starts_with(wanted + '.') || wanted.starts_with(other + '.');
        });
    };
    auto free = name;
    for (int i = 2; taken(free); ++i)
        free = name + '_' + std::to_string(i);
    names_.insert(free);
    return free;
}

std::string BroughtGraph::layerName(const graph::OnnxNode& node) {
    if (node.inputs.size() > 1) {
        const auto& weight = node.inputs[1];
        constexpr std::string_view ending = ".weight";
        if (weight.ends_with(ending) && weight.find("::") == std::string::npos && !weight.starts_with('/'))
            return unique(weight.substr(0, weight.size() - ending.size()));
    }
    const auto module = moduleOf(node);
    if (!module.empty())
        return unique(module);
    return unique(lowerCase(node.op) + '_' + std::to_string(names_.size()));
}

void BroughtGraph::requireWeights(const std::vector<float>& values, const char* what, bool rankable) const {
    if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); }))
        throw Refusal{std::string("its ") + what + " are not all numbers (NaN or infinite)",
                      "Train the network again, or take an earlier checkpoint"};
    if (rankable && std::ranges::all_of(values, [](float value) { return value == 0; }))
        throw Refusal{std::string("its ") + what + " are all 0: there is nothing to quantize",
                      "Remove the layer from the network, or take a checkpoint in which it is not dead"};
}

void BroughtGraph::put(const std::string& name, StateTensor tensor) {
    weights_ += static_cast<std::int64_t>(tensor.values.size());
    if (weights_ > mostWeights)
        throw Refusal{"with it the network has more than " + std::to_string(mostWeights >> 20) +
                          " million weights",
                      "Bring a smaller network; constants that several layers share count for each"};
    result_.tensors[name] = std::move(tensor);
}

std::int64_t BroughtGraph::outputsOf(const graph::OnnxNode& node, std::int64_t out, StateTensor& weight,
                                     std::vector<float>& bias) {
    if (!isClassifier(node))
        return out;
    result_.outputs = out;
    if (!shape_.newClassifier || shape_.classes == 0 || out == shape_.classes)
        return out;
    note("Its classifier " + graph::nodeText(node) + " has " + std::to_string(out) + " outputs, the data " +
         std::to_string(shape_.classes) + " classes: it begins anew.");
    weight.values.clear();
    bias.clear();
    return shape_.classes;
}

GraphValue BroughtGraph::convolution(const NodeReader& node, const GraphMap& in, ConvShape shape,
                                     StateTensor weight, std::vector<float> bias) {
    const bool rankable = isRankable(node.node(), in), hasBias = !bias.empty();
    requireWeights(weight.values, "weights", rankable);
    requireWeights(bias, "biases", false);
    shape.out = outputsOf(node.node(), shape.out, weight, bias);
    const auto name = layerName(node.node());
    if (!weight.values.empty())
        put(name + ".weight", std::move(weight));
    if (rankable && hasBias) // also of one that begins anew
        bias.resize(static_cast<std::size_t>(shape.out));
    if (rankable)
        return withNorm(node, name, {plan_.conv(name, name, in.map, shape), in.isVector, true},
                        std::move(bias));
    shape.bias = hasBias;
    if (!bias.empty())
        put(name + ".bias", {{shape.out}, std::move(bias)});
    return GraphMap{plan_.fullConv(name, in.map, shape), in.isVector, true};
}

GraphValue BroughtGraph::linear(const NodeReader& node, const GraphMap& in, StateTensor weight,
                                std::vector<float> bias) {
    auto out = weight.shape[0];
    if (isRankable(node.node(), in)) {
        weight.shape = {out, weight.shape[1], 1, 1};
        return convolution(node, in, {out, 1}, std::move(weight), std::move(bias));
    }
    requireWeights(weight.values, "weights", false);
    requireWeights(bias, "biases", false);
    bias.resize(static_cast<std::size_t>(out));
    out = outputsOf(node.node(), out, weight, bias);
    const auto name = layerName(node.node());
    if (!weight.values.empty()) {
        put(name + ".weight", std::move(weight));
        put(name + ".bias", {{out}, std::move(bias)});
    }
    return GraphMap{plan_.linear(name, in.map, out), true, true};
}

GraphMap BroughtGraph::withNorm(const NodeReader& node, const std::string& layer, GraphMap map,
                                std::vector<float> bias) {
    const auto channels = static_cast<std::size_t>(map.map.channels);
    if (bias.empty()) // the network was made so: nothing was folded into the layer
        return map;
    bias.resize(channels);
    if (const auto* next = onlyReader(node.node()); next && next->op == "BatchNormalization") {
        biases_[node.node().outputs[0]] = std::move(bias);
        return map;
    }
    NormStart start{std::vector<float>(channels, 1), std::move(bias), std::vector<float>(channels, 0),
                    std::vector<float>(channels, static_cast<float>(1 - normEpsilon)), true};
    const auto module = layer + ".norm";
    result_.norms[module] = std::move(start);
    normed_.push_back(layer);
    map.map = plan_.norm(module, map.map, true);
    return map;
}

GraphValue BroughtGraph::norm(const NodeReader& node, const GraphMap& in, NormStart start) {
    for (const auto* values : {&start.gamma, &start.beta, &start.mean, &start.variance}) {
        requireWeights(*values, "statistics", false);
        if (static_cast<std::int64_t>(values->size()) != in.map.channels)
            throw Refusal{"it has " + std::to_string(values->size()) + " channels, its input " +
                              std::to_string(in.map.channels),
                          "Export the network again"};
    }
    const double epsilon = node.real("epsilon", 1e-5);
    const auto bias = biases_.find(node.node().inputs[0]);
    for (std::size_t c = 0; c < start.gamma.size(); ++c) {
        if (start.variance[c] < 0 || epsilon < 0 || !(start.variance[c] + epsilon > 0))
            throw Refusal{"it divides by a variance that is not above 0",
                          "Train the network again, or take an earlier checkpoint"};
        const double variance = start.variance[c] + epsilon, kept = std::max(variance - normEpsilon, 0.0);
        start.variance[c] = static_cast<float>(kept);
        start.gamma[c] = static_cast<float>(start.gamma[c] * std::sqrt((kept + normEpsilon) / variance));
        if (bias != biases_.end())
            start.mean[c] -= bias->second[c];
    }
    const auto module = layerName(node.node());
    result_.norms[module] = std::move(start);
    return GraphMap{plan_.norm(module, in.map), in.isVector, in.behindLayer};
}

GraphValue BroughtGraph::affine(const NodeReader& node, const GraphMap& in, std::vector<float> scale,
                                std::vector<float> shift) {
    for (auto* values : {&scale, &shift}) {
        requireWeights(*values, "constants", false);
        if (values->size() == 1)
            values->resize(static_cast<std::size_t>(in.map.channels), values->front());
        if (static_cast<std::int64_t>(values->size()) != in.map.channels)
            throw Refusal{"its constant has " + std::to_string(values->size()) + " values, its input " +
                              std::to_string(in.map.channels) + " channels",
                          "Let it be one number, or one for each channel"};
    }
    const auto module = layerName(node.node());
    put(module + ".scale", {{in.map.channels, 1, 1}, std::move(scale)});
    put(module + ".shift", {{in.map.channels, 1, 1}, std::move(shift)});
    return GraphMap{plan_.affine(module, in.map), in.isVector, in.behindLayer};
}

void BroughtGraph::finish(const GraphValue& output) {
    const auto* map = std::get_if<GraphMap>(&output);
    const auto width = map ? map->map.channels * map->map.size.area() : 0;
    if (!map || map->map.size.area() != 1)
        throw Refusal{"it is " +
                          (map ? "a map of " + std::to_string(map->map.channels) + " × " +
                                     std::to_string(map->map.size.height) + " × " +
                                     std::to_string(map->map.size.width) + " values"
                               : std::string("no value that the images decide")) +
                          ", expected one number for each class",
                      "Bring a network that classifies images"};
    if (result_.outputs == 0)
        result_.outputs = width;
    if (shape_.classes > 0 && width != shape_.classes)
        throw Refusal{"the network tells " + std::to_string(width) + " classes apart, the data has " +
                          std::to_string(shape_.classes),
                      "Choose the data set that it was trained on (data.set), or begin its classifier anew: "
                      "network.new_classifier"};
    result_.description = plan_.description();
    if (result_.description.layers.empty())
        throw Refusal{"no layer lies between the first convolution and the classifier, nothing can be ranked",
                      "Take all layers: network.layers all"};
    if (graph_.outputs.size() > 1)
        note("It has " + std::to_string(graph_.outputs.size()) + " outputs; the first, " +
             printable(graph_.outputs[0].name) + ", is taken.");
    if (trainingNorms_ > 0)
        note("It was exported in training mode: its " + std::to_string(trainingNorms_) +
             " batch normalisations are taken with their running statistics.");
    if (!normed_.empty())
        note(std::to_string(normed_.size()) +
             " layers have a bias and no batch normalisation (it was folded into "
             "them, or never there): " +
             someOf(normed_) +
             ". Each got one that changes nothing; it holds the bias, and a set for each bit width.");
}

} // namespace pdqat::networks
