// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run's checkpoint by its kind.
#pragma once

#include "engine/runs/library.h"
#include "engine/train/train_state.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace pdqat::session {

struct RunCheckpoint {
    std::filesystem::path file;
    train::TrainState state;
};

/// @param which nothing: the best where there is one yet, else the last
/// @throws Error(Checkpoint) where the run has none or it is damaged
RunCheckpoint runCheckpoint(const runs::Library& library, const std::string& id,
                            std::optional<CheckpointKind> which);

/// "best", "last", or nothing for an empty word. @throws Error(Usage)
std::optional<CheckpointKind> checkpointKind(std::string_view word);

} // namespace pdqat::session
