// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One optimiser step over many parameters at once, with the formulas of torch::optim.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <span>

namespace pdqat::train {

/// A parameter that has a gradient, and what the optimiser keeps of it. All tensors are of one shape,
/// floating type and device, dense and with the parameter's strides; see sameLayout().
struct ParameterStep {
    torch::Tensor parameter, gradient;
    torch::Tensor first; ///< Adam: m, the mean gradient. SGD: the momentum buffer; undefined without momentum
    torch::Tensor second;  ///< Adam: v, the mean squared gradient
    std::int64_t step = 0; ///< Adam: which step of this parameter this is, from 1
};

/// Adam (arXiv 1412.6980) with L2 weight decay: g ← g + decay · w; m ← β₁ m + (1 − β₁) g;
/// v ← β₂ v + (1 − β₂) g²; w ← w − rate / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε).
struct AdamRule {
    double rate = 1e-3, weightDecay = 0;
    double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
};

/// g ← g + decay · w; b ← momentum · b + g; w ← w − rate · b. A buffer b of zeros makes this the first step:
/// b is then the gradient itself.
struct SgdRule {
    double rate = 1e-3, weightDecay = 0, momentum = 0;
};

/// How the step is computed: the same formulas either way.
enum class StepPath {
    Fused, ///< one pass over all values, on the CPU alone; every value is rounded the same with any number of
           ///< threads
    Foreach ///< LibTorch's operations over lists of tensors: a few kernels for all parameters on a GPU
};

/// Fused on the CPU, Foreach elsewhere.
StepPath stepPath(const torch::Device& device);

void adamStep(std::span<const ParameterStep> steps, const AdamRule& rule, StepPath path);
void sgdStep(std::span<const ParameterStep> steps, const SgdRule& rule, StepPath path);

/// `tensor` with the strides of `parameter`: itself where it has them, else a copy.
torch::Tensor sameLayout(const torch::Tensor& tensor, const torch::Tensor& parameter);

} // namespace pdqat::train
