// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks by name. A new one is a file here that fills in its entry, and its line in
// engine/api/networks.h (CONTRIBUTING.md shows one).
#pragma once

#include "engine/api/config.h"
#include "engine/api/networks.h"
#include "engine/networks/blueprint.h"

#include <string>
#include <string_view>
#include <vector>

namespace pdqat::networks {

struct NetworkEntry {
    std::string_view name;
    /// @throws Error(Config) for a shape that the network cannot have; makes no tensors
    NetworkDescription (*describe)(const NetworkShape& shape);
};

#define PDQAT_NETWORK_ENTRY(name, label, help) extern const NetworkEntry name;
PDQAT_NETWORKS(PDQAT_NETWORK_ENTRY)
#undef PDQAT_NETWORK_ENTRY

/// @throws Error(Config) for a name it does not know
const NetworkEntry& networkEntry(std::string_view name);

/// The same without a look at the data's files: where they decide, a network from a file has any number of
/// classes (0), another one.
NetworkShape shapeWithoutData(const RunConfig& config);
/// The shape that a configuration asks for; channels and classes come from its data set.
NetworkShape networkShape(const RunConfig& config);

} // namespace pdqat::networks
