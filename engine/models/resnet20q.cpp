// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pre-activation ResNet-20 with quantized convolutions: 3 stages of 3 blocks, widths 16e / 32e / 64e.
#include "engine/models/registry.h"
#include "engine/models/resnet.h"

#include <array>

namespace pdqat {
namespace {

constexpr std::array<std::int64_t, 3> blocks{3, 3, 3};
constexpr ResNetDesign design{"resnet20q", StemKind::Small, BlockKind::Basic, 16, blocks};

} // namespace

const NetworkEntry resnet20qEntry{design.name,
                                  [](const NetworkShape& shape) { return describeResNet(design, shape); },
                                  [](const NetworkShape& shape) { return makeResNet(design, shape); }};

} // namespace pdqat
