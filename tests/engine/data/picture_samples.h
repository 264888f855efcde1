// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real JPEG and PNG files made for a test, with libjpeg and libpng themselves.
#pragma once

#include "tests/engine/data/data_samples.h"

namespace pdqat::data {

/// Colour of a pixel, 0..255 each.
struct Colour {
    int red, green, blue;
};

/// Smooth in x and y, so that JPEG changes it little and a wrong crop shows.
Colour sampleColour(std::int64_t x, std::int64_t y);

enum class JpegKind { Rgb, Grey, Cmyk, Progressive };
/// A picture of sampleColour() as JPEG; grey has its red alone.
Bytes jpegBytes(std::int64_t width, std::int64_t height, JpegKind kind = JpegKind::Rgb);

enum class PngKind { Rgb, Rgba, Grey, GreyAlpha, Palette, Rgb16, Interlaced, Bits1 };
/// The same as PNG. Alpha is 7 everywhere; the palette has the colours of the first row; one bit is
/// (x + y) % 2.
Bytes pngBytes(std::int64_t width, std::int64_t height, PngKind kind = PngKind::Rgb);

/// A folder of images: `perClass` JPEGs in each class of train, `perClass` PNGs in each of val.
void writeImageFolder(const std::filesystem::path& folder, const std::vector<std::string>& classes,
                      std::int64_t perClass);

} // namespace pdqat::data
