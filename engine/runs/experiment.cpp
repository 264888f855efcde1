// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/experiment.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/networks/describe.h"

namespace pdqat::runs {
namespace {

/// Layers may stand by name or index, in any order; what remains here is the network's order of names.
std::vector<std::string> inOrder(const RunConfig& config) try {
    if (config.quant.highPrecision.empty())
        return {};
    const auto layers = networks::describeLayers(config);
    const auto flags = networks::highPrecisionFlags(config, layers);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < layers.size(); ++i)
        if (flags[i])
            names.push_back(layers[i].name);
    return names;
} catch (const Error&) {
    return config.quant.highPrecision; // not a configuration that can be trained
}

} // namespace

RunConfig experimentOf(const RunConfig& config) {
    const RunConfig defaults;
    RunConfig result = config;
    result.quant.highPrecision = inOrder(config);
    for (const auto& field : fieldTable())
        if (!field.visible(config))
            field.set(result, field.fallback);
    result.run.name = defaults.run.name;
    result.run.threads = defaults.run.threads;
    result.run.statisticsEvery = defaults.run.statisticsEvery;
    result.run.checkpointEvery = defaults.run.checkpointEvery;
    result.run.device = defaults.run.device;
    result.track = defaults.track;
    result.data.workers = defaults.data.workers;
    result.data.mirror = defaults.data.mirror;
    if (config.data.set != "image-folder")
        result.data.path = defaults.data.path;
    return result;
}

bool sameExperiment(const RunConfig& a, const RunConfig& b) { return experimentOf(a) == experimentOf(b); }

} // namespace pdqat::runs
