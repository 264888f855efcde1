// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sets of weights within a file: a checkpoint may hold a network, an average of it, and more, and
// wrappers put prefixes before the names. Both are found by matching the names of the networks known here.
#pragma once

#include "engine/weights/weight_file.h"

#include <optional>
#include <string>
#include <vector>

namespace pdqat::weights {

/// What the names of averaged weights begin with in a checkpoint of ours.
inline const std::string averagePrefix = "average/";

struct WeightSet {
    std::string name = {};    ///< keys and prefix, "state_dict/model"; "/" is the file itself
    std::string prefix = {};  ///< removed from the names, "module._orig_mod."; empty where there is none
    std::string network = {}; ///< whose names these are; empty: of no network known here
    bool complete = true;     ///< whether it has all names of that network, at one bit width or more
    bool averaged = false;
    Tensors tensors = {}; ///< by the network's names
    /// Names of the same dict without the prefix, and of what lies beside the network's modules.
    std::vector<std::string> leftOut = {};
    /// Of an average of parameters alone: the set whose batch statistics it has, as the programs that write
    /// such averages compute with them. Empty otherwise.
    std::string statisticsFrom = {};
    Quantizers quantizers = {}; ///< the file's
};

/// All sets of a file, that which is meant unless one is chosen first: complete ones before others, those
/// that trained before averages of them. Never empty.
std::vector<WeightSet> weightSets(const WeightFile& file);

/// The set of that name, or the first.
/// @throws Error(Checkpoint) naming the file and the names that there are
WeightSet chosenSet(const std::string& place, const std::vector<WeightSet>& sets,
                    const std::optional<std::string>& name);

} // namespace pdqat::weights
