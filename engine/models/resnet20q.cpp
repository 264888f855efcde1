// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-activation ResNet-20 with quantized convolutions: 3 stages of 3 blocks, widths 16e / 32e / 64e.
#include "engine/models/registry.h"
#include "engine/models/switchable_norm.h"
#include "engine/quant/quantizers.h"

#include <string>

namespace pdqat {
namespace {

constexpr std::int64_t blocks = 9;

struct BlockShape {
    std::int64_t in = 0, out = 0, stride = 1, outSize = 0;
    bool changesShape() const { return stride != 1; }
};

std::int64_t stageWidth(const NetworkShape& shape, std::int64_t stage) {
    return (16 << stage) * shape.expand;
}

BlockShape blockShape(const NetworkShape& shape, std::int64_t block) {
    const auto stage = block / 3;
    const bool first = block % 3 == 0 && stage > 0;
    return {stageWidth(shape, first ? stage - 1 : stage), stageWidth(shape, stage), first ? 2 : 1,
            shape.inputSize >> stage};
}

LayerInfo convolution(std::string name, const BlockShape& block, std::int64_t in, std::int64_t kernel,
                      std::int64_t stride) {
    LayerInfo info;
    info.name = std::move(name);
    info.weightShape = {block.out, in, kernel, kernel};
    info.outputShape = {block.out, block.outSize, block.outSize};
    info.stride = stride;
    info.weights = block.out * in * kernel * kernel;
    info.macs = info.weights * block.outSize * block.outSize;
    return info;
}

std::vector<LayerInfo> describe(const NetworkShape& shape) {
    std::vector<LayerInfo> layers;
    for (std::int64_t b = 0; b < blocks; ++b) {
        const auto block = blockShape(shape, b);
        const auto prefix = "Block_" + std::to_string(b) + '_';
        layers.push_back(convolution(prefix + "conv0", block, block.in, 3, block.stride));
        layers.push_back(convolution(prefix + "conv1", block, block.out, 3, 1));
        if (block.changesShape())
            layers.push_back(convolution(prefix + "shortcut", block, block.in, 1, block.stride));
    }
    return layers;
}

std::int64_t otherParameters(const NetworkShape& shape) {
    const auto head = stageWidth(shape, 2);
    std::int64_t channels = head; // of all batch normalisations
    for (std::int64_t b = 0; b < blocks; ++b) {
        const auto block = blockShape(shape, b);
        channels += block.in + block.out + (block.changesShape() ? block.out : 0);
    }
    return stageWidth(shape, 0) * shape.inputChannels * 9 + shape.classes * (head + 1) +
           2 * channels * static_cast<std::int64_t>(shape.widths.size());
}

std::int64_t otherMacs(const NetworkShape& shape) {
    return stageWidth(shape, 0) * shape.inputChannels * 9 * shape.inputSize * shape.inputSize +
           shape.classes * stageWidth(shape, 2);
}

class Block : public torch::nn::Module {
public:
    Block(const BlockShape& shape, const std::vector<int>& widths, std::shared_ptr<QuantConv> conv0,
          std::shared_ptr<QuantConv> conv1, std::shared_ptr<QuantConv> skip) {
        bn0_ = register_module("bn0", std::make_shared<SwitchableNorm>(shape.in, widths));
        conv0_ = register_module("conv0", std::move(conv0));
        bn1_ = register_module("bn1", std::make_shared<SwitchableNorm>(shape.out, widths));
        conv1_ = register_module("conv1", std::move(conv1));
        if (!skip)
            return;
        skip_ = register_module("skip_conv", std::move(skip));
        skipNorm_ = register_module("skip_bn", std::make_shared<SwitchableNorm>(shape.out, widths));
    }

    torch::Tensor forward(const torch::Tensor& x, const Pass& pass) {
        LayerInput first(clampUnit(bn0_->forward(x, pass.bits, pass.train)), pass.bits);
        LayerInput second(clampUnit(bn1_->forward(conv0_->forward(first, pass), pass.bits, pass.train)),
                          pass.bits);
        const auto main = conv1_->forward(second, pass);
        const auto sum =
            main + (skip_ ? skipNorm_->forward(skip_->forward(first, pass), pass.bits, pass.train) : x);
        if (pass.observer) {
            pass.observer->nextInput(conv0_->index(),
                                     pass.low(conv1_->index()) ? second.quantized() : second.full());
            pass.observer->blockSum(conv1_->index(), sum);
        }
        return sum;
    }

private:
    std::shared_ptr<SwitchableNorm> bn0_, bn1_, skipNorm_;
    std::shared_ptr<QuantConv> conv0_, conv1_, skip_;
};

class ResNet20q : public Network {
public:
    explicit ResNet20q(const NetworkShape& shape) : Network(describe(shape)) {
        conv0_ = register_module(
            "conv0", torch::nn::Conv2d(torch::nn::Conv2dOptions(shape.inputChannels, stageWidth(shape, 0), 3)
                                           .padding(1)
                                           .bias(false)));
        const auto list = register_module("layers", std::make_shared<torch::nn::Module>());
        for (std::int64_t b = 0; b < blocks; ++b) {
            const auto block = blockShape(shape, b);
            auto first = nextConvolution(), second = nextConvolution();
            auto skip = block.changesShape() ? nextConvolution() : nullptr;
            blocks_.push_back(list->register_module(
                std::to_string(b), std::make_shared<Block>(block, shape.widths, first, second, skip)));
        }
        bn_ = register_module("bn", std::make_shared<SwitchableNorm>(stageWidth(shape, 2), shape.widths));
        fc_ = register_module("fc", torch::nn::Linear(stageWidth(shape, 2), shape.classes));
    }

    torch::Tensor stem(const torch::Tensor& images) override { return conv0_->forward(images); }

    torch::Tensor body(const torch::Tensor& features, const Pass& pass) override {
        auto x = features;
        for (const auto& block : blocks_)
            x = block->forward(x, pass);
        x = bn_->forward(x, pass.bits, pass.train).mean({2, 3});
        return at::linear(x, pass.shared(fc_->weight), pass.shared(fc_->bias));
    }

private:
    torch::nn::Conv2d conv0_{nullptr};
    std::vector<std::shared_ptr<Block>> blocks_;
    std::shared_ptr<SwitchableNorm> bn_;
    torch::nn::Linear fc_{nullptr};
};

std::shared_ptr<Network> make(const NetworkShape& shape) { return std::make_shared<ResNet20q>(shape); }

} // namespace

const NetworkEntry resnet20qEntry{"resnet20q", describe, otherParameters, otherMacs, make};

} // namespace pdqat
