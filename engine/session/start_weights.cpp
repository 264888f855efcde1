// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/start_weights.h"

#include "engine/api/networks.h"
#include "engine/data/checksum.h"
#include "engine/models/brought_weights.h"
#include "engine/models/make_network.h"
#include "engine/networks/model_file.h"
#include "engine/runs/experiment.h"
#include "engine/runs/init_file.h"
#include "engine/session/checkpoint.h"
#include "engine/train/state_dict.h"

#include <algorithm>

namespace pdqat::session {
namespace {

namespace fs = std::filesystem;

/// The network's own, with a file's in their place.
weights::FittedWeights broughtWeights(const RunConfig& config, const std::string& file) {
    auto shape = networks::networkShape(config);
    shape.file = file;
    const auto state = models::broughtState(*networks::broughtNetwork(shape), shape.widths);
    weights::FittedWeights fitted;
    fitted.model = train::stateDict(*models::makeNetwork(config));
    for (auto& [name, tensor] : fitted.model) {
        const auto found = state.find(name);
        if (found != state.end() && found->second.sizes() != tensor.sizes())
            throw Error(ErrorKind::Checkpoint, file, "its layers are not those of " + config.network.file,
                        "Name it as network.file, or leave run.init empty");
        if (found != state.end())
            tensor = found->second;
        else if (!name.ends_with(".steps"))
            fitted.anew.push_back(name);
    }
    return fitted;
}

/// Sets that are missing begin as copies.
weights::FittedWeights fitted(const std::string& place, const weights::WeightSet& set,
                              const RunConfig& config) {
    weights::FitOptions options;
    options.newClassifier = config.network.newClassifier;
    const auto found = weights::normWidths(set.tensors);
    const auto wanted = trainedWidths(config);
    const auto isFound = [&](std::int64_t bits) { return std::ranges::find(found, bits) != found.end(); };
    if (!found.empty() && !std::ranges::all_of(wanted, isFound))
        options.normFrom = found.back(); // ascending: 32, where there is one
    return weights::fitWeights(place, set, config, options);
}

WeightsRecord recordOf(const fs::path& file, const weights::FittedWeights& fitted,
                       const std::string& set = {}) {
    return {runs::initChecksum(file.string()),
            fs::absolute(file).lexically_normal().string(),
            *data::checksumOfFile(file),
            set,
            fitted.copiedFrom,
            !fitted.anew.empty(),
            fitted.asComputed};
}

/// Of a checkpoint the network alone, averaged where it has an average.
weights::WeightSet ofNetwork(weights::WeightSet set) {
    for (const auto& prefix : {weights::averagePrefix, modelPrefix}) {
        weights::Tensors model;
        for (const auto& [name, tensor] : set.tensors)
            if (name.starts_with(prefix))
                model.emplace(name.substr(prefix.size()), tensor);
        if (model.empty())
            continue;
        set.tensors = std::move(model);
        break;
    }
    return set;
}

StartWeights fromFile(const fs::path& file, const RunConfig& config) {
    if (file.extension() == ".onnx") {
        if (config.network.name != onnxNetwork)
            throw Error(ErrorKind::Config, "run.init",
                        "an ONNX model has weights for its own network, which " + config.network.name +
                            " is not",
                        "Set network.name to onnx and network.file to " + file.string());
        auto fitted = broughtWeights(config, file.string());
        const auto record = recordOf(file, fitted);
        return StartWeights{std::move(fitted), record};
    }
    const auto set =
        ofNetwork(weights::chosenSet(file.string(), weights::weightSets(weights::readWeightFile(file)), {}));
    auto weights = fitted(file.string(), set, config);
    const auto record = recordOf(file, weights, set.name);
    return {std::move(weights), record};
}

} // namespace

std::optional<StartWeights> startWeights(const runs::Library& library, const RunConfig& config) {
    const auto& init = config.run.init;
    if (!beginsWithWeights(config) || runs::isInitChecksum(init))
        return {};
    if (init.empty()) {
        auto weights = broughtWeights(config, config.network.file);
        auto record = recordOf(networks::modelFile(config.network.file), weights);
        record.weights = runs::fileInit + networks::contentChecksum(config.network.file);
        return StartWeights{std::move(weights), record};
    }
    return fromFile(runs::initFile(library, init), config);
}

} // namespace pdqat::session
