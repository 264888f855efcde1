// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/parameter_step.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace pdqat::train {
namespace {

/// Values one thread takes at once.
constexpr std::int64_t grain = 1 << 15;

double correction(double beta, std::int64_t step) { return 1 - std::pow(beta, static_cast<double>(step)); }

// --- One pass on the CPU ----------------------------------------------------------------------------------

template <class T>
struct Values {
    T* parameter;
    const T* gradient;
    T *first, *second; ///< nullptr where there is none
};

template <class T>
Values<T> valuesOf(const ParameterStep& step) {
    const auto data = [](const torch::Tensor& tensor) {
        return tensor.defined() ? tensor.data_ptr<T>() : nullptr;
    };
    return {data(step.parameter), data(step.gradient), data(step.first), data(step.second)};
}

/// Calls work(i, begin, end) for parts of every parameter's values, shared out over the threads.
template <class Work>
void overAllValues(std::span<const ParameterStep> steps, const Work& work) {
    std::vector<std::int64_t> starts{0};
    for (const auto& step : steps)
        starts.push_back(starts.back() + step.parameter.numel());
    at::parallel_for(0, starts.back(), grain, [&](std::int64_t begin, std::int64_t end) {
        auto i = static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), begin) -
                                          starts.begin() - 1);
        for (; i < steps.size() && starts[i] < end; ++i)
            work(i, std::max(begin, starts[i]) - starts[i], std::min(end, starts[i + 1]) - starts[i]);
    });
}

template <class T>
void adamPart(const Values<T>& values, const AdamRule& rule, std::int64_t step, std::int64_t begin,
              std::int64_t end) {
    const T beta1 = static_cast<T>(rule.beta1), rest1 = static_cast<T>(1 - rule.beta1);
    const T beta2 = static_cast<T>(rule.beta2), rest2 = static_cast<T>(1 - rule.beta2);
    const T decay = static_cast<T>(rule.weightDecay), epsilon = static_cast<T>(rule.epsilon);
    const T size = static_cast<T>(rule.rate / correction(rule.beta1, step));
    const T scale = static_cast<T>(std::sqrt(correction(rule.beta2, step)));
    auto* __restrict parameter = values.parameter;
    const auto* __restrict gradient = values.gradient;
    auto* __restrict first = values.first;
    auto* __restrict second = values.second;
    for (auto i = begin; i < end; ++i) {
        const T g = gradient[i] + decay * parameter[i];
        first[i] = beta1 * first[i] + rest1 * g;
        second[i] = beta2 * second[i] + rest2 * g * g;
        parameter[i] -= size * first[i] / (std::sqrt(second[i]) / scale + epsilon);
    }
}

template <class T>
void sgdPart(const Values<T>& values, const SgdRule& rule, std::int64_t begin, std::int64_t end) {
    const T rate = static_cast<T>(rule.rate), decay = static_cast<T>(rule.weightDecay),
            momentum = static_cast<T>(rule.momentum);
    auto* __restrict parameter = values.parameter;
    const auto* __restrict gradient = values.gradient;
    auto* __restrict buffer = values.first;
    if (!buffer) {
        for (auto i = begin; i < end; ++i)
            parameter[i] -= rate * (gradient[i] + decay * parameter[i]);
        return;
    }
    for (auto i = begin; i < end; ++i) {
        buffer[i] = momentum * buffer[i] + (gradient[i] + decay * parameter[i]);
        parameter[i] -= rate * buffer[i];
    }
}

/// Written through pointers, which autograd does not see.
void tellAutograd(std::span<const ParameterStep> steps) {
    for (const auto& step : steps)
        step.parameter.unsafeGetTensorImpl()->bump_version();
}

void adamFused(std::span<const ParameterStep> steps, const AdamRule& rule) {
    AT_DISPATCH_FLOATING_TYPES(steps.front().parameter.scalar_type(), "adam", [&] {
        overAllValues(steps, [&](std::size_t i, std::int64_t begin, std::int64_t end) {
            adamPart(valuesOf<scalar_t>(steps[i]), rule, steps[i].step, begin, end);
        });
    });
    tellAutograd(steps);
}

void sgdFused(std::span<const ParameterStep> steps, const SgdRule& rule) {
    AT_DISPATCH_FLOATING_TYPES(steps.front().parameter.scalar_type(), "sgd", [&] {
        overAllValues(steps, [&](std::size_t i, std::int64_t begin, std::int64_t end) {
            sgdPart(valuesOf<scalar_t>(steps[i]), rule, begin, end);
        });
    });
    tellAutograd(steps);
}

// --- Lists of tensors -------------------------------------------------------------------------------------

std::vector<torch::Tensor> listOf(std::span<const ParameterStep> steps,
                                  torch::Tensor ParameterStep::*member) {
    std::vector<torch::Tensor> list;
    for (const auto& step : steps)
        list.push_back(step.*member);
    return list;
}

std::vector<torch::Tensor> decayed(std::span<const ParameterStep> steps, double weightDecay) {
    auto gradients = listOf(steps, &ParameterStep::gradient);
    if (weightDecay != 0)
        gradients = at::_foreach_add(gradients, listOf(steps, &ParameterStep::parameter), weightDecay);
    return gradients;
}

void adamForeach(std::span<const ParameterStep> steps, const AdamRule& rule) {
    std::vector<at::Scalar> sizes, scales;
    for (const auto& step : steps) {
        sizes.emplace_back(-rule.rate / correction(rule.beta1, step.step));
        scales.emplace_back(std::sqrt(correction(rule.beta2, step.step)));
    }
    const auto gradients = decayed(steps, rule.weightDecay);
    const auto first = listOf(steps, &ParameterStep::first), second = listOf(steps, &ParameterStep::second);
    at::_foreach_mul_(first, rule.beta1);
    at::_foreach_add_(first, gradients, 1 - rule.beta1);
    at::_foreach_mul_(second, rule.beta2);
    at::_foreach_addcmul_(second, gradients, gradients, 1 - rule.beta2);
    const auto denominators = at::_foreach_sqrt(second);
    at::_foreach_div_(denominators, scales);
    at::_foreach_add_(denominators, rule.epsilon);
    at::_foreach_addcdiv_(listOf(steps, &ParameterStep::parameter), first, denominators, sizes);
}

void sgdForeach(std::span<const ParameterStep> steps, const SgdRule& rule) {
    auto direction = decayed(steps, rule.weightDecay);
    if (steps.front().first.defined()) {
        const auto buffers = listOf(steps, &ParameterStep::first);
        at::_foreach_mul_(buffers, rule.momentum);
        at::_foreach_add_(buffers, direction);
        direction = buffers;
    }
    at::_foreach_add_(listOf(steps, &ParameterStep::parameter), direction, -rule.rate);
}

} // namespace

StepPath stepPath(const torch::Device& device) {
    return device.is_cpu() ? StepPath::Fused : StepPath::Foreach;
}

void adamStep(std::span<const ParameterStep> steps, const AdamRule& rule, StepPath path) {
    const torch::NoGradGuard noGrad;
    if (!steps.empty())
        path == StepPath::Fused ? adamFused(steps, rule) : adamForeach(steps, rule);
}

void sgdStep(std::span<const ParameterStep> steps, const SgdRule& rule, StepPath path) {
    const torch::NoGradGuard noGrad;
    if (!steps.empty())
        path == StepPath::Fused ? sgdFused(steps, rule) : sgdForeach(steps, rule);
}

torch::Tensor sameLayout(const torch::Tensor& tensor, const torch::Tensor& parameter) {
    if (tensor.strides() == parameter.strides())
        return tensor;
    return torch::empty_like(parameter).copy_(tensor);
}

} // namespace pdqat::train
