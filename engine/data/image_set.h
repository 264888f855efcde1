// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small images of one size, whole in memory as bytes.
#pragma once

#include <cstdint>
#include <vector>

namespace pdqat::data {

struct ImageSet {
    std::int64_t count = 0, channels = 0, height = 0, width = 0;
    std::vector<std::uint8_t> pixels; ///< count × channels × height × width
    std::vector<std::uint8_t> labels; ///< count

    std::int64_t bytesPerImage() const { return channels * height * width; }
};

} // namespace pdqat::data
