// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The baselines: a loss at every trained bit width, straight-through estimator, no constraints.
#pragma once

#include "engine/train/objective.h"

namespace pdqat::train {

/// Cross-entropy with the labels at the highest bit width. Every lower one adds a loss of its own
/// (Distillation): soft cross-entropy with the predictions of the next higher width (recursive) or of the
/// highest (soft), which are constants there; or cross-entropy with the labels (hard). The sum trains the
/// shared weights through the quantizers' straight-through estimator (Any-Precision DNNs, arXiv 1911.07346).
/// With one low width this is DoReFa training (arXiv 1606.06160), with 32 bits alone plain training.
class JointTraining : public Objective {
public:
    JointTraining(std::shared_ptr<models::Network> network, const RunConfig& config,
                  const Constraints& constraints);

    BatchNumbers trainStep(const torch::Tensor& images, const torch::Tensor& labels,
                           const DualVariables& duals, std::uint64_t noise) override;

private:
    std::vector<std::size_t> descending_; ///< indices into widths_, highest bit width first
};

} // namespace pdqat::train
