// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks by name, described without being built.
#pragma once

#include "engine/api/config.h"
#include "engine/api/network_info.h"

#include <string>
#include <vector>

namespace pdqat::networks {

/// Rankable layers of the configured network in its own order. Cheap: no tensors are made.
/// @throws Error(Config) for an unknown network, or a configuration it cannot be built from
std::vector<LayerInfo> describeLayers(const RunConfig& config);
/// Their names alone.
std::vector<std::string> layerNames(const RunConfig& config);
/// Images that a batch must have to be trained on: batch normalisation needs two values a channel, of maps of
/// a single pixel two images.
std::int64_t smallestBatch(const std::vector<LayerInfo>& layers);
/// Weights and MACs of everything, the layers that are not rankable (first convolution, classifier, BN)
/// included.
struct NetworkTotals {
    std::int64_t parameters = 0;
    std::int64_t macs = 0;
};
NetworkTotals describeTotals(const RunConfig& config);

/// The high-precision set as flags, one per rankable layer; indices and names resolved.
/// @throws Error(Config) naming the first entry that is no layer
std::vector<bool> highPrecisionFlags(const RunConfig& config, const std::vector<LayerInfo>& layers);

} // namespace pdqat::networks
