// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of any program's weights holds.
#pragma once

#include "engine/api/config.h"
#include "engine/weights/pt_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::weights {

/// A dict of the file that has tensors by name.
struct StateDict {
    std::string path; ///< the keys that lead to it, "model" or "ema/module"; empty: the file itself
    Tensors tensors;
};

/// What else there is; objects are never executed.
struct SkippedValue {
    std::string path, what; ///< "args", "argparse.Namespace"
};

/// What the network that weights are of computes with, where their file says so: whose W_32, and what follows
/// its normalisation.
struct Quantizers {
    std::optional<WeightQuantizer> weights = {};
    std::optional<ActivationQuantizer> activations = {};
};
/// Keys of a safetensors file's metadata that say it.
std::map<std::string, std::string> quantizerMetadata(const RunConfig& config);

struct WeightFile {
    std::string format;                ///< in words
    std::vector<StateDict> dicts;      ///< at least one, in the file's order
    std::vector<SkippedValue> skipped; ///< no more than a thousand; paths and words fit for a message
    Quantizers quantizers = {};
};

/// Reads what torch.save wrote, or safetensors; the file's first bytes tell which. Tensors are on the CPU.
/// @throws Error(Checkpoint) naming the file and why it is refused
WeightFile readWeightFile(const std::filesystem::path& file);

/// The same for what torch.save wrote alone.
WeightFile readPtFile(const std::filesystem::path& file);

} // namespace pdqat::weights
