// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the series of a figure are told apart, on the screen and in every exported format: colour, marker and
// dash pattern. Any one of the three is enough: colours stay apart for readers with deuteranopia or
// protanopia and, by their lightness, in greyscale. tests/api/series_colors.cpp states the thresholds.
#pragma once

#include "engine/api/recipe.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace pdqat {

enum class Marker { Circle, Square, Triangle, Diamond, TriangleDown, Pentagon, Cross, Plus };

/// Lengths drawn and left blank in turn, in line widths; ends at the first 0. All 0: a solid line.
using DashPattern = std::array<double, 6>;

struct SeriesLook {
    std::uint32_t color = 0; ///< 0xRRGGBB
    Marker marker = Marker::Circle;
    DashPattern dash{};
};

/// In the order in which series take them: the first ones are the furthest apart.
inline constexpr std::array<std::uint32_t, 8> safeColors{0x324ea8, 0xe2a717, 0x5d0012, 0x108ea1,
                                                         0x2f404f, 0x45dbf8, 0xc73034, 0xaa83fd};
/// The same lightness without hue.
inline constexpr std::array<std::uint32_t, 8> greyColors{0x545454, 0xb1b1b1, 0x2b2b2b, 0x818181,
                                                         0x3e3e3e, 0xc9c9c9, 0x6a6a6a, 0x999999};
inline constexpr std::array<DashPattern, 8> dashPatterns{
    {{}, {5, 2}, {1.5, 1.5}, {7, 2, 1.5, 2}, {10, 3}, {3, 1.5}, {7, 2, 1.5, 2, 1.5, 2}, {1, 3}}};

/// Look of the series number `index`, counted from 0. Colours come again after eight series, each with the
/// next marker and dash pattern.
constexpr SeriesLook seriesLook(std::size_t index, Colors colors) {
    const auto color = index % safeColors.size(), shape = (index + index / safeColors.size()) % 8;
    return {colors == Colors::Grey ? greyColors[color] : safeColors[color], static_cast<Marker>(shape),
            dashPatterns[shape]};
}

} // namespace pdqat
