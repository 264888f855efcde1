// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/full_precision.h"

#include <torch/nn/functional/conv.h>

namespace pdqat::models {

std::shared_ptr<FullConv> fullConvolution(std::int64_t inChannels, const networks::ConvShape& shape) {
    return std::make_shared<FullConv>(torch::nn::Conv2dOptions(inChannels, shape.out, shape.kernel.sides())
                                          .stride(shape.stride.sides())
                                          .padding(shape.pads().sides())
                                          .dilation(shape.dilation.sides())
                                          .groups(shape.groups)
                                          .bias(shape.bias));
}

torch::Tensor FullConv::forward(const torch::Tensor& x, const Pass* pass) const {
    const auto used = [&](const torch::Tensor& parameter) {
        return pass && parameter.defined() ? pass->shared(parameter) : parameter;
    };
    const auto geometry = torch::nn::functional::Conv2dFuncOptions()
                              .stride(options.stride())
                              .padding(options.padding())
                              .dilation(options.dilation())
                              .groups(options.groups())
                              .bias(used(bias));
    return torch::nn::functional::conv2d(x, used(weight), geometry).to(x.scalar_type());
}

torch::Tensor Classifier::forward(const torch::Tensor& x, const Pass& pass) const {
    const auto y = at::linear(x.flatten(1), pass.shared(weight), pass.shared(bias));
    return y.to(x.scalar_type()).unflatten(1, {-1, 1, 1});
}

} // namespace pdqat::models
