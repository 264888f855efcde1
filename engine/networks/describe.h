// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks by name, described without being built.
#pragma once

#include "engine/api/config.h"
#include "engine/api/network_info.h"
#include "engine/networks/blueprint.h"

#include <string>
#include <vector>

namespace pdqat::networks {

/// The configured network, whatever its data is; a classifier of one output where that is not known.
/// @throws as below
NetworkDescription describeNetwork(const RunConfig& config);
/// Rankable layers of the configured network in its own order. Cheap: no tensors are made.
/// @throws Error(Config) for an unknown network, or a configuration it cannot be built from
std::vector<LayerInfo> describeLayers(const RunConfig& config);
/// Their names alone.
std::vector<std::string> layerNames(const RunConfig& config);
/// Which layer an entry names, by name or by index. @throws Error(Config) at `key` for none
std::size_t layerIndex(const std::string& key, const std::string& entry,
                       const std::vector<LayerInfo>& layers);
/// Per rankable layer the first one that reads the same map: a shortcut and the convolution beside it.
std::vector<std::size_t> sharedInputs(const RunConfig& config);
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

/// Bit widths of every rankable layer where the network is used at `bits`: a layer's own, 32 in the
/// high-precision set, else `bits`; at 32 all have 32. Indices and names resolved.
/// @throws Error(Config) naming the first entry that is no layer
std::vector<LayerBits> layerBits(const RunConfig& config, const std::vector<LayerInfo>& layers, int bits);
/// Per rankable layer: whether it is in full precision at every width. @throws as above
std::vector<bool> highPrecisionFlags(const RunConfig& config, const std::vector<LayerInfo>& layers);
/// The same widths said in one way: by name, in the network's order, layers at 32 as high precision, none
/// that has the network's width anyway. @throws as above
RunConfig::Quantization inNetworkOrder(const RunConfig& config, const std::vector<LayerInfo>& layers);

} // namespace pdqat::networks
