// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/residual_block.h"

#include "engine/quant/quantizers.h"

namespace pdqat::models {

ResidualBlock::ResidualBlock(const networks::BlockShape& shape, const std::vector<int>& widths,
                             const std::function<std::shared_ptr<QuantConv>()>& next) {
    auto channels = shape.in;
    for (const auto& convolution : shape.convolutions()) {
        const auto i = std::to_string(norms_.size());
        norms_.push_back(register_module("bn" + i, std::make_shared<SwitchableNorm>(channels, widths)));
        convolutions_.push_back(register_module("conv" + i, next()));
        channels = convolution.out;
    }
    if (!shape.changesShape())
        return;
    skip_ = register_module("skip_conv", next());
    skipNorm_ = register_module("skip_bn", std::make_shared<SwitchableNorm>(shape.out(), widths));
}

BlockUse ResidualBlock::use(const Pass& pass) const {
    BlockUse block{pass.mode, pass.observer, {}, {}, {}, {}};
    for (std::size_t i = 0; i < norms_.size(); ++i) {
        block.norms.push_back(&norms_[i]->at(pass.bits));
        block.convolutions.push_back(convolutions_[i]->use(pass));
    }
    if (skip_) {
        block.skip.emplace(skip_->use(pass));
        block.skipNorm = &skipNorm_->at(pass.bits);
    }
    return block;
}

torch::Tensor ResidualBlock::forward(const torch::Tensor& x, const Pass& pass) {
    if (pass.kernels == Kernels::Fused)
        if (const auto block = use(pass); pdqat::models::canFuse(x, block))
            return fusedBlock(x, block);
    LayerInput first(quant::clampUnit(norms_[0]->forward(x, pass)));
    auto main = convolutions_[0]->forward(first, pass);
    for (std::size_t i = 1; i < convolutions_.size(); ++i) {
        LayerInput next(quant::clampUnit(norms_[i]->forward(main, pass)));
        main = convolutions_[i]->forward(next, pass);
        if (pass.observer)
            pass.observer->nextInput(convolutions_[i - 1]->index(), convolutions_[i]->taken(next, pass));
    }
    const auto sum = main + (skip_ ? skipNorm_->forward(skip_->forward(first, pass), pass) : x);
    if (pass.observer)
        pass.observer->blockSum(convolutions_.back()->index(), sum);
    return sum;
}

} // namespace pdqat::models
