// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The constraints of a run: which there are, and in which order.
#pragma once

#include "engine/api/config.h"
#include "engine/api/events.h"

#include <optional>
#include <vector>

namespace pdqat::train {

/// A rankable layer at one low bit width, by their indices.
struct LayerAtWidth {
    std::size_t width, layer;
};

/// For each low bit width its layers in network order, then its output. Layers (and with the baselines the
/// output) that nothing bounds are listed too, to be measured: ConstraintInfo::constrained is false.
class Constraints {
public:
    /// High-precision layers are left out, except in reference semantics. Methods that do not train 32 bits
    /// have no output entry.
    Constraints(const RunConfig& config, const std::vector<LayerInfo>& layers);

    const std::vector<ConstraintInfo>& list() const { return list_; }
    std::size_t size() const { return list_.size(); }
    const ConstraintInfo& operator[](std::size_t index) const { return list_[index]; }
    /// Index of a layer's entry at a width, or nothing when it has none.
    std::optional<std::size_t> find(LayerAtWidth place) const { return layers_[place.width][place.layer]; }
    /// Index of the output's entry at the given width.
    std::optional<std::size_t> output(std::size_t widthIndex) const { return outputs_[widthIndex]; }

private:
    std::vector<ConstraintInfo> list_;
    std::vector<std::vector<std::optional<std::size_t>>> layers_; ///< [width][layer]
    std::vector<std::optional<std::size_t>> outputs_;
};

/// Mean slacks: values − ε.
std::vector<double> slacks(const Constraints& constraints, const std::vector<double>& values);

} // namespace pdqat::train
