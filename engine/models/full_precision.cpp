// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/full_precision.h"

#include <torch/nn/functional/conv.h>

namespace pdqat::models {

std::shared_ptr<FullConv> fullConvolution(std::int64_t inChannels, const networks::ConvShape& shape) {
    return std::make_shared<FullConv>(torch::nn::Conv2dOptions(inChannels, shape.out, shape.kernel)
                                          .stride(shape.stride)
                                          .padding(networks::paddingOf(shape.kernel, shape.padding))
                                          .bias(false));
}

torch::Tensor FullConv::forward(const torch::Tensor& x, const Pass& pass) const {
    const auto geometry =
        torch::nn::functional::Conv2dFuncOptions().stride(options.stride()).padding(options.padding());
    return torch::nn::functional::conv2d(x, pass.shared(weight), geometry).to(x.scalar_type());
}

torch::Tensor Classifier::forward(const torch::Tensor& x, const Pass& pass) const {
    return at::linear(x, pass.shared(weight), pass.shared(bias)).to(x.scalar_type());
}

} // namespace pdqat::models
