// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as whole numbers.
#pragma once

#include "engine/onnx/deployed_model.h"
#include "engine/quant/quantizers.h"

namespace pdqat::onnx {

/// A convolution of whole numbers with batch normalisation folded in:
/// scale[c] · (Σ weights · inputs · inputStep) + bias[c] · scale[c] · inputStep.
struct FoldedCodes {
    torch::Tensor weights; ///< int8, or int32 where they do not fit
    torch::Tensor scale;   ///< float32, one value a channel
    torch::Tensor bias;    ///< int32; undefined without normalisation
    double resolution = 0; ///< by how much the shift was rounded at most, the largest of all channels
    double flipped =
        0; ///< of the sums that the quantizer behind tells apart: those whose code rounding changes
};

/// The shift is rounded to that side on which no sum of products falls on the other side of a step of the
/// quantizer behind it: where maps are constant, as in an image's background, one such sum may be most of the
/// pixels. Codes that need less than int8 has are multiplied by the largest factor that still fits, and the
/// scale is divided by it: the products are the same, and the bias, whose step is theirs, is rounded that
/// much finer.
/// @param inputStep of the layer's quantized input
/// @param output    the quantizer that reads the layer
FoldedCodes foldedCodes(const quant::WholeWeight& weight, const FoldedNorm& norm, double inputStep,
                        const MapQuantizer& output);

} // namespace pdqat::onnx
