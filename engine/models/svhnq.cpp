// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain network of DoReFa-Net (arXiv 1606.06160) for SVHN, on images padded to 40×40: seven convolutions,
// the first in full precision, and a classifier. Widths 6e, 8e, 8e, 16e, 16e, 16e, 64e; e = 2 is customary, e
// = 8 is the widest model of that paper. Every convolution is followed by switchable batch normalisation,
// max-pooling where the map is halved, and the clamp. Where the descriptions are silent: no padding around
// the convolutions that make the map smaller, so that the last one sees 5×5 and makes a single place (a
// larger input is averaged over the places left); convolutions without bias, since normalisation follows;
// dropout with p = ½ after the quantizer, so that what is kept lies on the quantizer's steps times two.
#include "engine/models/dropout.h"
#include "engine/models/full_precision.h"
#include "engine/models/registry.h"
#include "engine/models/switchable_norm.h"
#include "engine/quant/quantizers.h"

#include <array>
#include <string>

namespace pdqat {
namespace {

enum class Pool { None, Halve };

struct Stage {
    std::int64_t width, kernel;
    Padding padding;
    Pool pool;
};

constexpr std::array<Stage, 7> stages{{{6, 5, Padding::None, Pool::Halve},
                                       {8, 3, Padding::Same, Pool::None},
                                       {8, 3, Padding::Same, Pool::Halve},
                                       {16, 3, Padding::None, Pool::None},
                                       {16, 3, Padding::Same, Pool::None},
                                       {16, 3, Padding::None, Pool::None},
                                       {64, 5, Padding::None, Pool::None}}};
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
        map = i == 0 ? plan.fullConv(map, conv) : plan.conv("conv" + std::to_string(i), map, conv);
        plan.norm(map);
        map = stages[i].pool == Pool::Halve ? Blueprint::halve(map) : map;
    }
    plan.classifier(map);
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
        return clampUnit(stages[i].pool == Pool::Halve ? at::max_pool2d(normal, 2) : normal);
    }

    torch::nn::Conv2d conv0_{nullptr};
    std::vector<std::shared_ptr<SwitchableNorm>> norms_;
    std::shared_ptr<Classifier> fc_;
};

} // namespace

const NetworkEntry svhnqEntry{"svhnq", describe, [](const NetworkShape& shape) -> std::shared_ptr<Network> {
                                  return std::make_shared<SvhnNet>(shape);
                              }};

} // namespace pdqat
