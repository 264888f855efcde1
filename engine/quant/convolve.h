// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rankable convolution.
#pragma once

#include <torch/types.h>

#include <cstdint>

namespace pdqat::quant {

/// How a rankable convolution is applied (no bias, no dilation, one group).
struct ConvGeometry {
    std::int64_t stride = 1;
    std::int64_t padding = 0;
};

/// The result has the input's type, within a Bfloat16Scope too.
torch::Tensor convolve(const torch::Tensor& input, const torch::Tensor& weight, ConvGeometry geometry);

} // namespace pdqat::quant
