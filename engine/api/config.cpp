// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/config.h"

#include "engine/api/text.h"

namespace pdqat {
namespace {

double perWidth(const std::vector<double>& values, std::size_t widthIndex) {
    return values.size() == 1 ? values.front() : values.at(widthIndex);
}

} // namespace

double epsilonOut(const RunConfig& config, std::size_t widthIndex) {
    return perWidth(config.method.epsilonOut, widthIndex);
}

double epsilonFor(const RunConfig& config, std::size_t widthIndex, const std::string& layer) {
    const auto& byLayer = config.method.epsilonByLayer;
    const auto bits = std::to_string(config.quant.bits.at(widthIndex));
    if (const auto found = byLayer.find(layer + '@' + bits); found != byLayer.end())
        return found->second;
    if (const auto found = byLayer.find(layer); found != byLayer.end())
        return found->second;
    return perWidth(config.method.epsilonLayer, widthIndex);
}

std::string displayName(const RunConfig& config) {
    if (!config.run.name.empty())
        return config.run.name;
    std::string name = config.network.name;
    if (config.network.expand != 1)
        name += " ×" + std::to_string(config.network.expand);
    name += ", " + config.data.set + ", " + join(config.quant.bits, "/") + " bit";
    if (const auto kept = config.quant.highPrecision.size())
        name += ", " + std::to_string(kept) + " kept at 32";
    return name + ", seed " + std::to_string(config.run.seed);
}

} // namespace pdqat
