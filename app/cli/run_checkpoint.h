// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run's checkpoint as commands ask for it.
#pragma once

#include "engine/runs/library.h"
#include "engine/train/train_state.h"

#include <filesystem>
#include <string>

namespace pdqat::cli {

struct RunCheckpoint {
    std::filesystem::path file;
    TrainState state;
};

/// @param which "best", "last", or empty: the best where there is one yet
/// @throws Error(Checkpoint) where the run has none or it is damaged
RunCheckpoint runCheckpoint(const Library& library, const std::string& id, const std::string& which);

} // namespace pdqat::cli
