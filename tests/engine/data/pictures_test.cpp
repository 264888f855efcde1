// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/corrupt_image.h"
#include "engine/data/picture.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/picture_samples.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <functional>

namespace pdqat::data {
namespace {

Picture written(const Bytes& bytes, const std::string& name) {
    const TempFolder folder;
    writePlain(folder / name, bytes);
    return readPicture(folder / name);
}

/// Every pixel within `tolerance` of what `colour` says.
void expectColours(const Picture& picture, std::int64_t width, std::int64_t height, int tolerance,
                   const std::function<Colour(std::int64_t, std::int64_t)>& colour) {
    ASSERT_EQ(picture.width, width);
    ASSERT_EQ(picture.height, height);
    ASSERT_EQ(picture.rgb.size(), static_cast<std::size_t>(width * height * 3));
    const auto* pixel = picture.rgb.data();
    for (std::int64_t y = 0; y < height; ++y)
        for (std::int64_t x = 0; x < width; ++x, pixel += 3) {
            const auto [red, green, blue] = colour(x, y);
            ASSERT_NEAR(pixel[0], red, tolerance) << x << ", " << y;
            ASSERT_NEAR(pixel[1], green, tolerance) << x << ", " << y;
            ASSERT_NEAR(pixel[2], blue, tolerance) << x << ", " << y;
        }
}

Colour greyOf(std::int64_t x, std::int64_t y) {
    const int level = sampleColour(x, y).red;
    return {level, level, level};
}

std::string refusal(const Bytes& bytes, const std::string& name = "a.jpg") {
    const TempFolder folder;
    const auto path = folder / name;
    writePlain(path, bytes);
    try {
        readPicture(path);
    } catch (const CorruptImage& error) {
        EXPECT_EQ(error.where(), path.string());
        return error.problem();
    }
    ADD_FAILURE() << "no error where one was expected";
    return {};
}

Bytes cut(Bytes bytes, double share) {
    bytes.resize(static_cast<std::size_t>(static_cast<double>(bytes.size()) * share));
    return bytes;
}

/// The tolerance is JPEG's, at its highest quality with halved colour resolution.
TEST(Pictures, JpegsOfEveryKind) {
    expectColours(written(jpegBytes(60, 40), "a.jpg"), 60, 40, 5, sampleColour);
    expectColours(written(jpegBytes(61, 39, JpegKind::Progressive), "a.jpg"), 61, 39, 6, sampleColour);
    expectColours(written(jpegBytes(60, 40, JpegKind::Grey), "a.jpg"), 60, 40, 3, greyOf);
    expectColours(written(jpegBytes(60, 40, JpegKind::Cmyk), "a.jpg"), 60, 40, 3, [](auto x, auto y) {
        const auto [red, green, blue] = sampleColour(x, y);
        return Colour{red * 4 / 5, green * 4 / 5, blue * 4 / 5};
    });
}

TEST(Pictures, PngsOfEveryKind) {
    for (const auto kind : {PngKind::Rgb, PngKind::Rgba, PngKind::Rgb16, PngKind::Interlaced})
        expectColours(written(pngBytes(37, 21, kind), "a.png"), 37, 21, 0, sampleColour);
    for (const auto kind : {PngKind::Grey, PngKind::GreyAlpha})
        expectColours(written(pngBytes(37, 21, kind), "a.png"), 37, 21, 0, greyOf);
    expectColours(written(pngBytes(37, 21, PngKind::Palette), "a.png"), 37, 21, 0,
                  [](auto x, auto) { return sampleColour(x, 0); });
    expectColours(written(pngBytes(37, 21, PngKind::Bits1), "a.png"), 37, 21, 0, [](auto x, auto y) {
        const int level = (x + y) % 2 == 1 ? 255 : 0;
        return Colour{level, level, level};
    });
}

TEST(Pictures, TheContentCountsNotTheName) {
    expectColours(written(pngBytes(9, 5), "a.jpg"), 9, 5, 0, sampleColour);
    expectColours(written(jpegBytes(9, 5), "a.png"), 9, 5, 6, sampleColour);
    expectParts(refusal({'h', 'e', 'l', 'l', 'o', ' ', 'w', 'o', 'r', 'l', 'd'}),
                {"neither a JPEG nor a PNG"});
    expectParts(refusal({}), {"is empty"});
}

TEST(Pictures, TruncatedFilesAreRefusedWhereverTheyEnd) {
    for (const auto& bytes : {jpegBytes(60, 40), jpegBytes(60, 40, JpegKind::Progressive), pngBytes(60, 40),
                              pngBytes(60, 40, PngKind::Interlaced)})
        for (const double share : {0.02, 0.1, 0.5, 0.9})
            EXPECT_FALSE(refusal(cut(bytes, share)).empty()) << share;
    expectParts(refusal(cut(jpegBytes(60, 40), 0.7)), {"truncated"});
    expectParts(refusal(cut(pngBytes(60, 40), 0.7)), {"truncated"});
    expectParts(refusal({0xff, 0xd8, 0xff}), {"truncated"});
}

/// The sizes in the headers are replaced; 12.9 GB would be needed.
TEST(Pictures, HugeClaimsAreRefusedBeforeTheyCostMemory) {
    auto jpeg = jpegBytes(16, 16);
    for (std::size_t i = 2; i + 8 < jpeg.size(); i += 2u + jpeg[i + 2] * 256u + jpeg[i + 3])
        if (jpeg[i + 1] == 0xc0) { // start of frame: length, precision, height, width
            jpeg[i + 5] = jpeg[i + 7] = 0xff;
            jpeg[i + 6] = jpeg[i + 8] = 0xdc;
            break;
        }
    expectParts(refusal(jpeg), {"65500 × 65500"});
    auto png = pngBytes(16, 16);
    png[16] = png[20] = 0x7f;
    EXPECT_FALSE(refusal(png).empty());
    // 4000 × 4000 is a size that photographs have, but not in this few bytes.
    expectParts(refusal(cut(pngBytes(4000, 4000, PngKind::Bits1), 0.1)), {"4000 × 4000", "can hold"});
}

TEST(Pictures, FlippedBytesNeverCrash) {
    for (const auto& original : {jpegBytes(40, 30, JpegKind::Progressive), jpegBytes(40, 30),
                                 pngBytes(40, 30, PngKind::Palette), pngBytes(40, 30)}) {
        int refused = 0;
        for (std::size_t i = 0; i < original.size(); i += 1 + original.size() / 150) {
            auto bytes = original;
            bytes[i] = static_cast<std::uint8_t>(~bytes[i]);
            try {
                const auto picture = written(bytes, "a.png");
                EXPECT_EQ(picture.rgb.size(), static_cast<std::size_t>(picture.width * picture.height * 3));
            } catch (const CorruptImage&) {
                ++refused;
            }
        }
        EXPECT_GT(refused, 10);
    }
}

TEST(Pictures, WhatCannotBeReadIsNotCalledCorrupt) {
    const TempFolder folder;
    try {
        readPicture(folder / "gone.jpg");
        ADD_FAILURE() << "no error";
    } catch (const CorruptImage&) {
        ADD_FAILURE() << "a missing file would be skipped";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Data);
        expectParts(error.what(), {"gone.jpg", "cannot be read", "No such file"});
    }
}

TEST(Pictures, WebpBmpAndTiffAreRead) {
    expectColours(written(webpBytes(37, 21), "a.webp"), 37, 21, 0, sampleColour);
    expectColours(written(tiffBytes(37, 21), "a.tif"), 37, 21, 0, sampleColour);
    expectColours(written(tiffBytes(37, 21, TiffKind::Cmyk), "a.tif"), 37, 21, 1, sampleColour);
    expectColours(written(tiffBytes(37, 21, TiffKind::Grey16), "a.tiff"), 37, 21, 1, greyOf);
    for (const bool topDown : {false, true})
        for (const int bits : {24, 32})
            expectColours(written(bmpBytes(37, 21, bits, topDown), "a.bmp"), 37, 21, 0, sampleColour);
    for (const int bits : {1, 4, 8})
        expectColours(written(bmpBytes(37, 21, bits), "a.bmp"), 37, 21, 0,
                      [&](auto x, auto y) { return sampleColour((x + y) % (1 << bits), 0); });
}

TEST(Pictures, CutFilesOfTheseFormatsAreRefused) {
    for (const auto& whole : {webpBytes(37, 21), tiffBytes(37, 21), bmpBytes(37, 21), bmpBytes(37, 21, 8)})
        for (std::size_t size = 16; size + 1 < whole.size(); size += 41)
            EXPECT_NE(refusal(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))), "");
    auto packed = bmpBytes(8, 8);
    packed[30] = 1;
    expectParts(refusal(packed), {"compression 1"});
    packed[28] = 16;
    expectParts(refusal(packed), {"16 bits"});
    auto huge = bmpBytes(8, 8);
    huge[21] = huge[25] = 0x7f;
    expectParts(refusal(huge), {"claims to have"});
}

TEST(Pictures, SuffixesInAnyCase) {
    for (const auto* name : {"a.jpg", "a.JPEG", "a.Png", "a.webp", "a.BMP", "a.tif", "b/a.TIFF"})
        EXPECT_TRUE(hasPictureSuffix(name)) << name;
    for (const auto* name : {"a.gif", "a", "jpg", "a.jpg.txt"})
        EXPECT_FALSE(hasPictureSuffix(name)) << name;
}

} // namespace
} // namespace pdqat::data
