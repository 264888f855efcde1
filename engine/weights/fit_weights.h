// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights from elsewhere, made to fit a configured network.
#pragma once

#include "engine/api/config.h"
#include "engine/weights/weight_sets.h"

#include <optional>
#include <string>
#include <vector>

namespace pdqat::weights {

/// The bit widths for which a state dict has sets of batch normalisation ("….bn_dict.<bits>.…"), ascending.
std::vector<std::int64_t> normWidths(const Tensors& state);

/// A tensor's name with '#' in the place of the bit width of its batch normalisation, if it has one.
std::string atAnyWidth(const std::string& name);

/// The defaults, but with the network's width, the low bit widths and the quantizers that the weights tell
/// of.
RunConfig configOf(const WeightSet& set);

struct FitOptions {
    /// Bit width whose sets of batch normalisation stand in for those that are missing.
    std::optional<std::int64_t> normFrom = {};
    bool newClassifier = false; ///< whether the classifier begins as that of a new run
};

struct FittedWeights {
    Tensors model;                     ///< everything that the network has, of its types and shapes; copies
    std::vector<std::int64_t> leftOut; ///< widths whose batch normalisation the network does not have
    std::vector<std::int64_t> copied;  ///< widths whose sets are copies of others
    std::optional<std::int64_t> copiedFrom; ///< of those of this width; where there are copies
    std::vector<std::string> anew;          ///< tensors of the classifier that begins anew
    /// Whether the rankable convolutions have their W_32 of DoReFa in the place of W, since the network's
    /// W_32 is W.
    bool asComputed = false;
};

/// Takes what the configured network needs from a set of weights.
/// @param place  where the weights are from, for messages
/// @throws Error(Usage) for a `normFrom` that is not needed; Error(Checkpoint) for missing sets of batch
/// normalisation (naming the widths found and wanted), and naming a tensor that is missing, superfluous, of
/// another shape or type, or has values that no network can compute with: not finite, a negative variance or
/// count. The remedy is named.
FittedWeights fitWeights(const std::string& place, const WeightSet& set, const RunConfig& config,
                         const FitOptions& options = {});

/// A checkpoint's model in the order in which Python's state_dict() of the same network has it.
NamedTensors inModuleOrder(const Tensors& model, const RunConfig& config);

} // namespace pdqat::weights
