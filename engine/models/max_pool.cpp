// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/max_pool.h"

#include <torch/autograd.h>

namespace pdqat::models {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Where one place of the window lies in the image, for all windows along one side.
struct Side {
    Side(const networks::PoolShape& shape, std::int64_t place, std::int64_t outputs, std::int64_t size,
         const torch::Device& device)
        : at(at::arange(outputs, at::TensorOptions(at::kLong).device(device)) * shape.stride +
             (place - shape.padding)),
          outside(at.lt(0).logical_or_(at.ge(size))) {}
    torch::Tensor at, outside;
};

class OrderedMaxPool : public torch::autograd::Function<OrderedMaxPool> {
public:
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, std::int64_t kernel,
                                 std::int64_t stride, std::int64_t padding) {
        const auto [values, indices] = at::max_pool2d_with_indices(x, kernel, stride, padding);
        context->save_for_backward({indices});
        context->saved_data["height"] = x.size(2);
        context->saved_data["width"] = x.size(3);
        context->saved_data["shape"] = std::vector<std::int64_t>{kernel, stride, padding};
        return values;
    }

    /// Within one place of the windows no two of them meet: what is added never depends on an order.
    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto indices = context->get_saved_variables()[0];
        const auto height = context->saved_data["height"].toInt(),
                   width = context->saved_data["width"].toInt();
        const auto numbers = context->saved_data["shape"].toIntVector();
        const networks::PoolShape shape{numbers[0], numbers[1], numbers[2]};
        const auto& gradient = gradients[0];
        const auto rows = gradient.size(2), columns = gradient.size(3);
        auto sums = at::zeros(
            {gradient.size(0), gradient.size(1), height + 2 * shape.padding, width + 2 * shape.padding},
            gradient.options().memory_format(gradient.suggest_memory_format()));
        const auto window = [&](std::int64_t dimension, std::int64_t place, std::int64_t count,
                                const torch::Tensor& from) {
            return from.slice(dimension, place, place + shape.stride * (count - 1) + 1, shape.stride);
        };
        for (std::int64_t y = 0; y < shape.kernel; ++y)
            for (std::int64_t x = 0; x < shape.kernel; ++x) {
                const Side down(shape, y, rows, height, gradient.device()),
                    right(shape, x, columns, width, gradient.device());
                const auto outside = down.outside.unsqueeze(1).logical_or(right.outside);
                const auto own = (down.at.unsqueeze(1) * width + right.at).masked_fill_(outside, -1);
                window(3, x, columns, window(2, y, rows, sums)).add_(gradient * indices.eq(own));
            }
        const auto inner = sums.narrow(2, shape.padding, height).narrow(3, shape.padding, width);
        return {inner, torch::Tensor(), torch::Tensor(), torch::Tensor()};
    }
};

} // namespace

torch::Tensor maxPool(const torch::Tensor& x, const networks::PoolShape& shape) {
    return x.is_cpu() ? at::max_pool2d(x, shape.kernel, shape.stride, shape.padding)
                      : orderedMaxPool(x, shape);
}

torch::Tensor orderedMaxPool(const torch::Tensor& x, const networks::PoolShape& shape) {
    return OrderedMaxPool::apply(x, shape.kernel, shape.stride, shape.padding);
}

} // namespace pdqat::models
