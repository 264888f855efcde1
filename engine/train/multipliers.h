// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dual variables as factors in the Lagrangian.
#pragma once

#include "engine/train/dual_variables.h"

#include <torch/types.h>

namespace pdqat::train {

/// `term` times the factor of the constraint whose value in this batch is `value`: λ, or with damping c > 0
/// the damped max(0, λ + c · slack) of this batch (Platt and Barr, Constrained differential optimization,
/// 1987; for inequalities). No gradient flows through a factor.
inline torch::Tensor weighted(const DualVariables& duals, std::size_t index, const torch::Tensor& value,
                              const torch::Tensor& term) {
    if (duals.damping() == 0)
        return term * duals[index];
    const auto slack = value.detach() - duals.constraints()[index].epsilon;
    return term * (slack * duals.damping() + duals[index]).clamp_min(0);
}

} // namespace pdqat::train
