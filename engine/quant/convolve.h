// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rankable convolution.
#pragma once

#include "engine/api/extent.h"

#include <torch/types.h>

#include <cstdint>

namespace pdqat::quant {

/// How a rankable convolution is applied; it has no bias.
struct ConvGeometry {
    Extent stride = 1;
    Extent padding = 0;
    Extent dilation = 1;
    std::int64_t groups = 1;
};

/// The result has the input's type, within a Bfloat16Scope too.
torch::Tensor convolve(const torch::Tensor& input, const torch::Tensor& weight, ConvGeometry geometry);

} // namespace pdqat::quant
