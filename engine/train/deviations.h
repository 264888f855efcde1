// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where "reference" semantics do as the official code does (docs/official-scripts.md), and "matched" ones do
// not.
#pragma once

#include "engine/api/config.h"

namespace pdqat::train {

/// One row a deviation. Each has one place in the code that asks for it.
struct Deviations {
    bool contiguousTensors; ///< N × C × S × S in memory. Channels-last is faster, but rounding decides where
                            ///< a quantizer steps: in its layout the official code is met to the last digits
    bool plainPasses;    ///< LibTorch's operations one by one, no fused blocks
    bool torchOptimizer; ///< steps are rounded as torch::optim rounds
    /// What a layer's constraint compares, and whom its gradient reaches: layer_terms.cpp.
    bool officialTerms;
    bool keptLayersToo;     ///< layers in high precision have constraints
    bool lastWidthAlone;    ///< of several low widths the last one's batch normalisation alone learns
    bool squaresValidation; ///< validation distances are squares whatever the norm
    bool augmentsValidation;
    bool measuresNothingKept; ///< validation and test are measured with every layer quantized
    bool meansOfMeans;        ///< a layer's training value is the mean of what the batches and the pass say
};

inline constexpr Deviations noDeviations{};
inline constexpr Deviations officialDeviations{.contiguousTensors = true,
                                               .plainPasses = true,
                                               .torchOptimizer = true,
                                               .officialTerms = true,
                                               .keptLayersToo = true,
                                               .lastWidthAlone = true,
                                               .squaresValidation = true,
                                               .augmentsValidation = true,
                                               .measuresNothingKept = true,
                                               .meansOfMeans = true};

inline const Deviations& deviationsOf(const RunConfig& config) {
    return isReference(config) ? officialDeviations : noDeviations;
}

} // namespace pdqat::train
