// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/experiment.h"

#include "engine/api/comparison.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/networks.h"
#include "engine/data/checksum.h"
#include "engine/networks/describe.h"
#include "engine/networks/model_file.h"

#include <algorithm>
#include <filesystem>

namespace pdqat::runs {
namespace {

RunConfig::Quantization inOrder(const RunConfig& config) try {
    if (config.quant.highPrecision.empty() && config.quant.layerBits.empty())
        return config.quant;
    return networks::inNetworkOrder(config, networks::describeLayers(config));
} catch (const Error&) {
    return config.quant; // not a configuration that can be trained
}

} // namespace

std::string initChecksum(const std::string& init) {
    std::error_code ignored;
    if (init.empty() || init.starts_with(fileInit) || !std::filesystem::is_regular_file(init, ignored))
        return init;
    return fileInit + (std::filesystem::path(init).extension() == ".onnx" ? networks::contentChecksum(init)
                                                                          : *data::checksumOfFile(init));
}

RunConfig experimentOf(const RunConfig& config) {
    const RunConfig defaults;
    RunConfig result = config;
    result.quant = inOrder(config);
    for (const auto& field : fieldTable())
        if (!field.visible(config))
            field.set(result, field.fallback);
    result.run.name = defaults.run.name;
    result.quant.allocation = defaults.quant.allocation;
    result.run.threads = defaults.run.threads;
    result.run.statisticsEvery = defaults.run.statisticsEvery;
    result.run.checkpointEvery = defaults.run.checkpointEvery;
    result.run.device = defaults.run.device;
    result.track = defaults.track;
    result.data.workers = defaults.data.workers;
    result.data.mirror = defaults.data.mirror;
    result.imported.metrics.clear();
    result.imported.place.clear(); // the id stays: settings may not tell all of another program's run
    result.run.init = initChecksum(config.run.init);
    if (config.network.name == onnxNetwork) { // what it is called does not matter
        const auto content = networks::contentChecksum(config.network.file);
        result.network.file = content.empty() ? config.network.file : content;
        if (!content.empty() && result.run.init == fileInit + content)
            result.run.init = defaults.run.init; // its own weights
    }
    if (config.data.set != "image-folder")
        result.data.path = defaults.data.path;
    return result;
}

bool sameExperiment(const RunConfig& a, const RunConfig& b) { return experimentOf(a) == experimentOf(b); }

bool Experiment::hasConfigOf(const Experiment& other) const {
    const auto &a = config, &b = other.config;
    if (a.run != b.run || a.method != b.method || a.quant != b.quant)
        return false; // most runs of a library: spares the copy
    if (a.data.path == b.data.path)
        return a == b;
    auto moved = a;
    moved.data.path = b.data.path;
    return moved == b;
}

bool Experiment::hasDataOf(const Experiment& other) const {
    return sameData(data, other.data).value_or(config.data.path == other.config.data.path);
}

bool Experiment::operator==(const Experiment& other) const { return hasConfigOf(other) && hasDataOf(other); }

Experiment experimentOf(const RunRecord& record) { return {experimentOf(record.config), record.data}; }

Experiment withoutSeeds(Experiment experiment) {
    experiment.config.run.seed = experiment.config.data.splitSeed = 0;
    auto& imported = experiment.config.imported;
    if (std::erase_if(imported.settings, [](const auto& setting) { return isSeedName(setting.first); }) > 0)
        imported.id.clear();
    return experiment;
}

PlannedExperiments::PlannedExperiments(const std::vector<RunRecord>& records, DataRecords& data)
    : data_(data) {
    for (const auto& record : records)
        if (record.data.recorded() && record.problem.empty())
            trained_.push_back(experimentOf(record));
}

Experiment PlannedExperiments::of(const RunConfig& config) {
    Experiment experiment{experimentOf(config), {}};
    const auto differsInData = [&](const Experiment& other) { return experiment.hasConfigOf(other); };
    if (std::ranges::any_of(trained_, differsInData))
        experiment.data = data_.of(config.data);
    return experiment;
}

} // namespace pdqat::runs
