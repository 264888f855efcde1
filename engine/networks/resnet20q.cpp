// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-activation ResNet-20 with quantized convolutions: 3 stages of 3 resnet20qBlocks, widths 16e / 32e /
// 64e.
#include "engine/networks/resnet.h"

#include <array>

namespace pdqat::networks {
namespace {

constexpr std::array<std::int64_t, 3> resnet20qBlocks{3, 3, 3};
constexpr ResNetDesign resnet20qDesign{"resnet20q", StemKind::Small, BlockKind::Basic, 16, resnet20qBlocks};

} // namespace

const NetworkEntry resnet20q = residualEntry<resnet20qDesign>();

} // namespace pdqat::networks
