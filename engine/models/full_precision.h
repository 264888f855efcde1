// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a network that stay in full precision at every bit width.
#pragma once

#include "engine/models/network.h"

#include <torch/nn.h>

#include <memory>

namespace pdqat::models {

/// A convolution; state-dict names "weight" and, where it has one, "bias".
class FullConv : public torch::nn::Conv2dImpl {
public:
    using Conv2dImpl::Conv2dImpl;
    /// The result has x's type, within a Bfloat16Scope too. @param pass null: in the stem; else low-precision
    /// passes leave no gradient in its parameters
    torch::Tensor forward(const torch::Tensor& x, const Pass* pass) const;
};

std::shared_ptr<FullConv> fullConvolution(std::int64_t inChannels, const networks::ConvShape& shape);

/// y = scale · x + shift, a number for each channel or one for all; not trained. State-dict names "scale" and
/// "shift".
class FixedAffine : public torch::nn::Module {
public:
    explicit FixedAffine(std::int64_t channels)
        : scale_(register_buffer("scale", torch::ones({channels, 1, 1}))),
          shift_(register_buffer("shift", torch::zeros({channels, 1, 1}))) {}
    torch::Tensor forward(const torch::Tensor& x) const { return x * scale_ + shift_; }

private:
    torch::Tensor scale_, shift_;
};

/// The classifier; state-dict names "weight" and "bias".
class Classifier : public torch::nn::LinearImpl {
public:
    using LinearImpl::LinearImpl;
    /// N × features, in any shape, to N × outputs × 1 × 1, of x's type. Low-precision passes leave no
    /// gradient in its parameters.
    torch::Tensor forward(const torch::Tensor& x, const Pass& pass) const;
};

} // namespace pdqat::models
