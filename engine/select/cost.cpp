// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/cost.h"

#include "engine/models/describe.h"

namespace pdqat {

NetworkCost networkCost(const RunConfig& config, int bits) {
    // At 32 bits alone a network has one set of batch normalisation, as a deployed one does.
    auto deployed = config;
    deployed.method.kind = MethodKind::FullPrecision;
    const auto totals = describeTotals(deployed);
    const auto layers = describeLayers(config);
    const auto kept = highPrecisionFlags(config, layers);
    NetworkCost cost;
    cost.macs = totals.macs;
    auto otherMacs = totals.macs, otherParameters = totals.parameters;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const double width = kept[i] ? fullPrecision : bits;
        cost.bops += static_cast<double>(layers[i].macs) * width * width;
        cost.weightBytes += static_cast<double>(layers[i].weights) * width / 8;
        otherMacs -= layers[i].macs;
        otherParameters -= layers[i].weights;
    }
    cost.bops += static_cast<double>(otherMacs) * fullPrecision * fullPrecision;
    cost.weightBytes += static_cast<double>(otherParameters) * fullPrecision / 8;
    return cost;
}

} // namespace pdqat
