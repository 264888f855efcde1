// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors in files of Python's torch.save and torch.load.
#pragma once

#include <torch/types.h>

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pdqat::weights {

using Tensors = std::map<std::string, torch::Tensor>;

/// The tensors of a state dict: the one under the file's key "state_dict", "model_state_dict", "model" or
/// "net", or else the file's first dict of tensors. What is no tensor is passed over. Tensors are on the CPU;
/// those that share a storage in the file share it here, with the file's strides. Nothing in the file is
/// executed, and no memory is taken for sizes that the file only claims.
/// @throws Error(Checkpoint) naming the file and why it is refused
Tensors readPt(const std::filesystem::path& file);

/// Where training programs put the network's state among other things, in the order in which it is looked
/// for.
inline constexpr std::array<std::string_view, 4> usualPaths{"state_dict", "model_state_dict", "model", "net"};

using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// A plain dict in the order given, for torch.load(file, weights_only=True). Replaces the file atomically.
/// @throws Error(Library) naming the file
void writePt(const std::filesystem::path& file, const NamedTensors& tensors);

} // namespace pdqat::weights
