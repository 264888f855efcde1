// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks by name. A new network is one file that fills in an entry, plus its line in registry.cpp and
// its choice in the field table.
#pragma once

#include "engine/api/config.h"
#include "engine/models/network.h"

#include <memory>
#include <string_view>
#include <vector>

namespace pdqat {

struct NetworkEntry {
    std::string_view name;
    std::vector<LayerInfo> (*describe)(const NetworkShape& shape);
    /// Parameters and MACs outside the rankable layers (first convolution, classifier, batch normalisation).
    std::int64_t (*otherParameters)(const NetworkShape& shape);
    std::int64_t (*otherMacs)(const NetworkShape& shape);
    std::shared_ptr<Network> (*make)(const NetworkShape& shape);
};

extern const NetworkEntry resnet20qEntry;

/// @throws Error(Config) for a name it does not know
const NetworkEntry& networkEntry(std::string_view name);

/// The shape that a configuration asks for; channels and classes come from its data set.
NetworkShape networkShape(const RunConfig& config);

/// Builds and initialises the configured network, on the CPU.
std::shared_ptr<Network> makeNetwork(const RunConfig& config);

} // namespace pdqat
