// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as whole numbers.
#pragma once

#include "engine/onnx/deployed_model.h"
#include "engine/quant/quantizers.h"

namespace pdqat::onnx {

/// W_k = step · codes at any width from 1 to 8; codes odd in ±(2^k − 1), int32.
struct WholeWeight {
    torch::Tensor codes;
    double step = 0;
    int bits = 0;
};
WholeWeight wholeWeight(const quant::NormalizedWeight& weight, int bits);

/// A convolution of whole numbers with batch normalisation folded in:
/// scale[c] · (Σ weights · inputs · inputStep) + bias[c] · scale[c] · inputStep.
struct FoldedCodes {
    torch::Tensor weights; ///< int8, or int32 where they need more
    torch::Tensor scale;   ///< float32, one value a channel
    torch::Tensor bias;    ///< int32; undefined without normalisation
    double resolution = 0; ///< by how much the shift was rounded at most, the largest of all channels
    double flipped = 0; ///< of the sums that an output in [0, 1] can have: those whose code rounding changes
};

/// The shift is rounded to that side on which no sum of products falls on the other side of a step of the
/// quantizer behind it: where maps are constant, as in an image's background, one such sum may be most of the
/// pixels. Codes that need less than int8 has are multiplied by the largest factor that still fits, and the
/// scale is divided by it: the products are the same, and the bias, whose step is theirs, is rounded that
/// much finer.
/// @param inputStep   of the layer's quantized input
/// @param outputSteps 2^k − 1 of the quantizer that reads the layer
FoldedCodes foldedCodes(const WholeWeight& weight, const FoldedNorm& norm, double inputStep,
                        std::int64_t outputSteps);

} // namespace pdqat::onnx
