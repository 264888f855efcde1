// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/switchable_norm.h"

#include <algorithm>
#include <memory>
#include <string>

namespace pdqat::models {

SwitchableNorm::SwitchableNorm(std::int64_t channels, const std::vector<int>& widths) : widths_(widths) {
    const auto sets = register_module("bn_dict", std::make_shared<torch::nn::Module>());
    for (const auto bits : widths)
        norms_.push_back(sets->register_module(std::to_string(bits), torch::nn::BatchNorm2d(channels)));
}

torch::nn::BatchNorm2dImpl& SwitchableNorm::at(int bits) {
    const auto found = std::find(widths_.begin(), widths_.end(), bits);
    TORCH_CHECK(found != widths_.end(), "no batch normalisation for ", bits, " bits");
    return *norms_[static_cast<std::size_t>(found - widths_.begin())];
}

torch::Tensor SwitchableNorm::forward(const torch::Tensor& x, const Pass& pass) {
    auto& norm = at(pass.bits);
    norm.train(pass.mode == Mode::Training);
    return norm.forward(x);
}

} // namespace pdqat::models
