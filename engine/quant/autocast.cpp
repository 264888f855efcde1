// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/autocast.h"

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace pdqat::quant {
namespace {

// LibTorch 2.4 made one function of one per device.
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)

bool isEnabled(torch::DeviceType device) { return at::autocast::is_autocast_enabled(device); }

void enable(torch::DeviceType device) {
    at::autocast::set_autocast_dtype(device, at::kBFloat16);
    at::autocast::set_autocast_enabled(device, true);
}

void disable(torch::DeviceType device) { at::autocast::set_autocast_enabled(device, false); }

#else

bool isEnabled(torch::DeviceType device) {
    return device == torch::kCPU ? at::autocast::is_cpu_enabled() : at::autocast::is_enabled();
}

void enable(torch::DeviceType device) {
    if (device == torch::kCPU) {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(true);
    } else {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(true);
    }
}

void disable(torch::DeviceType device) {
    if (device == torch::kCPU)
        at::autocast::set_cpu_enabled(false);
    else
        at::autocast::set_enabled(false);
}

#endif

} // namespace

Bfloat16Scope::Bfloat16Scope(const torch::Device& device) : device_(device.type()) {
    at::autocast::increment_nesting();
    enable(device_);
}

Bfloat16Scope::~Bfloat16Scope() {
    disable(device_);
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
}

torch::Tensor computeType(const torch::Tensor& tensor) {
    const bool lowered = tensor.scalar_type() == torch::kFloat32 && isEnabled(tensor.device().type());
    return lowered ? tensor.to(torch::kBFloat16) : tensor;
}

} // namespace pdqat::quant
