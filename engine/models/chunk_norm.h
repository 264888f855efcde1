// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One batch normalisation of a fused pass: from sums over chunks to what the pixel kernels apply.
#pragma once

#include "engine/models/chunks.h"
#include "engine/quant/pixel_kernels.h"

#include <torch/nn.h>

#include <vector>

namespace pdqat::models {

class ChunkNorm {
public:
    /// Evaluation: the running statistics are ready to be applied.
    /// Training: moments about origin() are gathered first, then given to train().
    explicit ChunkNorm(torch::nn::BatchNorm2dImpl& module);

    /// Near the mean, so that differences of large numbers do not decide.
    const float* origin() const { return origin_.data(); }
    /// Takes the batch's statistics and moves the running ones.
    /// @param moments Σ(x − origin), then Σ(x − origin)², @param count values per channel
    void train(const std::vector<double>& moments, std::int64_t count);
    quant::Affine affine() const { return {scale_.data(), shift_.data()}; }
    const float* mean() const { return mean_.data(); }
    /// Whether the affine is; codes of a quantizer cannot carry a NaN on.
    bool finite() const;

    /// @param sums Σ g, then Σ g (x − mean), both behind the clamp's mask
    void differentiate(const std::vector<double>& sums);
    quant::NormGradient gradient() const { return {affine(), mean(), slope_.data(), offset_.data()}; }
    const torch::Tensor& gamma() const { return module_.weight; }
    const torch::Tensor& beta() const { return module_.bias; }
    const torch::Tensor& gammaGradient() const { return gammaGradient_; }
    const torch::Tensor& betaGradient() const { return betaGradient_; }

private:
    void fold();

    torch::nn::BatchNorm2dImpl& module_;
    std::size_t channels_;
    std::int64_t count_ = 0;
    std::vector<float> origin_, mean_, inverse_, scale_, shift_, slope_, offset_;
    torch::Tensor gammaGradient_, betaGradient_;
};

} // namespace pdqat::models
