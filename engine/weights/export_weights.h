// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run's weights in files for other programs: full-precision weights, every bit width's batch normalisation.
#pragma once

#include "engine/train/train_state.h"

#include <filesystem>

namespace pdqat::weights {

/// For Python's torch.load, with the official network's names in their order. Replaces the file atomically.
/// @throws Error(Library)
void exportPt(const std::filesystem::path& file, const train::TrainState& state);
/// The same tensors as safetensors. @throws Error(Library)
void exportSafetensors(const std::filesystem::path& file, const train::TrainState& state);

} // namespace pdqat::weights
