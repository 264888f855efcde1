// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between the layers of a network that was brought in, as its description has it.
#pragma once

#include "engine/networks/blueprint.h"

#include <torch/types.h>

namespace pdqat::models {

/// Any shape; differentiable.
torch::Tensor nonlinearity(const torch::Tensor& x, const networks::ActivationShape& shape);

/// N × C × H × W.
torch::Tensor averagePool(const torch::Tensor& x, const networks::PoolShape& shape);

} // namespace pdqat::models
