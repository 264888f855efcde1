// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/resnet.h"

#include "engine/models/full_precision.h"
#include "engine/models/max_pool.h"
#include "engine/models/residual_block.h"

#include <string>

namespace pdqat::models {
namespace {

class ResNet : public Network {
public:
    ResNet(const networks::ResNetDesign& design, const networks::NetworkShape& shape)
        : Network(networks::describeResNet(design, shape).layers), stem_(design.stem) {
        conv0_ = register_module(
            "conv0", fullConvolution(shape.inputChannels, networks::stemConvolution(design, shape)));
        const auto list = register_module("layers", std::make_shared<torch::nn::Module>());
        const auto blocks = networks::blockShapes(design, shape);
        for (const auto& block : blocks)
            blocks_.push_back(list->register_module(
                std::to_string(blocks_.size()),
                std::make_shared<ResidualBlock>(block, shape.widths, [this] { return nextConvolution(); })));
        bn_ = register_module("bn", std::make_shared<SwitchableNorm>(blocks.back().out(), shape.widths));
        fc_ = register_module("fc", std::make_shared<Classifier>(blocks.back().out(), shape.classes));
    }

    torch::Tensor stem(const torch::Tensor& images) override {
        const auto x = conv0_->forward(images);
        return stem_ == networks::StemKind::ImageNet ? maxPool(x, networks::stemPool) : x;
    }

    torch::Tensor body(const torch::Tensor& features, const Pass& pass) override {
        auto x = features;
        for (const auto& block : blocks_)
            x = block->forward(x, pass);
        return fc_->forward(bn_->forward(x, pass).mean({2, 3}), pass);
    }

private:
    networks::StemKind stem_;
    std::shared_ptr<FullConv> conv0_;
    std::vector<std::shared_ptr<ResidualBlock>> blocks_;
    std::shared_ptr<SwitchableNorm> bn_;
    std::shared_ptr<Classifier> fc_;
};

} // namespace

std::shared_ptr<Network> makeResNet(const networks::ResNetDesign& design,
                                    const networks::NetworkShape& shape) {
    return std::make_shared<ResNet>(design, shape);
}

} // namespace pdqat::models
