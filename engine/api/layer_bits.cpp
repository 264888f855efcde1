// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/layer_bits.h"

#include "engine/api/text.h"

namespace pdqat {

std::string bitsText(const LayerBits& bits) {
    if (bits.weights == bits.activations)
        return std::to_string(bits.weights);
    return 'w' + std::to_string(bits.weights) + 'a' + std::to_string(bits.activations);
}

std::optional<LayerBits> readLayerBits(std::string_view text) {
    if (const auto both = readNumber<int>(text))
        return bothAt(*both);
    const auto second = text.find('a');
    if (!text.starts_with('w') || second == std::string_view::npos)
        return {};
    const auto weights = readNumber<int>(text.substr(1, second - 1));
    const auto activations = readNumber<int>(text.substr(second + 1));
    if (!weights || !activations)
        return {};
    return LayerBits{*weights, *activations};
}

} // namespace pdqat
