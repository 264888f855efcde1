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

bool SwitchableNorm::everySet(const std::function<bool(torch::nn::BatchNorm2dImpl&)>& f) {
    return std::ranges::all_of(norms_, [&](auto& norm) { return f(*norm); });
}

torch::Tensor SwitchableNorm::forward(const torch::Tensor& x, const Pass& pass) {
    auto& norm = at(pass.bits);
    norm.train(pass.mode == Mode::Training);
    return norm.forward(x);
}

StatisticsMean::StatisticsMean(const torch::nn::Module& network) {
    for (const auto& module : network.modules(false))
        if (auto* norm = module->as<torch::nn::BatchNorm2d>()) {
            norms_.push_back(norm);
            before_.push_back(norm->options.momentum());
        }
}

StatisticsMean::~StatisticsMean() {
    for (std::size_t i = 0; i < norms_.size(); ++i)
        norms_[i]->options.momentum(before_[i]);
}

void StatisticsMean::next() {
    ++batches_;
    for (auto* norm : norms_)
        norm->options.momentum(1 / static_cast<double>(batches_));
}

} // namespace pdqat::models
