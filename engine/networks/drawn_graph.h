// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A description as it is drawn.
#pragma once

#include "engine/api/config.h"
#include "engine/api/network_graph.h"
#include "engine/networks/blueprint.h"

namespace pdqat::networks {

NetworkGraph drawnGraph(const NetworkDescription& network);
/// Of the configured network. @throws as describeLayers()
NetworkGraph drawnGraph(const RunConfig& config);

} // namespace pdqat::networks
