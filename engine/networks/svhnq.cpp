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
#include "engine/networks/networks.h"

#include <array>
#include <string>

namespace pdqat::networks {
namespace {

enum class Pool { Keep, Halve };

enum class Padding {
    Same, ///< half the kernel: the map keeps its size
    Valid ///< none: the map loses what the kernel overhangs
};

struct Stage {
    std::int64_t width, kernel;
    Padding padding;
    Pool pool;

    ConvShape convolution(std::int64_t expand) const {
        ConvShape shape{width * expand, kernel};
        if (padding == Padding::Valid)
            shape.padding = 0;
        return shape;
    }
};

constexpr std::array<Stage, 7> stages{{{6, 5, Padding::Valid, Pool::Halve},
                                       {8, 3, Padding::Same, Pool::Keep},
                                       {8, 3, Padding::Same, Pool::Halve},
                                       {16, 3, Padding::Valid, Pool::Keep},
                                       {16, 3, Padding::Same, Pool::Keep},
                                       {16, 3, Padding::Valid, Pool::Keep},
                                       {64, 5, Padding::Valid, Pool::Keep}}};
constexpr PoolShape halving{2, 2, 0};
constexpr double dropoutBeforeLast = 0.5;

NetworkDescription describeSvhnq(const NetworkShape& shape) {
    requireInputSize("svhnq", shape, {40, 4});
    Blueprint plan(shape);
    auto map = plan.input();
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const auto conv = stages[i].convolution(shape.expand);
        const auto n = std::to_string(i);
        map = i == 0 ? plan.fullConv("conv0", map, conv) : plan.conv("conv" + n, "conv" + n, map, conv);
        map = plan.norm("bn" + n, map);
        if (stages[i].pool == Pool::Halve)
            map = plan.maxPool(map, halving);
        map = plan.nonlinearity(map, i + 2 == stages.size() ? dropoutBeforeLast : 0);
    }
    plan.classifier("fc", map);
    return plan.description();
}

} // namespace

const NetworkEntry svhnq{"svhnq", describeSvhnq};

} // namespace pdqat::networks
