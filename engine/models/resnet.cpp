// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/resnet.h"

#include "engine/models/full_precision.h"
#include "engine/models/max_pool.h"

#include <algorithm>
#include <string>

namespace pdqat::models {
namespace {

constexpr PoolShape stemPool{3, 2, 1}; ///< of the ImageNet stem

/// Of the first feature map, not times the bottleneck's four.
std::int64_t stemWidth(const ResNetDesign& design, const NetworkShape& shape) {
    return design.width * shape.expand;
}

ConvShape stemConvolution(const ResNetDesign& design, const NetworkShape& shape) {
    const auto width = stemWidth(design, shape);
    return design.stem == StemKind::ImageNet ? ConvShape{width, 7, 2} : ConvShape{width, 3};
}

std::vector<BlockShape> blockShapes(const ResNetDesign& design, const NetworkShape& shape) {
    std::vector<BlockShape> list;
    auto in = stemWidth(design, shape);
    for (std::size_t stage = 0; stage < design.blocks.size(); ++stage)
        for (std::int64_t b = 0; b < design.blocks[stage]; ++b) {
            const auto width = stemWidth(design, shape) << stage;
            list.push_back({design.block, in, width, stage > 0 && b == 0 ? 2 : 1});
            in = list.back().out();
        }
    return list;
}

/// Every halving must come out even, so that shortcut and main path see the same places.
InputRule inputRule(const ResNetDesign& design) {
    const auto halvings = design.blocks.size() - 1 + (design.stem == StemKind::ImageNet ? 2 : 0);
    const auto multiple = std::int64_t{1} << halvings;
    return {std::max<std::int64_t>(8, multiple), multiple};
}

class ResNet : public Network {
public:
    ResNet(const ResNetDesign& design, const NetworkShape& shape)
        : Network(describeResNet(design, shape).layers), stem_(design.stem) {
        conv0_ =
            register_module("conv0", fullConvolution(shape.inputChannels, stemConvolution(design, shape)));
        const auto list = register_module("layers", std::make_shared<torch::nn::Module>());
        const auto blocks = blockShapes(design, shape);
        for (const auto& block : blocks)
            blocks_.push_back(list->register_module(
                std::to_string(blocks_.size()),
                std::make_shared<ResidualBlock>(block, shape.widths, [this] { return nextConvolution(); })));
        bn_ = register_module("bn", std::make_shared<SwitchableNorm>(blocks.back().out(), shape.widths));
        fc_ = register_module("fc", std::make_shared<Classifier>(blocks.back().out(), shape.classes));
    }

    torch::Tensor stem(const torch::Tensor& images) override {
        const auto x = conv0_->forward(images);
        return stem_ == StemKind::ImageNet ? maxPool(x, stemPool) : x;
    }

    torch::Tensor body(const torch::Tensor& features, const Pass& pass) override {
        auto x = features;
        for (const auto& block : blocks_)
            x = block->forward(x, pass);
        return fc_->forward(bn_->forward(x, pass).mean({2, 3}), pass);
    }

private:
    StemKind stem_;
    std::shared_ptr<FullConv> conv0_;
    std::vector<std::shared_ptr<ResidualBlock>> blocks_;
    std::shared_ptr<SwitchableNorm> bn_;
    std::shared_ptr<Classifier> fc_;
};

} // namespace

NetworkDescription describeResNet(const ResNetDesign& design, const NetworkShape& shape) {
    requireInputSize(design.name, shape, inputRule(design));
    Blueprint plan(shape);
    auto map = plan.fullConv("conv0", plan.input(), stemConvolution(design, shape));
    if (design.stem == StemKind::ImageNet)
        map = plan.maxPool(map, stemPool);
    int b = 0;
    for (const auto& block : blockShapes(design, shape)) {
        const auto n = std::to_string(b++);
        map = describeBlock(plan, {"Block_" + n + '_', "layers." + n + '.'}, block, map);
    }
    plan.classifier("fc", plan.norm("bn", map));
    return plan.description();
}

std::shared_ptr<Network> makeResNet(const ResNetDesign& design, const NetworkShape& shape) {
    return std::make_shared<ResNet>(design, shape);
}

} // namespace pdqat::models
