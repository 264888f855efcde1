// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/weight_file.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/json/json_archive.h"
#include "engine/weights/safetensors.h"

#include <fstream>

namespace pdqat::weights {
namespace {

/// A JSON header stands behind its length.
bool looksLikeSafetensors(const std::filesystem::path& file) {
    char start[9] = {};
    return std::ifstream(file, std::ios::binary).read(start, sizeof start) && start[8] == '{';
}

const std::string weightsKey = "quant.weights", activationsKey = "quant.activations";

template <class Enum>
std::optional<Enum> choice(const std::string& said) {
    for (const auto value : allOf<Enum>)
        if (name(value) == said)
            return value;
    return {};
}

/// Checkpoints have the whole configuration in their state; the earliest have neither key, which meant the
/// defaults.
Quantizers quantizersOf(const std::map<std::string, std::string>& metadata) {
    const auto textOf = [&](const std::string& key) {
        const auto found = metadata.find(key);
        return found == metadata.end() ? std::string() : found->second;
    };
    const auto state = json::Json::parse(textOf("state"), nullptr, false);
    const auto quant = json::Json::json_pointer("/config/quant");
    const auto said = [&](const std::string& key, auto fallback) {
        if (!state.is_object() || !state.contains(quant))
            return textOf(key);
        const auto own = quant / key.substr(key.find('.') + 1);
        if (!state.contains(own))
            return std::string(name(fallback));
        return state.at(own).is_string() ? state.at(own).template get<std::string>() : std::string();
    };
    const RunConfig::Quantization defaults;
    return {choice<WeightQuantizer>(said(weightsKey, defaults.weights)),
            choice<ActivationQuantizer>(said(activationsKey, defaults.activations))};
}

WeightFile readNeutral(const std::filesystem::path& file) {
    auto content = readSafetensors(file, Written::Anywhere);
    if (content.tensors.empty())
        throw Error(ErrorKind::Checkpoint, file.string(), "holds no tensors", "Choose a file of weights");
    WeightFile result{"safetensors", {{"", std::move(content.tensors)}}, {}};
    result.quantizers = quantizersOf(content.metadata);
    for (const auto& [name, type] : content.unread)
        result.skipped.push_back({printable(name), "tensor of type " + printable(type)});
    return result;
}

} // namespace

std::map<std::string, std::string> quantizerMetadata(const RunConfig& config) {
    return {{weightsKey, std::string(name(config.quant.weights))},
            {activationsKey, std::string(name(config.quant.activations))}};
}

WeightFile readWeightFile(const std::filesystem::path& file) {
    return looksLikeSafetensors(file) ? readNeutral(file) : readPtFile(file);
}

} // namespace pdqat::weights
