// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-activation residual networks with quantized convolutions: a first convolution in full precision, stages
// of residual blocks, and the head bn → spatial mean → fc. A network is a design.
#pragma once

#include "engine/models/residual_block.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace pdqat::models {

enum class StemKind {
    Small,   ///< 3×3
    ImageNet ///< 7×7 with stride 2, then 3×3 max-pool with stride 2
};

struct ResNetDesign {
    std::string_view name;
    StemKind stem;
    BlockKind block;
    std::int64_t width; ///< inside the first stage's blocks, times `expand`; doubles by stage
    std::span<const std::int64_t> blocks; ///< per stage; each stage but the first halves the map
};

/// Layers Block_<b>_conv<i> and Block_<b>_shortcut, b counted through all stages.
/// @throws Error(Config) for an input size that cannot be halved as often as the design does
NetworkDescription describeResNet(const ResNetDesign& design, const NetworkShape& shape);

/// State-dict names: conv0, layers.<b>.…, bn, fc. Errors as describeResNet.
std::shared_ptr<Network> makeResNet(const ResNetDesign& design, const NetworkShape& shape);

} // namespace pdqat::models
