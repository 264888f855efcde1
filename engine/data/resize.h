// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bilinear scaling of byte images: where it makes them smaller, every source pixel counts (anti-aliasing), as
// Pillow's and torchvision's does. Thread-safe; a few rows of the source are held besides.
#pragma once

#include <cstdint>

namespace pdqat::data {

/// A rectangle of interleaved pixels inside a larger picture, or a whole one.
struct PixelRegion {
    const std::uint8_t* first;
    std::int64_t width, height;
    std::int64_t stride; ///< bytes from one row to the next
    std::int64_t channels;
};

/// Scales the region to S × S interleaved pixels.
void resize(const PixelRegion& from, std::int64_t side, std::uint8_t* to);

/// The central S × S pixels of the picture scaled so that its shorter side has `shorter` ≥ S pixels; the
/// scaled picture is never made as a whole. torchvision's Resize(shorter) and CenterCrop(S).
void resizeCentre(const PixelRegion& from, std::int64_t shorter, std::int64_t side, std::uint8_t* to);

} // namespace pdqat::data
