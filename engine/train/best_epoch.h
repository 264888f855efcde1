// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which epoch is the best.
#pragma once

#include "engine/train/constraints.h"
#include "engine/train/train_state.h"

#include <vector>

namespace pdqat::train {

/// Cross-entropy at the highest trained bit width + Σ λ · slack over what is constrained, on the validation
/// split; 0 where there is none.
double validationLagrangian(const EpochDone& done, const Constraints& constraints,
                            const std::vector<double>& lambda);

/// Whether this epoch is better than the best so far, which it then replaces: higher validation accuracy at
/// the lowest bit width, ties by the smaller Lagrangian (EpochDone::validationLagrangian). Without a
/// validation split the newest epoch counts as best.
bool takeIfBetter(const EpochDone& done, BestEpoch& best);

} // namespace pdqat::train
