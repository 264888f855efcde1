// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights from elsewhere, made to fit a configured network.
#pragma once

#include "engine/api/config.h"
#include "engine/weights/pt_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::weights {

using Tensors = std::map<std::string, torch::Tensor>;

/// The bit widths for which a state dict has sets of batch normalisation ("….bn_dict.<bits>.…"), ascending.
std::vector<std::int64_t> normWidths(const Tensors& state);

/// The defaults, but with the network's width and the low bit widths that the state dict tells of.
RunConfig configOf(const Tensors& state);

struct FittedWeights {
    Tensors model;                     ///< everything that the network has, of its types and shapes; copies
    std::vector<std::int64_t> leftOut; ///< widths whose batch normalisation the network does not have
    std::vector<std::int64_t> copied;  ///< widths whose sets are copies of those at `normFrom`
};

/// Takes what the configured network needs from a state dict, whose names may all begin with "module.".
/// @param place     where the state dict is from, for messages
/// @param normFrom  bit width whose sets of batch normalisation stand in for those that are missing
/// @throws Error(Checkpoint) for missing sets (naming the widths found and wanted), a tensor that is missing,
/// superfluous, of another shape or not finite; where a key of the configuration mends it, that is named
FittedWeights fitWeights(const std::string& place, const Tensors& state, const RunConfig& config,
                         std::optional<std::int64_t> normFrom = {});

/// A checkpoint's model in the order in which Python's state_dict() of the same network has it.
NamedTensors inModuleOrder(const Tensors& model, const RunConfig& config);

} // namespace pdqat::weights
