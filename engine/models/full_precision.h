// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a network that stay in full precision at every bit width.
#pragma once

#include "engine/models/network.h"

#include <torch/nn.h>

#include <memory>

namespace pdqat::models {

/// A convolution without bias; state-dict name "weight".
class FullConv : public torch::nn::Conv2dImpl {
public:
    using Conv2dImpl::Conv2dImpl;
    /// The result has x's type, within a Bfloat16Scope too.
    torch::Tensor forward(const torch::Tensor& x) { return Conv2dImpl::forward(x).to(x.scalar_type()); }
    /// Outside the stem: low-precision passes leave no gradient in its weight.
    torch::Tensor forward(const torch::Tensor& x, const Pass& pass) const;
};

std::shared_ptr<FullConv> fullConvolution(std::int64_t inChannels, const networks::ConvShape& shape);

/// The classifier; state-dict names "weight" and "bias".
class Classifier : public torch::nn::LinearImpl {
public:
    using LinearImpl::LinearImpl;
    /// N × features to logits N × classes, of x's type. Low-precision passes leave no gradient in its
    /// parameters.
    torch::Tensor forward(const torch::Tensor& x, const Pass& pass) const;
};

} // namespace pdqat::models
