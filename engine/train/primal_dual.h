// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Lagrangian of primal-dual training on one batch (docs/method.md 1, 4 and 5).
#pragma once

#include "engine/train/objective.h"

namespace pdqat::train {

/// Trains the 32-bit network under constraints that tie the low-precision one to it:
///   CE(f, y) + Σ_k [ λ_out d(f, f^q) + Σ_l λ_l d_l ],   d: soft cross-entropy
///   −Σ_c softmax(f)_c log softmax(f^q)_c.
/// Weights, first convolution, classifier and 32-bit batch normalisation learn from everything but the path
/// through f^q; the k-bit batch normalisation learns through f^q by the straight-through estimator. Matched
/// semantics: it learns from λ_out d alone, and a layer's constraint trains that layer's weights alone.
/// Reference semantics: layer terms reach it too; of several widths the last one's alone is trained.
class PrimalDual : public Objective {
public:
    PrimalDual(std::shared_ptr<models::Network> network, const RunConfig& config,
               const Constraints& constraints)
        : Objective(std::move(network), config, constraints) {}

    BatchNumbers trainStep(const torch::Tensor& images, const torch::Tensor& labels,
                           const DualVariables& duals, std::uint64_t noise) override;

private:
    void dropGradientsOfEarlierWidths();
};

} // namespace pdqat::train
