// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/random_crop.h"
#include "engine/data/resize.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace pdqat::data {
namespace {

constexpr std::int64_t channels = 3;

std::vector<std::uint8_t> noise(std::int64_t width, std::int64_t height) {
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(width * height * channels));
    std::uint32_t state = 1;
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

/// Weights of the source pixels in one pixel of the scaled picture: a triangle as wide as the scaled pixel,
/// at least as a source pixel, its overhang counted for the pixel at the edge.
std::vector<double> weights(std::int64_t length, std::int64_t scaled, std::int64_t pixel) {
    const auto step = static_cast<double>(length) / static_cast<double>(scaled), width = std::max(step, 1.0);
    const auto centre = (static_cast<double>(pixel) + 0.5) * step;
    std::vector<double> result(static_cast<std::size_t>(length), 0.0);
    double sum = 0;
    for (std::int64_t i = 0; i < length; ++i) {
        auto& weight = result[static_cast<std::size_t>(i)];
        weight = std::max(0.0, 1 - std::abs(static_cast<double>(i) + 0.5 - centre) / width);
        sum += weight;
    }
    for (auto& weight : result)
        weight /= sum;
    return result;
}

double reference(const std::vector<std::uint8_t>& bytes, std::int64_t width,
                 const std::vector<double>& across, const std::vector<double>& down, std::int64_t c) {
    double value = 0;
    for (std::size_t y = 0; y < down.size(); ++y)
        for (std::size_t x = 0; x < across.size() && down[y] > 0; ++x)
            value +=
                down[y] * across[x] *
                bytes[(y * static_cast<std::size_t>(width) + x) * channels + static_cast<std::size_t>(c)];
    return value;
}

/// The scaled picture of scaledWidth × scaledHeight, cut at (left, top) to S × S, within one level.
void expectReference(const std::vector<std::uint8_t>& from, std::int64_t width, std::int64_t height,
                     std::int64_t scaledWidth, std::int64_t scaledHeight, std::int64_t left, std::int64_t top,
                     std::int64_t side, const std::vector<std::uint8_t>& result) {
    for (std::int64_t y = 0; y < side; ++y)
        for (std::int64_t x = 0; x < side; ++x)
            for (std::int64_t c = 0; c < channels; ++c)
                ASSERT_NEAR(result[static_cast<std::size_t>((y * side + x) * channels + c)],
                            reference(from, width, weights(width, scaledWidth, left + x),
                                      weights(height, scaledHeight, top + y), c),
                            1)
                    << x << ", " << y << ", " << c;
}

TEST(Resize, AgreesWithTheDefinition) {
    for (const auto& [width, height] :
         std::vector<std::pair<std::int64_t, std::int64_t>>{{32, 32}, {20, 33}, {7, 5}, {50, 90}, {16, 16}}) {
        const auto from = noise(width, height);
        std::vector<std::uint8_t> result(16 * 16 * channels);
        resize({from.data(), width, height, width * channels, channels}, 16, result.data());
        expectReference(from, width, height, 16, 16, 0, 0, 16, result);
    }
}

TEST(Resize, ARegionSeesNothingBesideIt) {
    const auto whole = noise(40, 30);
    std::vector<std::uint8_t> cut;
    for (std::size_t y = 5; y < 25; ++y)
        cut.insert(cut.end(), whole.begin() + static_cast<std::ptrdiff_t>((y * 40 + 8) * 3),
                   whole.begin() + static_cast<std::ptrdiff_t>((y * 40 + 33) * 3));
    std::vector<std::uint8_t> ofRegion(12 * 12 * 3), ofCut(12 * 12 * 3);
    resize({whole.data() + (5 * 40 + 8) * 3, 25, 20, 40 * 3, 3}, 12, ofRegion.data());
    resize({cut.data(), 25, 20, 25 * 3, 3}, 12, ofCut.data());
    EXPECT_EQ(ofRegion, ofCut);
}

TEST(Resize, TheCentreIsThatOfTheScaledPicture) {
    std::vector<std::uint8_t> result(14 * 14 * channels);
    const auto wide = noise(50, 40); // scaled to 20 × 16
    resizeCentre({wide.data(), 50, 40, 150, 3}, 16, 14, result.data());
    expectReference(wide, 50, 40, 20, 16, 3, 1, 14, result);
    const auto tall = noise(12, 31); // scaled to 16 × 41, margin 13.5: the even neighbour
    resizeCentre({tall.data(), 12, 31, 36, 3}, 16, 14, result.data());
    expectReference(tall, 12, 31, 16, 41, 1, 14, 14, result);
}

TEST(Resize, AThreadOfAPictureCostsNoMemory) {
    const auto line = noise(60000, 1); // scaled as a whole: 15 million × 256
    std::vector<std::uint8_t> result(224 * 224 * channels);
    resizeCentre({line.data(), 60000, 1, 180000, 3}, 256, 224, result.data());
    EXPECT_NE(result, std::vector<std::uint8_t>(result.size()));
}

TEST(RandomCrop, LiesInThePictureAndHasTheStatedAreaAndRatio) {
    double area = 0;
    int mirrored = 0;
    for (std::int64_t image = 0; image < 2000; ++image) {
        const auto crop = randomCrop(3, 1, image, true, 500, 375);
        ASSERT_GE(crop.left, 0);
        ASSERT_GE(crop.top, 0);
        ASSERT_LE(crop.left + crop.width, 500);
        ASSERT_LE(crop.top + crop.height, 375);
        const auto ratio = static_cast<double>(crop.width) / static_cast<double>(crop.height);
        ASSERT_GT(ratio, 0.74); // rounding to pixels
        ASSERT_LT(ratio, 1.35);
        const auto share = static_cast<double>(crop.width * crop.height) / (500.0 * 375);
        ASSERT_GT(share, 0.079);
        area += share / 2000;
        mirrored += crop.mirrored;
    }
    EXPECT_NEAR(area, 0.433, 0.02); // by simulation; 0.54 before those that do not fit are drawn again
    EXPECT_NEAR(mirrored, 1000, 110);
}

TEST(RandomCrop, IsAFunctionOfSeedEpochAndImage) {
    std::set<std::int64_t> widths;
    for (std::int64_t image = 0; image < 30; ++image) {
        const auto crop = randomCrop(1, 2, image, true, 300, 300);
        EXPECT_EQ(crop, randomCrop(1, 2, image, true, 300, 300));
        auto unmirrored = crop;
        unmirrored.mirrored = false;
        EXPECT_EQ(unmirrored, randomCrop(1, 2, image, false, 300, 300));
        widths.insert(crop.width);
        widths.insert(randomCrop(2, 2, image, true, 300, 300).width);
        widths.insert(randomCrop(1, 3, image, true, 300, 300).width);
    }
    EXPECT_GT(widths.size(), 40u);
}

TEST(RandomCrop, FallsBackToTheCentreOfAThinPicture) {
    EXPECT_EQ(randomCrop(0, 0, 0, false, 1000, 30), (RandomCrop{false, 480, 0, 40, 30}));
    EXPECT_EQ(randomCrop(0, 0, 0, false, 3, 900), (RandomCrop{false, 0, 448, 3, 4}));
    const auto one = randomCrop(0, 0, 0, false, 1, 1);
    EXPECT_EQ(one, (RandomCrop{false, 0, 0, 1, 1}));
}

} // namespace
} // namespace pdqat::data
