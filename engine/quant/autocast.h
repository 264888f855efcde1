// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions and matrix products in bfloat16, within a scope; all else stays in float32.
#pragma once

#include <torch/types.h>

namespace pdqat::quant {

/// While it lives, this thread's convolutions and matrix products on the device take bfloat16 (LibTorch's
/// autocast), as far as they see float32; the results are made float32 again where they are computed
/// (convolve(), FullConv, Classifier), so that quantizers, normalisation, losses and layer errors never see
/// anything else. The backward pass may run inside. Casts of weights are forgotten at the end: a scope is one
/// step.
class Bfloat16Scope {
public:
    explicit Bfloat16Scope(const torch::Device& device);
    ~Bfloat16Scope();
    Bfloat16Scope(const Bfloat16Scope&) = delete;
    Bfloat16Scope& operator=(const Bfloat16Scope&) = delete;

private:
    torch::DeviceType device_;
};

/// The tensor as a convolution takes it here: in bfloat16 within a scope, else itself. For what autocast does
/// not cover, explicit backward formulas.
torch::Tensor computeType(const torch::Tensor& tensor);

} // namespace pdqat::quant
