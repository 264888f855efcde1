// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/cost.h"

#include "engine/networks/describe.h"

#include <limits>

namespace pdqat::select {
namespace {

LayerCost costOf(std::string name, std::int64_t parameters, std::int64_t macs, LayerBits bits) {
    return {std::move(name),
            bits,
            parameters,
            macs,
            static_cast<double>(macs) * bits.weights * bits.activations,
            (parameters * bits.weights + 7) / 8};
}

} // namespace

LayerCost layerCost(const LayerInfo& layer, LayerBits bits) {
    return costOf(layer.name, layer.weights, layer.macs, bits);
}

Costs costsOf(const LayerCost& cost) {
    Costs costs;
    costs[CostUnit::Bops] = cost.bops;
    costs[CostUnit::Bytes] = static_cast<double>(cost.bytes);
    costs[CostUnit::Latency] = std::numeric_limits<double>::quiet_NaN();
    return costs;
}

NetworkCost networkCost(const RunConfig& config, int bits) {
    // At 32 bits alone a network has one set of batch normalisation, as a deployed one does.
    auto deployed = config;
    deployed.method.kind = MethodKind::FullPrecision;
    const auto totals = networks::describeTotals(deployed);
    const auto layers = networks::describeLayers(config);
    const auto widths = networks::layerBits(config, layers, bits);
    NetworkCost cost{bits, {}, {}};
    auto parameters = totals.parameters, macs = totals.macs;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        cost.layers.push_back(layerCost(layers[i], widths[i]));
        parameters -= layers[i].weights;
        macs -= layers[i].macs;
    }
    cost.rest = costOf({}, parameters, macs, bothAt(fullPrecision));
    return cost;
}

} // namespace pdqat::select
