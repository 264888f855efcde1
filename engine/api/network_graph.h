// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network's graph as it is drawn: steps of the forward pass, what they read and make.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pdqat {

struct NetworkStep {
    std::string kind;                                 ///< "Convolution", "Batch normalisation", "ReLU", "Add"
    std::string name;                                 ///< its module or layer; empty: it has no parameters
    std::vector<std::size_t> inputs;                  ///< steps before it, by index
    std::int64_t channels = 0, height = 0, width = 0; ///< of what it makes
    std::int64_t weights = 0, macs = 0;
    std::optional<std::size_t> layer; ///< of a rankable layer, its index
    bool operator==(const NetworkStep&) const = default;
};

/// In the order of the pass; the images first, the classes last.
struct NetworkGraph {
    std::vector<NetworkStep> steps;
    bool operator==(const NetworkGraph&) const = default;
};

} // namespace pdqat
