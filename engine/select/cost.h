// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a configured network costs once it is deployed at one bit width.
#pragma once

#include "engine/api/allocation.h"
#include "engine/api/config.h"
#include "engine/api/cost.h"
#include "engine/api/network_info.h"

namespace pdqat::select {

LayerCost layerCost(const LayerInfo& layer, LayerBits bits);
/// By unit; a latency is not known.
Costs costsOf(const LayerCost& cost);

/// Of the network used at `bits`, with the layers whose widths are their own.
/// @throws Error(Config) for a network that cannot be drawn up
NetworkCost networkCost(const RunConfig& config, int bits);

} // namespace pdqat::select
