// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-activation bottleneck ResNet-50 for ImageNet-size input, its convolutions quantized: widths 64e to 512e
// inside the blocks, four times that between them. As customary today: the stride is on the 3×3 convolution,
// the stem is resnet18q's, and the first block of every stage has a 1×1 shortcut, the first stage's with
// stride 1.
#include "engine/networks/resnet.h"

#include <array>

namespace pdqat::networks {
namespace {

constexpr std::array<std::int64_t, 4> resnet50qBlocks{3, 4, 6, 3};
constexpr ResNetDesign resnet50qDesign{"resnet50q", StemKind::ImageNet, BlockKind::Bottleneck, 64,
                                       resnet50qBlocks};

} // namespace

const NetworkEntry resnet50q = residualEntry<resnet50qDesign>();

} // namespace pdqat::networks
