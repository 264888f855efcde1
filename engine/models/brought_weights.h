// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weights that a network from a file comes with, as tensors.
#pragma once

#include "engine/networks/bring_network.h"

#include <torch/types.h>

#include <map>
#include <string>
#include <vector>

namespace pdqat::models {

/// By state-dict name, float32 on the CPU; batch normalisation for each of the bit widths alike. A classifier
/// that begins anew is not among them, nor are steps of quantizers.
std::map<std::string, torch::Tensor> broughtState(const networks::BroughtNetwork& network,
                                                  const std::vector<int>& widths);

} // namespace pdqat::models
