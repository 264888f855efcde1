// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/constraints.h"

#include "engine/networks/describe.h"
#include "engine/train/deviations.h"

namespace pdqat::train {

Constraints::Constraints(const RunConfig& config, const std::vector<LayerInfo>& layers) {
    const auto kept = networks::highPrecisionFlags(config, layers);
    const bool full = trainedWidths(config).back() == fullPrecision;
    const auto widths = lowWidths(config);
    for (std::size_t width = 0; width < widths.size(); ++width) {
        layers_.emplace_back(layers.size());
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (kept[i] && !deviationsOf(config).keptLayersToo)
                continue;
            layers_[width][i] = list_.size();
            list_.push_back({widths[width], layers[i].name, epsilonFor(config, width, layers[i].name),
                             constrainsLayers(config)});
        }
        outputs_.emplace_back();
        if (!full)
            continue;
        outputs_.back() = list_.size();
        list_.push_back({widths[width], outputConstraint, epsilonOut(config, width), isPrimalDual(config)});
    }
}

std::vector<double> slacks(const Constraints& constraints, const std::vector<double>& values) {
    std::vector<double> slack;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        slack.push_back(values[i] - constraints[i].epsilon);
    return slack;
}

} // namespace pdqat::train
