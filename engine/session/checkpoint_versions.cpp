// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/checkpoint_versions.h"

#include <torch/version.h>

#include <array>
#include <charconv>

namespace pdqat::session {
namespace {

constexpr auto formatName = "pdqat-checkpoint";

void fromVersion1(CheckpointScalars& scalars) { scalars.writtenBy = "pdqat 0.1.0"; }

/// The i-th leads from version i + 1 to the next.
constexpr std::array steps{&fromVersion1};
constexpr int newest = static_cast<int>(steps.size()) + 1;

std::string textOf(const CheckpointMetadata& metadata, const char* key) {
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
}

void requireFormat(const std::string& place, const CheckpointMetadata& metadata) {
    if (const auto format = textOf(metadata, "format"); format != formatName)
        throw Error(ErrorKind::Checkpoint, place,
                    "not a checkpoint: its format is \"" + format + "\", expected \"" + formatName + '"');
}

int versionOf(const std::string& place, const CheckpointMetadata& metadata) {
    const auto text = textOf(metadata, "version");
    int version = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, version);
    if (read.ptr == end && version >= 1 && version <= newest)
        return version;
    const auto writer = textOf(metadata, "written_by");
    throw Error(ErrorKind::Checkpoint, place,
                "checkpoint format version " + text + (writer.empty() ? "" : ", written by " + writer) +
                    "; this program reads versions 1 to " + std::to_string(newest),
                "Use the version of this program that wrote it, or a newer one");
}

} // namespace

CheckpointMetadata checkpointMetadata(const json::Json& state) {
    return {{"format", formatName},
            {"version", std::to_string(newest)},
            {"written_by", "pdqat " PDQAT_VERSION ", LibTorch " TORCH_VERSION},
            {"state", json::compact(state)}};
}

CheckpointScalars newestScalars(const std::string& place, const CheckpointMetadata& metadata) try {
    requireFormat(place, metadata);
    const auto version = versionOf(place, metadata);
    CheckpointScalars scalars{textOf(metadata, "written_by"), json::Json::parse(textOf(metadata, "state"))};
    for (auto step = static_cast<std::size_t>(version) - 1; step < steps.size(); ++step)
        steps[step](scalars);
    return scalars;
} catch (const json::Json::exception& error) {
    throw Error(ErrorKind::Checkpoint, place, std::string("damaged: ") + error.what());
}

} // namespace pdqat::session
