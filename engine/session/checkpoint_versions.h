// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the checkpoint format, and the steps from each to the next. Private to this room.
//   1  pdqat 0.1.0
//   2  says which program wrote it
// A change of TrainState or RunConfig that old files cannot mean by leaving a key out is a new version: raise
// `newest` by adding a step that gives the old files' meaning its present words.
#pragma once

#include "engine/json/json_archive.h"

#include <map>
#include <string>

namespace pdqat::session {

using CheckpointMetadata = std::map<std::string, std::string>;

/// A checkpoint but for its tensors.
struct CheckpointScalars {
    std::string writtenBy; ///< "pdqat 0.1.0, LibTorch 1.13.1"
    json::Json state;      ///< a TrainState of the newest version
};

/// The metadata of a file of the newest version.
CheckpointMetadata checkpointMetadata(const json::Json& state);

/// Takes every step that the file's version lacks.
/// @throws Error(Checkpoint) for a file that is no checkpoint, or one of a newer version (naming its writer)
CheckpointScalars newestScalars(const std::string& place, const CheckpointMetadata& metadata);

} // namespace pdqat::session
