// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layers' distances of one low bit width, and what they add to the backward pass.
#pragma once

#include "engine/models/network.h"
#include "engine/train/batch_numbers.h"
#include "engine/train/deviations.h"
#include "engine/train/dual_variables.h"

#include <torch/types.h>

#include <memory>
#include <vector>

namespace pdqat::train {

/// What one step differentiates: a scalar, and gradients of layers' W_32 that are known already.
struct BackwardRoots {
    torch::Tensor loss;
    std::vector<torch::Tensor> fullWeights;          ///< W_32 per layer
    std::vector<torch::Tensor> fullWeightsGradients; ///< per layer; undefined where there is none

    /// One backward pass over all of them.
    void run() const;
};

/// One low bit width of a network, as its layers' distances need it. References must outlive the user.
struct LowWidth {
    const models::Network& network;
    const Constraints& constraints;
    std::size_t index; ///< among lowWidths()
    Norm norm;
    const std::vector<LayerBits>& widths;          ///< per layer
    const std::vector<torch::Tensor>& fullWeights; ///< W_32 per layer
    bool relativeErrors = false;                   ///< distances are those of relativeLayerError()
};

/// Observes one forward pass at one low bit width. Values go to the batch's numbers.
class LayerTerms : public models::LayerObserver {
public:
    /// Asks for the terms' part in the backward pass too.
    virtual void differentiate(const DualVariables& duals, BackwardRoots& roots) = 0;
    /// To be called when the pass is over.
    virtual void finish() = 0;
};

/// Matched: d_l between clamp(conv(u, W_32)) and q_k(clamp(z)) for every layer, a term trains its W alone.
/// Official: what the official code compares, with the gradients that it lets through.
std::unique_ptr<LayerTerms> makeLayerTerms(const Deviations& deviations, const LowWidth& width,
                                           BatchNumbersBuilder& numbers);

} // namespace pdqat::train
