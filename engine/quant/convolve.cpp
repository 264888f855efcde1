// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/convolve.h"

#include <ATen/ATen.h>

namespace pdqat::quant {

torch::Tensor convolve(const torch::Tensor& input, const torch::Tensor& weight, ConvGeometry geometry) {
    const auto& g = geometry;
    return at::conv2d(input, weight, {}, g.stride.sides(), g.padding.sides(), g.dilation.sides(), g.groups)
        .to(input.scalar_type());
}

} // namespace pdqat::quant
