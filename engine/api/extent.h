// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides of a rectangle of pixels.
#pragma once

#include <array>
#include <cstdint>

namespace pdqat {

/// Height and width; one number stands for both.
struct Extent {
    std::int64_t height = 1, width = 1;

    constexpr Extent() = default;
    constexpr Extent(std::int64_t both) : height(both), width(both) {} // NOLINT: on purpose, as said above
    constexpr Extent(std::int64_t high, std::int64_t wide) : height(high), width(wide) {}

    constexpr bool isSquare() const { return height == width; }
    constexpr std::int64_t area() const { return height * width; }
    /// As LibTorch and ONNX take them.
    constexpr std::array<std::int64_t, 2> sides() const { return {height, width}; }
    bool operator==(const Extent&) const = default;
};

} // namespace pdqat
