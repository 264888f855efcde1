// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Networks that run, made of their descriptions.
#pragma once

#include "engine/models/network.h"
#include "engine/networks/networks.h"

#include <memory>

namespace pdqat::models {

/// Uninitialised, on the CPU. @throws Error(Config) for a shape that the network cannot have
std::shared_ptr<Network> makeNetwork(const networks::NetworkEntry& entry,
                                     const networks::NetworkShape& shape);

/// Builds and initialises the configured network, on the CPU. Errors as networks::networkShape and above.
std::shared_ptr<Network> makeNetwork(const RunConfig& config);

/// How a network of this shape quantizes its weights.
quant::WeightRule weightRule(const networks::NetworkShape& shape);

} // namespace pdqat::models
