// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a network that stay in full precision at every bit width.
#pragma once

#include "engine/models/blueprint.h"

#include <torch/nn.h>

namespace pdqat {

/// A convolution without bias; state-dict name "weight".
torch::nn::Conv2d fullConvolution(std::int64_t inChannels, const ConvShape& shape);

/// The classifier; state-dict names "weight" and "bias".
class Classifier : public torch::nn::LinearImpl {
public:
    using LinearImpl::LinearImpl;
    /// N × features to logits N × classes. Low-precision passes leave no gradient in its parameters.
    torch::Tensor forward(const torch::Tensor& x, const Pass& pass) const;
};

} // namespace pdqat
