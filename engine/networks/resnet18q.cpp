// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-activation ResNet-18 for ImageNet-size input, its convolutions quantized: widths 64e to 512e. As
// customary: 7×7 stem with stride 2 and 3×3 max-pool, both in full precision; the stem has no normalisation
// of its own, the first block's bn0 and clamp follow it.
#include "engine/networks/resnet.h"

#include <array>

namespace pdqat::networks {
namespace {

constexpr std::array<std::int64_t, 4> resnet18qBlocks{2, 2, 2, 2};
constexpr ResNetDesign resnet18qDesign{"resnet18q", StemKind::ImageNet, BlockKind::Basic, 64,
                                       resnet18qBlocks};

} // namespace

const NetworkEntry resnet18q = residualEntry<resnet18qDesign>();

} // namespace pdqat::networks
