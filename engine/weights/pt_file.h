// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors in files of Python's torch.save and torch.load.
#pragma once

#include <torch/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pdqat::weights {

/// The tensors of a state dict: the file's dict itself, or the one under its key "state_dict",
/// "model_state_dict", "model" or "net". What is no tensor is passed over. Tensors are on the CPU; those that
/// share a storage in the file share it here, with the file's strides.
/// Nothing in the file is executed, and no memory is taken for sizes that the file only claims.
/// @throws Error(Checkpoint) naming the file and why it is refused
std::map<std::string, torch::Tensor> readPt(const std::filesystem::path& file);

using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// A plain dict in the order given, for torch.load(file, weights_only=True). Replaces the file atomically.
/// @throws Error(Library) naming the file
void writePt(const std::filesystem::path& file, const NamedTensors& tensors);

} // namespace pdqat::weights
