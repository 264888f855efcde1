// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/upright.h"

#include <algorithm>

namespace pdqat::data {

Picture upright(Picture stored, int orientation) {
    if (orientation < 2 || orientation > 8)
        return stored;
    const bool exchanged = orientation >= 5;
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    auto turned = exchanged ? Picture::ofSize(stored.height, stored.width)
                            : Picture::ofSize(stored.width, stored.height);
    auto* to = turned.rgb.data();
    for (std::int64_t y = 0; y < turned.height; ++y)
        for (std::int64_t x = 0; x < turned.width; ++x, to += 3) {
            const auto column = exchanged ? y : x, row = exchanged ? x : y;
            const auto* from =
                stored.rgb.data() + ((fromBelow ? stored.height - 1 - row : row) * stored.width +
                                     (fromRight ? stored.width - 1 - column : column)) *
                                        3;
            std::copy_n(from, 3, to);
        }
    return turned;
}

} // namespace pdqat::data
