// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/resize.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <stb/stb_image_resize.h>

namespace pdqat {
namespace {

/// How many times larger the scaled picture is, and which of its pixels comes first.
struct Scaling {
    double x, y, left, top;
};

void scale(const PixelRegion& from, const Scaling& scaling, std::int64_t side, std::uint8_t* to) {
    const auto size = static_cast<int>(side);
    const auto channels = static_cast<int>(from.channels);
    const bool done = stbir_resize_subpixel(
        from.first, static_cast<int>(from.width), static_cast<int>(from.height),
        static_cast<int>(from.stride), to, size, size, size * channels, STBIR_TYPE_UINT8, channels,
        STBIR_ALPHA_CHANNEL_NONE, 0, STBIR_EDGE_CLAMP, STBIR_EDGE_CLAMP, STBIR_FILTER_TRIANGLE,
        STBIR_FILTER_TRIANGLE, STBIR_COLORSPACE_LINEAR, nullptr, static_cast<float>(scaling.x),
        static_cast<float>(scaling.y), static_cast<float>(scaling.left), static_cast<float>(scaling.top));
    if (!done)
        throw std::bad_alloc(); // its only failure
}

} // namespace

void resize(const PixelRegion& from, std::int64_t side, std::uint8_t* to) {
    const auto size = static_cast<double>(side);
    scale(from, {size / static_cast<double>(from.width), size / static_cast<double>(from.height), 0, 0}, side,
          to);
}

void resizeCentre(const PixelRegion& from, std::int64_t shorter, std::int64_t side, std::uint8_t* to) {
    const auto smaller = std::min(from.width, from.height);
    const auto scaled = [&](std::int64_t length) { return shorter * length / smaller; };
    const auto margin = [&](std::int64_t length) {
        return std::nearbyint(static_cast<double>(scaled(length) - side) / 2);
    };
    const auto factor = [&](std::int64_t length) {
        return static_cast<double>(scaled(length)) / static_cast<double>(length);
    };
    scale(from, {factor(from.width), factor(from.height), margin(from.width), margin(from.height)}, side, to);
}

} // namespace pdqat
