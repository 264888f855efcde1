// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/layer_values.h"

#include <cmath>
#include <limits>

namespace pdqat {
namespace {

constexpr double unknownValue = std::numeric_limits<double>::quiet_NaN();

double at(const std::vector<double>& values, std::size_t index) {
    return index < values.size() ? values[index] : unknownValue;
}

double errorOf(const RunStory& run, std::size_t constraint) {
    if (const auto trained = run.value(constraint); !std::isnan(trained))
        return trained;
    if (const auto* last = run.last()) // what nothing bounds is measured there alone
        return at(last->validationValues, constraint);
    return run.baseline() ? at(run.baseline()->values, constraint) : unknownValue;
}

double ofConstraint(const RunStory& run, LayerValue value, std::size_t constraint) {
    if (value == LayerValue::Error)
        return errorOf(run, constraint);
    return run.started().constraints[constraint].constrained ? run.meanLambda(constraint) : unknownValue;
}

} // namespace

std::vector<double> valuesOfLayers(const RunStory& run, LayerValue value, int bits,
                                   const std::vector<LayerBits>& widths) {
    const auto& started = run.started();
    std::vector<double> values(started.layers.size(), unknownValue);
    if (value == LayerValue::Bits) {
        for (std::size_t i = 0; i < std::min(values.size(), widths.size()); ++i)
            values[i] = widths[i].weights;
        return values;
    }
    for (std::size_t i = 0; i < started.constraints.size(); ++i)
        for (std::size_t layer = 0; layer < started.layers.size(); ++layer)
            if (const auto& constraint = started.constraints[i];
                constraint.bits == bits && constraint.layer == started.layers[layer].name)
                values[layer] = ofConstraint(run, value, i);
    return values;
}

} // namespace pdqat
