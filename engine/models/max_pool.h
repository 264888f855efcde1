// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Max-pooling whose gradient is the same every time.
#pragma once

#include <torch/types.h>

#include <cstdint>

namespace pdqat::models {

struct PoolShape {
    std::int64_t kernel = 2, stride = 2, padding = 0;
};

/// at::max_pool2d of N × C × H × W. On a GPU its gradient would be summed in the order in which threads
/// arrive, where windows overlap: there orderedMaxPool() takes its place.
torch::Tensor maxPool(const torch::Tensor& x, const PoolShape& shape);

/// The same values; the gradient is summed place by place of the window, in a fixed order.
torch::Tensor orderedMaxPool(const torch::Tensor& x, const PoolShape& shape);

} // namespace pdqat::models
