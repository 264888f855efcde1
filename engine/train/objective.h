// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Lagrangian of primal-dual training on one batch ("matched" semantics, METHOD 1 and 5).
#pragma once

#include "engine/models/network.h"
#include "engine/train/constraints.h"

#include <torch/types.h>

#include <memory>
#include <optional>
#include <vector>

namespace pdqat {

/// The numbers of one batch as one float64 device tensor, so that a batch costs a single transfer:
/// values per constraint, then mean loss per width, then correct images per width (widths: quant.bits, then
/// 32).
struct BatchNumbers {
    torch::Tensor packed;
};

/// Trains the 32-bit network under constraints that tie the low-precision one to it:
///   CE(f, y) + Σ_k [ λ_out d(f, f^q) + Σ_l λ_l d_l ],   d: soft cross-entropy −Σ_c softmax(f)_c log
///   softmax(f^q)_c.
/// Weights, first convolution, classifier and 32-bit batch normalisation learn from everything but the path
/// through f^q; the k-bit batch normalisation learns from λ_out d through f^q by the straight-through
/// estimator; a layer's constraint trains that layer's weights alone.
class Objective {
public:
    Objective(std::shared_ptr<Network> network, const RunConfig& config, const Constraints& constraints);

    /// Forward and backward; leaves the gradients in the parameters (replacing what was there).
    /// @param images N × C × S × S, @param labels N (int64), both on the network's device
    BatchNumbers trainStep(const torch::Tensor& images, const torch::Tensor& labels,
                           const std::vector<double>& lambda);

    /// The same numbers in evaluation mode, no gradients; without `values` the constraints' entries stay zero
    /// and cost nothing. Normalised weights are kept between calls until the next trainStep.
    BatchNumbers evaluate(const torch::Tensor& images, const torch::Tensor& labels, bool values);

    std::size_t widths() const { return bits_.size() + 1; }

private:
    class LayerTerms;
    /// Every rankable layer's weights as the passes use them.
    struct LayerWeights {
        std::vector<torch::Tensor> full;
        std::vector<std::vector<torch::Tensor>> low; ///< [width][layer], detached
    };
    LayerWeights normalize() const;

    std::shared_ptr<Network> network_;
    const Constraints& constraints_;
    std::vector<int> bits_;
    std::vector<bool> kept_;
    Norm norm_;
    std::optional<LayerWeights> evaluationWeights_;
};

} // namespace pdqat
