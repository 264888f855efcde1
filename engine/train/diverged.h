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

/// A loss, constraint value, weight or dual variable that is NaN or infinite.
class Diverged : public Error {
public:
    Diverged(std::string layer, const std::string& what, Position at);
    const std::string& layer() const noexcept { return layer_; }
    Position at() const noexcept { return at_; }

private:
    std::string layer_;
    Position at_;
};

/// @throws Diverged naming the first constraint whose number is not finite; `what` says which number
void requireFinite(const std::vector<double>& perConstraint, const std::vector<ConstraintInfo>& constraints,
                   const std::string& what, Position at);
/// @throws Diverged naming the first parameter that is not finite: by its layer's name where it is
/// a rankable layer's weight, else by its state-dict name
void requireFiniteWeights(const models::Network& network, Position at);
/// Parameters first, then buffers (running means and variances).
void requireFinite(const models::Network& network, Position at);

} // namespace pdqat::train
