// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The random crop of photographs that ImageNet training uses.
#pragma once

#include <cstdint>

namespace pdqat::data {

struct RandomCrop {
    bool mirrored = false;
    std::int64_t left = 0, top = 0, width = 0, height = 0;
    bool operator==(const RandomCrop&) const = default;
};

/// A crop of 8 to 100 % of the area with an aspect ratio of 3/4 to 4/3, log-uniform, at a random place
/// (torchvision's RandomResizedCrop; after ten that do not fit, the largest central one that does), mirrored
/// with probability ½ where `flip`. A function of (seed, epoch, image) and the picture's size alone.
RandomCrop randomCrop(std::uint64_t seed, std::uint64_t epoch, std::int64_t image, bool flip,
                      std::int64_t width, std::int64_t height);

} // namespace pdqat::data
