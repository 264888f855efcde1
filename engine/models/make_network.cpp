// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/make_network.h"

#include "engine/models/graph_network.h"

namespace pdqat::models {

std::shared_ptr<Network> makeNetwork(const networks::NetworkEntry& entry,
                                     const networks::NetworkShape& shape) {
    return makeGraphNetwork(entry.describe(shape), shape);
}

std::shared_ptr<Network> makeNetwork(const RunConfig& config) {
    auto network = makeNetwork(networks::networkEntry(config.network.name), networks::networkShape(config));
    initialize(*network, static_cast<std::uint64_t>(config.run.seed));
    return network;
}

quant::WeightRule weightRule(const networks::NetworkShape& shape) {
    return {shape.weights, shape.stepsPer, shape.steps == StepSource::Learned};
}

} // namespace pdqat::models
