// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/resnet.h"

#include <algorithm>
#include <string>

namespace pdqat::networks {
namespace {

/// Of the first feature map, not times the bottleneck's four.
std::int64_t stemWidth(const ResNetDesign& design, const NetworkShape& shape) {
    return design.width * shape.expand;
}

/// Every halving must come out even, so that shortcut and main path see the same places.
InputRule inputRule(const ResNetDesign& design) {
    const auto halvings = design.blocks.size() - 1 + (design.stem == StemKind::ImageNet ? 2 : 0);
    const auto multiple = std::int64_t{1} << halvings;
    return {std::max<std::int64_t>(8, multiple), multiple};
}

} // namespace

FeatureMap describeBlock(Blueprint& plan, const BlockNames& names, const BlockShape& block, FeatureMap in) {
    const auto first = plan.nonlinearity(plan.norm(names.module + "bn0", in));
    auto map = in;
    int i = 0;
    for (const auto& convolution : block.convolutions()) {
        const auto n = std::to_string(i);
        const auto input = i++ == 0 ? first : plan.nonlinearity(plan.norm(names.module + "bn" + n, map));
        map = plan.conv(names.layer + "conv" + n, names.module + "conv" + n, input, convolution);
    }
    if (!block.changesShape())
        return plan.add(map, in);
    const auto skip =
        plan.conv(names.layer + "shortcut", names.module + "skip_conv", first, block.shortcut());
    return plan.add(map, plan.norm(names.module + "skip_bn", skip));
}

std::vector<ConvShape> BlockShape::convolutions() const {
    if (kind == BlockKind::Basic)
        return {{width, 3, stride}, {width, 3}};
    return {{width, 1}, {width, 3, stride}, {out(), 1}};
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

} // namespace pdqat::networks
