// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The image classification network of MLPerf Tiny (Banbury and others, arXiv 2106.07597): ResNet-8 for 32×32
// images, post-activation, three blocks of widths 16e, 32e, 64e; 12.5 million MACs at e = 1. Quantized are
// the blocks' convolutions and shortcuts. Other than there: clamp to [0, 1] for ReLU, as in all networks
// here, and no biases, which batch normalisation makes needless; a shortcut has neither, as there.
#include "engine/networks/networks.h"

#include <string>

namespace pdqat::networks {
namespace {

NetworkDescription describeResnet8(const NetworkShape& shape) {
    requireInputSize("resnet8", shape, {8, 4});
    Blueprint plan(shape);
    const auto activated = [&](const std::string& norm, FeatureMap map) {
        return plan.nonlinearity(plan.norm(norm, map));
    };
    auto map = activated("bn", plan.fullConv("conv0", plan.input(), {16 * shape.expand}));
    for (int i = 0; i < 3; ++i) {
        const auto width = (16 << i) * shape.expand;
        const std::int64_t stride = i == 0 ? 1 : 2;
        const auto block = "Block_" + std::to_string(i) + '_', module = "blocks." + std::to_string(i) + '.';
        auto main = plan.conv(block + "conv0", module + "conv0", map, {width, 3, stride});
        main = plan.conv(block + "conv1", module + "conv1", activated(module + "bn0", main), {width});
        main = plan.norm(module + "bn1", main);
        if (i > 0)
            map = plan.conv(block + "shortcut", module + "skip_conv", map, {width, 1, stride});
        map = plan.nonlinearity(plan.add(main, map));
    }
    plan.classifier("fc", map);
    return plan.description();
}

} // namespace

const NetworkEntry resnet8{"resnet8", describeResnet8};

} // namespace pdqat::networks
