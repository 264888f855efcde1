// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/full_precision.h"

namespace pdqat::models {

std::shared_ptr<FullConv> fullConvolution(std::int64_t inChannels, const ConvShape& shape) {
    return std::make_shared<FullConv>(torch::nn::Conv2dOptions(inChannels, shape.out, shape.kernel)
                                          .stride(shape.stride)
                                          .padding(paddingOf(shape.kernel, shape.padding))
                                          .bias(false));
}

torch::Tensor Classifier::forward(const torch::Tensor& x, const Pass& pass) const {
    return at::linear(x, pass.shared(weight), pass.shared(bias)).to(x.scalar_type());
}

} // namespace pdqat::models
