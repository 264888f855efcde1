// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Least-squares multipliers: the λ ≥ 0 with which the gradient of the Lagrangian, ∇f + Σ λ ∇d, is shortest at
// the weights as they are. At a saddle point they are the dual variables, however those came to be: a check
// of the dual ascent that needs nothing of it.
#pragma once

#include "engine/train/split_evaluator.h"

#include <cstdint>
#include <vector>

namespace pdqat::train {

struct LeastSquares {
    std::vector<double> lambda; ///< per constraint; 0 where nothing is constrained
    std::vector<double> error;  ///< standard error: jackknife over groups of batches
    double loss = 0;            ///< ‖∇f‖
    double residual = 0;        ///< ‖∇f + Σ λ ∇d‖
    std::int64_t images = 0;    ///< that the gradients are means over
};

/// Gradients of the training images in training mode, no image augmented, by the method's own step: one for
/// each constraint and one without, so that a batch costs as many training steps. Of the parameters that the
/// loss f reaches. Running statistics of batch normalisation move: the network is of no further use.
/// @param batches  in the order of the images, at least 8 and a multiple of it, or what there are
/// @throws Diverged, Error(Data), Error(Usage) for a method without dual variables or too few batches
LeastSquares leastSquaresMultipliers(SplitEvaluator& on, std::int64_t batches);

/// min over λ ≥ 0 of ‖g + Σ λ_i c_i‖², given ⟨c_i, c_j⟩ and ⟨c_i, g⟩. A c_i of length 0 gets 0.
std::vector<double> nonNegativeLeastSquares(const std::vector<std::vector<double>>& products,
                                            const std::vector<double>& withTarget);

} // namespace pdqat::train
