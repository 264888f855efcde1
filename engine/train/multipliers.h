// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dual variables as factors in the Lagrangian.
#pragma once

#include "engine/train/constraints.h"

#include <torch/types.h>

#include <vector>

namespace pdqat::train {

/// Factor of a constraint: λ, or with damping c > 0 the damped max(0, λ + c · slack) of this batch (Platt and
/// Barr, Constrained differential optimization, 1987; for inequalities). No gradient flows through a factor.
class Multipliers {
public:
    /// All must outlive the object.
    Multipliers(const Constraints& constraints, const std::vector<double>& lambda, double damping)
        : constraints_(constraints), lambda_(lambda), damping_(damping) {}

    /// Whether the constraint's term surely adds nothing to the gradient.
    bool vanishes(std::size_t index) const {
        return !constraints_[index].constrained || (damping_ == 0 && lambda_[index] <= 0);
    }
    /// `term` times the factor of the constraint whose value in this batch is `value`.
    torch::Tensor apply(std::size_t index, const torch::Tensor& value, const torch::Tensor& term) const {
        if (damping_ == 0)
            return term * lambda_[index];
        const auto slack = value.detach() - constraints_[index].epsilon;
        return term * (slack * damping_ + lambda_[index]).clamp_min(0);
    }

private:
    const Constraints& constraints_;
    const std::vector<double>& lambda_;
    double damping_;
};

} // namespace pdqat::train
