// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a configured network costs once it is deployed at one bit width.
#pragma once

#include "engine/api/config.h"
#include "engine/api/cost.h"
#include "engine/api/network_info.h"

namespace pdqat::select {

/// A layer with weights and inputs at so many bits.
LayerCost layerCost(const LayerInfo& layer, int bits);

/// Layers of the high-precision set count as 32 bits wide; at `bits` = 32 all do.
/// @throws Error(Config) for a network that cannot be drawn up
NetworkCost networkCost(const RunConfig& config, int bits);

} // namespace pdqat::select
