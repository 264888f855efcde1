// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/cost.h"

#include "engine/networks/describe.h"

namespace pdqat::select {
namespace {

LayerCost costOf(std::string name, std::int64_t parameters, std::int64_t macs, int bits) {
    return {std::move(name),
            bits,
            parameters,
            macs,
            static_cast<double>(macs) * bits * bits,
            (parameters * bits + 7) / 8};
}

} // namespace

LayerCost layerCost(const LayerInfo& layer, int bits) {
    return costOf(layer.name, layer.weights, layer.macs, bits);
}

NetworkCost networkCost(const RunConfig& config, int bits) {
    // At 32 bits alone a network has one set of batch normalisation, as a deployed one does.
    auto deployed = config;
    deployed.method.kind = MethodKind::FullPrecision;
    const auto totals = networks::describeTotals(deployed);
    const auto layers = networks::describeLayers(config);
    const auto kept = networks::highPrecisionFlags(config, layers);
    NetworkCost cost{bits, {}, {}};
    auto parameters = totals.parameters, macs = totals.macs;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        cost.layers.push_back(layerCost(layers[i], kept[i] ? fullPrecision : bits));
        parameters -= layers[i].weights;
        macs -= layers[i].macs;
    }
    cost.rest = costOf({}, parameters, macs, fullPrecision);
    return cost;
}

} // namespace pdqat::select
