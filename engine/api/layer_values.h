// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One number for each layer of a run, by which a drawing of its network is coloured.
#pragma once

#include "engine/api/layer_bits.h"
#include "engine/api/run_story.h"

#include <string_view>
#include <vector>

namespace pdqat {

enum class LayerValue {
    Lambda, ///< dual variable, mean over the last quarter of the epochs
    Error,  ///< d_l, of the newest epoch; before the first that of the baseline
    Bits    ///< of its weights
};

constexpr std::string_view name(LayerValue value) {
    switch (value) {
    case LayerValue::Lambda: return "lambda";
    case LayerValue::Error: return "error";
    case LayerValue::Bits: return "bits";
    }
    return {};
}

/// Per rankable layer, in the network's order; NaN where it is not known.
/// @param bits  width at which the network is used @param widths  of the layers there
std::vector<double> valuesOfLayers(const RunStory& run, LayerValue value, int bits,
                                   const std::vector<LayerBits>& widths);

} // namespace pdqat
