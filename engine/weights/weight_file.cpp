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

/// Checkpoints have the whole configuration in their state; the earliest have no quant.weights, which was
/// DoReFa's then.
std::optional<WeightQuantizer> quantizerOf(const std::map<std::string, std::string>& metadata) {
    std::string said;
    if (const auto key = metadata.find(quantizerKey); key != metadata.end())
        said = key->second;
    else if (const auto state = metadata.find("state"); state != metadata.end()) {
        const auto json = json::Json::parse(state->second, nullptr, false);
        const auto place = json::Json::json_pointer("/config/quant");
        if (json.is_object() && json.contains(place))
            said = json[place].value(std::string("weights"), std::string(name(WeightQuantizer::Dorefa)));
    }
    for (const auto quantizer : allOf<WeightQuantizer>)
        if (name(quantizer) == said)
            return quantizer;
    return {};
}

WeightFile readNeutral(const std::filesystem::path& file) {
    auto content = readSafetensors(file, Written::Anywhere);
    if (content.tensors.empty())
        throw Error(ErrorKind::Checkpoint, file.string(), "holds no tensors", "Choose a file of weights");
    WeightFile result{"safetensors", {{"", std::move(content.tensors)}}, {}};
    result.quantizer = quantizerOf(content.metadata);
    for (const auto& [name, type] : content.unread)
        result.skipped.push_back({printable(name), "tensor of type " + printable(type)});
    return result;
}

} // namespace

WeightFile readWeightFile(const std::filesystem::path& file) {
    return looksLikeSafetensors(file) ? readNeutral(file) : readPtFile(file);
}

} // namespace pdqat::weights
