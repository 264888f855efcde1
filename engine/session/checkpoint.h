// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A training state as a file: a safetensors file with the tensors under "model/" and "optimizer/", and
// everything else as JSON in its metadata. What is read equals what was written, bit for bit. Files of older
// versions are brought up to date when they are read (checkpoint_versions.h).
#pragma once

#include "engine/train/train_state.h"

#include <filesystem>

namespace pdqat::session {

/// What the names of a checkpoint's weights begin with; of averaged ones weights::averagePrefix.
inline const std::string modelPrefix = "model/";

/// Atomic. @throws Error(Library) naming the file
void writeCheckpoint(const std::filesystem::path& file, const train::TrainState& state);

/// @throws Error(Checkpoint) when it is missing, damaged, not a checkpoint, of a newer version, or of a run
/// whose network or constraints differ from those of `run` (both sides are named)
train::TrainState readCheckpoint(const std::filesystem::path& file, const RunConfig& run);

/// Path of a checkpoint relative to its run directory: "checkpoints/last.safetensors".
std::filesystem::path checkpointPath(CheckpointKind kind);

/// Keeps the newest checkpoint of each kind in a run directory. One process at a time.
class CheckpointFolder : public train::CheckpointStore {
public:
    /// Removes what processes left that were killed while they wrote a checkpoint.
    explicit CheckpointFolder(std::filesystem::path runFolder);
    std::string save(const train::TrainState& state, CheckpointKind kind) override;

private:
    std::filesystem::path runFolder_;
};

} // namespace pdqat::session
