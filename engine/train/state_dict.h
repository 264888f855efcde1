// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network's parameters and buffers by name.
#pragma once

#include <torch/nn.h>

#include <map>
#include <string>

namespace pdqat::train {

/// Copies on the CPU, contiguous.
std::map<std::string, torch::Tensor> stateDict(const torch::nn::Module& network);

/// Copies the tensors in, keeping each parameter's device and memory format; all or nothing.
/// @throws Error(Checkpoint) naming the first tensor that is missing, superfluous or of another shape
void loadStateDict(torch::nn::Module& network, const std::map<std::string, torch::Tensor>& state);

} // namespace pdqat::train
