// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/networks.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/data/data_set.h"
#include "engine/networks/describe.h"

#include <algorithm>
#include <map>

namespace pdqat::networks {
namespace {

#define PDQAT_NETWORK_ENTRY(name, label, help) &name,
constexpr const NetworkEntry* all[] = {PDQAT_NETWORKS(PDQAT_NETWORK_ENTRY)};
#undef PDQAT_NETWORK_ENTRY

constexpr int none = 0; ///< no layer's bit width

NetworkShape shapeFor(const RunConfig& config, const data::DataSetInfo& data) {
    NetworkShape shape{config.network.expand, data.channels, config.network.inputSize, data.classes,
                       trainedWidths(config)};
    shape.activations = config.quant.activations;
    shape.weights = config.quant.weights;
    if (config.quant.weights == WeightQuantizer::Uniform) {
        shape.stepsPer = config.quant.stepsPer;
        shape.steps = config.quant.steps;
    }
    if (config.network.name == onnxNetwork) {
        shape.file = config.network.file;
        shape.allLayers = config.network.layers == RankableLayers::All;
        shape.newClassifier = config.network.newClassifier;
    }
    return shape;
}

} // namespace

const NetworkEntry& networkEntry(std::string_view name) {
    std::vector<std::string> names;
    for (const auto* entry : all) {
        if (entry->name == name)
            return *entry;
        names.emplace_back(entry->name);
    }
    throw Error(ErrorKind::Config, "network.name",
                '"' + std::string(name) + "\" is not a network, expected one of " + join(names, ", "));
}

NetworkShape shapeWithoutData(const RunConfig& config) {
    auto data = data::dataSetInfo(config.data.set);
    if (config.network.name != onnxNetwork)
        data.classes = std::max<std::int64_t>(1, data.classes);
    return shapeFor(config, data);
}

NetworkShape networkShape(const RunConfig& config) {
    return shapeFor(config, data::dataSetInfo(config.data));
}

NetworkDescription describeNetwork(const RunConfig& config) {
    return networkEntry(config.network.name).describe(shapeWithoutData(config));
}

std::vector<LayerInfo> describeLayers(const RunConfig& config) { return describeNetwork(config).layers; }

std::size_t layerIndex(const std::string& key, const std::string& entry,
                       const std::vector<LayerInfo>& layers) {
    for (std::size_t i = 0; i < layers.size(); ++i)
        if (layers[i].name == entry || std::to_string(i) == entry)
            return i;
    std::vector<std::string> names;
    for (const auto& layer : layers)
        names.push_back(layer.name);
    throw Error(ErrorKind::Config, key,
                '"' + entry + "\" is neither a layer's name nor an index below " +
                    std::to_string(layers.size()),
                didYouMean(entry, names, "pdqat layers lists them"));
}

std::vector<std::size_t> sharedInputs(const RunConfig& config) {
    const auto network = describeNetwork(config);
    std::vector<std::size_t> first(network.layers.size());
    std::map<std::size_t, std::size_t> readers; // of a node
    for (const auto& node : network.nodes)
        if (node.op == GraphOp::Convolution)
            first[node.layer] = readers.try_emplace(node.inputs[0], node.layer).first->second;
    return first;
}

std::int64_t smallestBatch(const std::vector<LayerInfo>& layers) {
    const bool single = std::any_of(layers.begin(), layers.end(), [](const auto& layer) {
        return layer.outputShape.at(1) * layer.outputShape.at(2) == 1;
    });
    return single ? 2 : 1;
}

std::vector<std::string> layerNames(const RunConfig& config) {
    std::vector<std::string> names;
    for (const auto& layer : describeLayers(config))
        names.push_back(layer.name);
    return names;
}

NetworkTotals describeTotals(const RunConfig& config) {
    const auto network = networkEntry(config.network.name).describe(networkShape(config));
    NetworkTotals totals{network.otherParameters, network.otherMacs};
    for (const auto& layer : network.layers) {
        totals.parameters += layer.weights;
        totals.macs += layer.macs;
    }
    return totals;
}

std::vector<LayerBits> layerBits(const RunConfig& config, const std::vector<LayerInfo>& layers, int bits) {
    std::vector<LayerBits> widths(layers.size(), bothAt(bits));
    for (const auto& entry : config.quant.highPrecision)
        widths[layerIndex("quant.high_precision", entry, layers)] = bothAt(fullPrecision);
    for (const auto& [entry, own] : config.quant.layerBits) {
        auto& layer = widths[layerIndex("quant.layer_bits", entry, layers)];
        layer = bits == fullPrecision ? layer : own;
    }
    return widths;
}

std::vector<bool> highPrecisionFlags(const RunConfig& config, const std::vector<LayerInfo>& layers) {
    std::vector<bool> kept;
    for (const auto& bits : layerBits(config, layers, none))
        kept.push_back(bits.isFull());
    return kept;
}

RunConfig::Quantization inNetworkOrder(const RunConfig& config, const std::vector<LayerInfo>& layers) {
    const auto widths = layerBits(config, layers, none);
    auto result = config.quant;
    result.highPrecision.clear();
    result.layerBits.clear();
    const auto nominal = lowWidths(config);
    for (std::size_t i = 0; i < layers.size(); ++i)
        if (widths[i].isFull())
            result.highPrecision.push_back(layers[i].name);
        else if (widths[i] != bothAt(none) && !(nominal.size() == 1 && widths[i] == bothAt(nominal[0])))
            result.layerBits[layers[i].name] = widths[i];
    return result;
}

} // namespace pdqat::networks
