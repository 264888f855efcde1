// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/weight_file.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/weights/safetensors.h"

#include <fstream>

namespace pdqat::weights {
namespace {

/// A JSON header stands behind its length.
bool looksLikeSafetensors(const std::filesystem::path& file) {
    char start[9] = {};
    return std::ifstream(file, std::ios::binary).read(start, sizeof start) && start[8] == '{';
}

WeightFile readNeutral(const std::filesystem::path& file) {
    auto content = readSafetensors(file, Written::Anywhere);
    if (content.tensors.empty())
        throw Error(ErrorKind::Checkpoint, file.string(), "holds no tensors", "Choose a file of weights");
    WeightFile result{"safetensors", {{"", std::move(content.tensors)}}, {}};
    for (const auto& [name, type] : content.unread)
        result.skipped.push_back({printable(name), "tensor of type " + printable(type)});
    return result;
}

} // namespace

WeightFile readWeightFile(const std::filesystem::path& file) {
    return looksLikeSafetensors(file) ? readNeutral(file) : readPtFile(file);
}

} // namespace pdqat::weights
