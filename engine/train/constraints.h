// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The constraints of a run: which there are, in which order, and the dual ascent on them.
#pragma once

#include "engine/api/config.h"
#include "engine/api/events.h"

#include <optional>
#include <vector>

namespace pdqat {

/// For each low bit width its constrained layers in network order, then its output constraint.
class Constraints {
public:
    /// High-precision layers have none; with ConstraintSet::Output no layer has one.
    Constraints(const RunConfig& config, const std::vector<LayerInfo>& layers);

    const std::vector<ConstraintInfo>& list() const { return list_; }
    std::size_t size() const { return list_.size(); }
    /// Index of a layer's constraint at the given width, or nothing when it has none.
    std::optional<std::size_t> layer(std::size_t widthIndex, std::size_t layer) const;
    std::size_t output(std::size_t widthIndex) const { return outputs_[widthIndex]; }

private:
    std::vector<ConstraintInfo> list_;
    std::vector<std::vector<std::optional<std::size_t>>> layers_; ///< [width][layer]
    std::vector<std::size_t> outputs_;
};

/// λ at the start of a run.
std::vector<double> initialDuals(const RunConfig& config, const Constraints& constraints);

/// Mean slacks: values − ε.
std::vector<double> slacks(const Constraints& constraints, const std::vector<double>& values);

/// λ ← max(0, λ + rate · slack), per constraint.
std::vector<double> dualAscent(const std::vector<double>& lambda, const std::vector<double>& slack,
                               double rate);

} // namespace pdqat
