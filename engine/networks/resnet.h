// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-activation residual networks (He et al., "Identity mappings in deep residual networks", arXiv
// 1603.05027) with quantized convolutions: a first convolution in full precision, stages of residual blocks,
// and the head bn → spatial mean → fc. A network is a design.
#pragma once

#include "engine/networks/networks.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::networks {

enum class StemKind {
    Small,   ///< 3×3
    ImageNet ///< 7×7 with stride 2, then 3×3 max-pool with stride 2
};

enum class BlockKind {
    Basic,     ///< 3×3 with the stride, 3×3
    Bottleneck ///< 1×1, 3×3 with the stride, 1×1 to four times the width
};

struct ResNetDesign {
    std::string_view name;
    StemKind stem;
    BlockKind block;
    std::int64_t width; ///< inside the first stage's blocks, times `expand`; doubles by stage
    std::span<const std::int64_t> blocks; ///< per stage; each stage but the first halves the map
};

/// (bn → clamp → convolution) along the main path, plus the shortcut: the block's own input, or where the
/// shape changes skip_bn(skip_conv(·)) of what conv0 reads.
struct BlockShape {
    BlockKind kind = BlockKind::Basic;
    std::int64_t in = 0;    ///< channels
    std::int64_t width = 0; ///< channels inside
    std::int64_t stride = 1;

    std::int64_t out() const { return kind == BlockKind::Bottleneck ? 4 * width : width; }
    /// Whether the shortcut needs a 1×1 convolution.
    bool changesShape() const { return stride != 1 || in != out(); }
    /// Along the main path.
    std::vector<ConvShape> convolutions() const;
    ConvShape shortcut() const { return {out(), 1, stride}; }
};

/// What the names of a block's layers and of its modules begin with.
struct BlockNames {
    std::string layer, module;
};

/// Counts the block; its layers are <layer>conv0, conv1, ... and, where it changes the shape, shortcut.
FeatureMap describeBlock(Blueprint& plan, const BlockNames& names, const BlockShape& block, FeatureMap in);

/// In forward order.
std::vector<BlockShape> blockShapes(const ResNetDesign& design, const NetworkShape& shape);
ConvShape stemConvolution(const ResNetDesign& design, const NetworkShape& shape);
inline constexpr PoolShape stemPool{3, 2, 1}; ///< of the ImageNet stem

/// Layers Block_<b>_conv<i> and Block_<b>_shortcut, b counted through all stages; modules conv0,
/// layers.<b>.bn0, .conv0, .bn1, .conv1, … .skip_conv, .skip_bn, then bn and fc.
/// @throws Error(Config) for an input size that cannot be halved as often as the design does
NetworkDescription describeResNet(const ResNetDesign& design, const NetworkShape& shape);

/// The entry of a design that lives as long as the program.
template <const ResNetDesign& design>
constexpr NetworkEntry residualEntry() {
    return {design.name, [](const NetworkShape& shape) { return describeResNet(design, shape); }};
}

} // namespace pdqat::networks
