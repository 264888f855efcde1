// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/picture.h"

#include <webp/decode.h>

namespace pdqat::data {
namespace {

/// A lossless picture of one colour takes next to nothing.
constexpr std::int64_t mostBytesPerWebpByte = 100'000'000;

} // namespace

Picture decodeWebp(const EncodedPicture& file) {
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(file.bytes.data(), file.bytes.size(), &features) != VP8_STATUS_OK)
        file.refuse("is no WebP image that can be decoded");
    if (features.has_animation)
        file.refuse("is a WebP image that moves, expected a single picture");
    const std::int64_t width = features.width, height = features.height;
    file.requirePlausible(width, height, width * 3, mostBytesPerWebpByte);
    auto picture = Picture::ofSize(width, height);
    if (!WebPDecodeRGBInto(file.bytes.data(), file.bytes.size(), picture.rgb.data(), picture.rgb.size(),
                           features.width * 3))
        file.refuse("is no WebP image that can be decoded: it is damaged or truncated");
    return picture;
}

} // namespace pdqat::data
