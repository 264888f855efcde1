// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network that runs as its description says, operation by operation.
#pragma once

#include "engine/models/network.h"

#include <memory>

namespace pdqat::models {

/// Uninitialised; modules as described. Nodes before the first normalisation are the stem. Every node reads
/// what an earlier one made; a rankable convolution reads a clamp.
std::shared_ptr<Network> makeGraphNetwork(networks::NetworkDescription description,
                                          const networks::NetworkShape& shape);

} // namespace pdqat::models
