// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/model_explorer.h"

#include "engine/api/networks.h"
#include "engine/graph/read_onnx.h"
#include "engine/networks/drawn_graph.h"
#include "engine/networks/model_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace pdqat::figures {
namespace {

struct WeightedNode {
    std::string output;
    std::int64_t weights = 0;
};

/// Convolutions and products with constant weights, in the order of the file.
std::vector<WeightedNode> weightedNodes(const graph::OnnxGraph& graph) {
    std::map<std::string, std::int64_t> constants;
    for (const auto& constant : graph.constants)
        constants[constant.name] = constant.elements();
    std::vector<WeightedNode> nodes;
    for (const auto& node : graph.nodes)
        if ((node.op == "Conv" || node.op == "Gemm" || node.op == "MatMul") && node.inputs.size() > 1)
            if (const auto weights = constants.find(node.inputs[1]); weights != constants.end())
                nodes.push_back({node.outputs[0], weights->second});
    return nodes;
}

/// Empty where the file's nodes are not the network's layers one by one.
NodeNames namesInFile(const RunConfig& config, std::size_t layers) {
    const auto graph = graph::readOnnx(networks::modelFile(config.network.file));
    const auto nodes = weightedNodes(graph);
    NodeNames names{graph.name, std::vector<std::string>(layers), true};
    std::size_t next = 0, found = 0;
    for (const auto& step : networks::drawnGraph(config).steps) {
        if (step.weights == 0)
            continue;
        if (next == nodes.size())
            return {};
        const auto& node = nodes[next++];
        if (!step.layer)
            continue;
        if (*step.layer >= layers || node.weights != step.weights)
            return {};
        names.nodes[*step.layer] = node.output;
        ++found;
    }
    return next == nodes.size() && found == layers ? names : NodeNames();
}

nlohmann::ordered_json colourStops() {
    return {{{"stop", 0}, {"bgColor", "#f6e7a1"}, {"textColor", "#000000"}},
            {{"stop", 0.5}, {"bgColor", "#55a38c"}, {"textColor", "#000000"}},
            {{"stop", 1}, {"bgColor", "#2c2f7c"}, {"textColor", "#ffffff"}}};
}

} // namespace

NodeNames nodeNames(const RunConfig& config, const std::vector<LayerInfo>& layers) {
    if (config.network.name == onnxNetwork)
        if (auto names = namesInFile(config, layers.size()); !names.nodes.empty())
            return names;
    NodeNames names{config.network.name, {}, false};
    for (const auto& layer : layers)
        names.nodes.push_back(layer.name + ".output");
    return names;
}

std::string modelExplorerData(const NodeNames& names, const std::vector<double>& values) {
    auto results = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < std::min(values.size(), names.nodes.size()); ++i)
        if (std::isfinite(values[i]))
            results[names.nodes[i]] = {{"value", values[i]}};
    const nlohmann::ordered_json data{{names.graph, {{"results", results}, {"gradient", colourStops()}}}};
    return data.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

} // namespace pdqat::figures
