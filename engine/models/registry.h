// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks by name. A new network is one file that fills in an entry, plus its line in registry.cpp and
// its choice in the field table (CONTRIBUTING.md shows one).
#pragma once

#include "engine/api/config.h"
#include "engine/models/blueprint.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::models {

struct NetworkEntry {
    std::string_view name;
    /// @throws Error(Config) for a shape that the network cannot have; makes no tensors
    NetworkDescription (*describe)(const NetworkShape& shape);
    /// Uninitialised; layers() are those described. Errors as describe.
    std::shared_ptr<Network> (*make)(const NetworkShape& shape);
};

extern const NetworkEntry resnet18qEntry, resnet20qEntry, resnet50qEntry, svhnqEntry;

/// All names, in the order of the field table's choices.
std::vector<std::string> networkNames();

/// @throws Error(Config) for a name it does not know
const NetworkEntry& networkEntry(std::string_view name);

/// The shape that a configuration asks for; channels and classes come from its data set.
NetworkShape networkShape(const RunConfig& config);

/// Builds and initialises the configured network, on the CPU.
std::shared_ptr<Network> makeNetwork(const RunConfig& config);

} // namespace pdqat::models
