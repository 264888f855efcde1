// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Max-pooling whose gradient is the same every time.
#pragma once

#include "engine/networks/blueprint.h"

#include <torch/types.h>

namespace pdqat::models {

/// at::max_pool2d of N × C × H × W. On a GPU its gradient would be summed in the order in which threads
/// arrive, where windows overlap: there orderedMaxPool() takes its place.
torch::Tensor maxPool(const torch::Tensor& x, const networks::PoolShape& shape);

/// The same values; the gradient is summed place by place of the window, in a fixed order.
torch::Tensor orderedMaxPool(const torch::Tensor& x, const networks::PoolShape& shape);

} // namespace pdqat::models
