// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain network of DoReFa-Net (arXiv 1606.06160) for SVHN: seven convolutions, the first in full
// precision, and a classifier. Widths 6e, 8e, 8e, 16e, 16e, 16e, 64e: e = 8 is the network as published, e =
// 2 customary here. Switchable batch normalisation after every convolution, max-pooling where the map is
// halved, the clamp.
//
// Chosen as is customary for this network: no padding around the convolutions that make the map smaller, so
// that the last one sees 5×5 of a 40×40 image and makes a single place (of a larger image several, which are
// averaged); no bias where normalisation follows; dropout with p = ½ before the last convolution and after
// its quantizer, so that while training its input lies on the quantizer's steps times two. Other than
// published: the first convolution has normalisation too, and no bias.
#include "engine/models/dropout.h"
#include "engine/models/full_precision.h"
#include "engine/models/max_pool.h"
#include "engine/models/registry.h"
#include "engine/models/switchable_norm.h"
#include "engine/quant/quantizers.h"

#include <array>
#include <string>

namespace pdqat::models {
namespace {

enum class Pool { Keep, Halve };

struct Stage {
    std::int64_t width, kernel;
    Padding padding;
    Pool pool;
};

constexpr std::array<Stage, 7> stages{{{6, 5, Padding::Valid, Pool::Halve},
                                       {8, 3, Padding::Same, Pool::Keep},
                                       {8, 3, Padding::Same, Pool::Halve},
                                       {16, 3, Padding::Valid, Pool::Keep},
                                       {16, 3, Padding::Same, Pool::Keep},
                                       {16, 3, Padding::Valid, Pool::Keep},
                                       {64, 5, Padding::Valid, Pool::Keep}}};
constexpr PoolShape halving{2, 2, 0};
constexpr std::size_t droppedInput = stages.size() - 1;
constexpr double dropProbability = 0.5;

ConvShape convolution(const Stage& stage, const NetworkShape& shape) {
    return {stage.width * shape.expand, stage.kernel, 1, stage.padding};
}

NetworkDescription describe(const NetworkShape& shape) {
    requireInputSize("svhnq", shape, {40, 4});
    Blueprint plan(shape);
    auto map = plan.input();
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto conv = convolution(stages[i], shape);
        const auto n = std::to_string(i);
        map = i == 0 ? plan.fullConv("conv0", map, conv) : plan.conv("conv" + n, "conv" + n, map, conv);
        map = plan.norm("bn" + n, map);
        if (stages[i].pool == Pool::Halve)
            map = plan.maxPool(map, halving);
        map = plan.clamp(map);
    }
    plan.classifier("fc", map);
    return plan.description();
}

class SvhnNet : public Network {
public:
    explicit SvhnNet(const NetworkShape& shape) : Network(describe(shape).layers) {
        conv0_ =
            register_module("conv0", fullConvolution(shape.inputChannels, convolution(stages[0], shape)));
        for (std::size_t i = 0; i < stages.size(); ++i) {
            if (i > 0)
                register_module("conv" + std::to_string(i), nextConvolution(stages[i].padding));
            const auto channels = convolution(stages[i], shape).out;
            norms_.push_back(register_module("bn" + std::to_string(i),
                                             std::make_shared<SwitchableNorm>(channels, shape.widths)));
        }
        const auto features = convolution(stages.back(), shape).out;
        fc_ = register_module("fc", std::make_shared<Classifier>(features, shape.classes));
    }

    torch::Tensor stem(const torch::Tensor& images) override { return conv0_->forward(images); }

    torch::Tensor body(const torch::Tensor& features, const Pass& pass) override {
        auto x = activation(0, features, pass);
        for (std::size_t i = 1; i < stages.size(); ++i) {
            LayerInput input(x, pass.bits,
                             i == droppedInput ? dropoutFactors(x, dropProbability, pass) : torch::Tensor());
            x = activation(i, convolutions()[i - 1]->forward(input, pass), pass);
        }
        return fc_->forward(x.mean({2, 3}), pass);
    }

private:
    /// What follows the i-th convolution.
    torch::Tensor activation(std::size_t i, const torch::Tensor& x, const Pass& pass) {
        const auto normal = norms_[i]->forward(x, pass);
        return quant::clampUnit(stages[i].pool == Pool::Halve ? maxPool(normal, halving) : normal);
    }

    std::shared_ptr<FullConv> conv0_;
    std::vector<std::shared_ptr<SwitchableNorm>> norms_;
    std::shared_ptr<Classifier> fc_;
};

} // namespace

const NetworkEntry svhnqEntry{"svhnq", describe, [](const NetworkShape& shape) -> std::shared_ptr<Network> {
                                  return std::make_shared<SvhnNet>(shape);
                              }};

} // namespace pdqat::models
