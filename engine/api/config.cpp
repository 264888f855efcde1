// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/config.h"

#include "engine/api/field.h"
#include "engine/api/network_info.h"
#include "engine/api/networks.h"
#include "engine/api/text.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace pdqat {
namespace {

double perWidth(const std::vector<double>& values, std::size_t widthIndex) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    return values[std::min(widthIndex, values.size() - 1)];
}

bool trainsFullPrecision(const RunConfig& config) {
    switch (config.method.kind) {
    case MethodKind::Dorefa: return false;
    case MethodKind::AnyPrecision:
        return std::count(config.quant.bits.begin(), config.quant.bits.end(), fullPrecision) > 0;
    case MethodKind::PdQat:
    case MethodKind::PdFixed:
    case MethodKind::FullPrecision: return true;
    }
    return {};
}

/// name@bits, then name.
std::optional<double> ofLayer(const std::map<std::string, double>& values, int bits,
                              const std::string& layer) {
    for (const auto& key : {layer + '@' + std::to_string(bits), layer})
        if (const auto found = values.find(key); found != values.end())
            return found->second;
    return {};
}

} // namespace

std::vector<int> lowWidths(const RunConfig& config) {
    std::vector<int> widths;
    if (config.method.kind != MethodKind::FullPrecision)
        for (const auto bits : config.quant.bits)
            if (bits != fullPrecision)
                widths.push_back(static_cast<int>(bits));
    return widths;
}

std::vector<int> trainedWidths(const RunConfig& config) {
    auto widths = lowWidths(config);
    if (trainsFullPrecision(config))
        widths.push_back(fullPrecision);
    return widths;
}

int lowestWidth(const RunConfig& config) {
    const auto widths = trainedWidths(config);
    return widths.empty() ? fullPrecision : *std::min_element(widths.begin(), widths.end());
}

std::vector<std::string> keptEntries(const RunConfig& config) {
    auto entries = config.quant.highPrecision;
    for (const auto& [layer, bits] : config.quant.layerBits)
        if (bits.isFull())
            entries.push_back(layer);
    return entries;
}

bool beginsWithWeights(const RunConfig& config) {
    return config.run.init.empty() ? config.network.name == onnxNetwork : config.run.init != initBySeed;
}

bool isPrimalDual(const RunConfig& config) {
    return config.method.kind == MethodKind::PdQat || config.method.kind == MethodKind::PdFixed;
}

void takeOfficialChoices(RunConfig& config) {
    config.method.outputDistance = OutputDistance::CrossEntropy;
    config.method.outputTarget = OutputTarget::Attached;
    config.method.epsilonOut = {0.7};
    config.dual.update = DualUpdate::EpochPass;
    config.dual.slack = SlackScale::Absolute;
    config.dual.rate = 0.01;
    config.dual.gain = config.dual.smoothing = 0;
}

bool isReference(const RunConfig& config) {
    return isPrimalDual(config) && config.method.semantics == Semantics::Reference;
}

bool constrainsLayers(const RunConfig& config) {
    return isPrimalDual(config) && config.method.constraints == ConstraintSet::Layerwise;
}

double epsilonOut(const RunConfig& config, std::size_t widthIndex) {
    return perWidth(config.method.epsilonOut, widthIndex);
}

double epsilonFor(const RunConfig& config, std::size_t widthIndex, const std::string& layer) {
    return ofLayer(config.method.epsilonByLayer, lowWidths(config).at(widthIndex), layer)
        .value_or(perWidth(config.method.epsilonLayer, widthIndex));
}

double initialDual(const RunConfig& config, int bits, const std::string& layer) {
    return ofLayer(config.dual.initByLayer, bits, layer)
        .value_or(layer == outputConstraint ? config.dual.initOut : config.dual.initLayer);
}

std::string displayName(const RunConfig& config) {
    if (!config.run.name.empty())
        return config.run.name;
    const bool full = config.method.kind == MethodKind::FullPrecision;
    std::string name = config.network.name;
    if (config.network.expand != 1)
        name += " ×" + std::to_string(config.network.expand);
    name += ", " + config.data.set + ", " + (full ? "32" : join(config.quant.bits, "/")) + " bit";
    if (config.method.kind != MethodKind::PdQat && !full)
        name += ", " + std::string(pdqat::name(config.method.kind));
    const auto kept = keptEntries(config).size();
    if (kept > 0)
        name += ", " + std::to_string(kept) + " kept at 32";
    if (const auto own = config.quant.layerBits.size() + config.quant.highPrecision.size() - kept;
        own > 0 && !full)
        name += ", " + std::to_string(own) + " of other widths";
    return name + ", seed " + std::to_string(config.run.seed);
}

} // namespace pdqat
