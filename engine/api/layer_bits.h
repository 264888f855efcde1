// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bit widths of one layer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pdqat {

/// The bit width that stands for full precision.
inline constexpr int fullPrecision = 32;

/// Of a rankable layer in a low-precision pass; each 1..8, or 32.
struct LayerBits {
    int weights = fullPrecision;
    int activations = fullPrecision; ///< its inputs
    /// Nothing of the layer is quantized.
    bool isFull() const { return weights == fullPrecision && activations == fullPrecision; }
    bool operator==(const LayerBits&) const = default;
};

/// Weights and activations alike.
constexpr LayerBits bothAt(int bits) { return {bits, bits}; }

/// "4", or "w4a8" where weights and activations differ.
std::string bitsText(const LayerBits& bits);
/// What bitsText() writes, and "w4a4"; any whole numbers. Nothing where it is no such text.
std::optional<LayerBits> readLayerBits(std::string_view text);

} // namespace pdqat
