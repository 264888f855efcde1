// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that went bad: what, in which layer.
#pragma once

#include "engine/api/error.h"
#include "engine/api/events.h"
#include "engine/models/network.h"

#include <string>
#include <vector>

namespace pdqat::train {

/// What is NaN or infinite.
enum class BadNumber { Loss, ConstraintValue, Weight, DualVariable };

class Diverged : public Error {
public:
    /// @param where a layer, a tensor, the output, the network; with its bit width where it has one
    Diverged(BadNumber what, std::string layer, const std::string& where, Position at);
    const std::string& layer() const noexcept { return layer_; }
    Position at() const noexcept { return at_; }
    /// "the loss of the network"
    const std::string& number() const noexcept { return number_; }

private:
    std::string layer_, number_;
    Position at_;
};

/// @throws Diverged naming the first constraint whose number is not finite; `what` says which number
void requireFinite(const std::vector<double>& perConstraint, const std::vector<ConstraintInfo>& constraints,
                   BadNumber what, Position at);
/// @throws Diverged naming the first parameter that is not finite: by its layer's name where it is
/// a rankable layer's weight, else by its state-dict name
void requireFiniteWeights(const models::Network& network, Position at);
/// Parameters first, then buffers (running means and variances).
void requireFinite(const models::Network& network, Position at);

} // namespace pdqat::train
