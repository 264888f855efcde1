// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/nonlinearities.h"

#include "engine/quant/quantizers.h"

#include <ATen/ATen.h>

namespace pdqat::models {

torch::Tensor nonlinearity(const torch::Tensor& x, const networks::ActivationShape& shape) {
    const auto &a = shape.a, &b = shape.b;
    switch (shape.kind) {
    case networks::Nonlinearity::Relu: return x.relu();
    case networks::Nonlinearity::Clip: return quant::clampTo(x, a, b);
    case networks::Nonlinearity::LeakyRelu: return at::leaky_relu(x, a);
    case networks::Nonlinearity::Sigmoid: return x.sigmoid();
    case networks::Nonlinearity::HardSigmoid: return quant::clampTo(x * a + b, 0, 1);
    case networks::Nonlinearity::HardSwish: return x * quant::clampTo(x / 6 + 0.5, 0, 1);
    }
    return {};
}

torch::Tensor averagePool(const torch::Tensor& x, const networks::PoolShape& shape) {
    return at::avg_pool2d(x, shape.kernel.sides(), shape.stride.sides(), shape.padding.sides(),
                          shape.roundsUp, shape.countsPadding);
}

} // namespace pdqat::models
