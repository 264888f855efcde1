// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/max_pool.h"

#include <torch/autograd.h>

#include <algorithm>

namespace pdqat::models {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Where one place of the window lies in the image, for all windows along one side.
struct Side {
    /// @param first of the first window
    Side(std::int64_t first, std::int64_t stride, std::int64_t outputs, std::int64_t size,
         const torch::Device& device)
        : at(at::arange(outputs, at::TensorOptions(at::kLong).device(device)) * stride + first),
          outside(at.lt(0).logical_or_(at.ge(size))) {}
    torch::Tensor at, outside;
};

class OrderedMaxPool : public torch::autograd::Function<OrderedMaxPool> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x,
                                 const networks::PoolShape& shape) {
        const auto &kernel = shape.kernel, &stride = shape.stride, &padding = shape.padding;
        const auto [values, indices] = at::max_pool2d_with_indices(x, kernel.sides(), stride.sides(),
                                                                   padding.sides(), 1, shape.roundsUp);
        context->save_for_backward({indices});
        context->saved_data["height"] = x.size(2);
        context->saved_data["width"] = x.size(3);
        context->saved_data["shape"] = std::vector<std::int64_t>{
            kernel.height, kernel.width, stride.height, stride.width, padding.height, padding.width};
        return values;
    }

    /// Within one place of the windows no two of them meet: what is added never depends on an order.
    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto indices = context->get_saved_variables()[0];
        const auto height = context->saved_data["height"].toInt(),
                   width = context->saved_data["width"].toInt();
        const auto numbers = context->saved_data["shape"].toIntVector();
        const Extent kernel(numbers[0], numbers[1]), stride(numbers[2], numbers[3]),
            padding(numbers[4], numbers[5]);
        const auto& gradient = gradients[0];
        const auto rows = gradient.size(2), columns = gradient.size(3);
        // Windows may hang over, where their count is rounded up.
        auto sums =
            at::zeros({gradient.size(0), gradient.size(1),
                       std::max(height + 2 * padding.height, (rows - 1) * stride.height + kernel.height),
                       std::max(width + 2 * padding.width, (columns - 1) * stride.width + kernel.width)},
                      gradient.options().memory_format(gradient.suggest_memory_format()));
        const auto window = [](std::int64_t dimension, std::int64_t place, std::int64_t step,
                               std::int64_t count, const torch::Tensor& from) {
            return from.slice(dimension, place, place + step * (count - 1) + 1, step);
        };
        for (std::int64_t y = 0; y < kernel.height; ++y)
            for (std::int64_t x = 0; x < kernel.width; ++x) {
                const Side down(y - padding.height, stride.height, rows, height, gradient.device()),
                    right(x - padding.width, stride.width, columns, width, gradient.device());
                const auto outside = down.outside.unsqueeze(1).logical_or(right.outside);
                const auto own = (down.at.unsqueeze(1) * width + right.at).masked_fill_(outside, -1);
                window(3, x, stride.width, columns, window(2, y, stride.height, rows, sums))
                    .add_(gradient * indices.eq(own));
            }
        const auto inner = sums.narrow(2, padding.height, height).narrow(3, padding.width, width);
        return {inner, torch::Tensor()};
    }
};

} // namespace

torch::Tensor maxPool(const torch::Tensor& x, const networks::PoolShape& shape) {
    return x.is_cpu() ? at::max_pool2d(x, shape.kernel.sides(), shape.stride.sides(), shape.padding.sides(),
                                       1, shape.roundsUp)
                      : orderedMaxPool(x, shape);
}

torch::Tensor orderedMaxPool(const torch::Tensor& x, const networks::PoolShape& shape) {
    return OrderedMaxPool::apply(x, shape);
}

} // namespace pdqat::models
