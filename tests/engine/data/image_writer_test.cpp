// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/image_writer.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace pdqat::data {
namespace {

using Plane = std::vector<std::vector<int>>; ///< raw pixels, rows of columns

Plane planeOf(const ImageSet& images, std::int64_t image, std::int64_t channel) {
    Plane plane;
    auto pixel = images.pixels.begin() + (image * images.channels + channel) * images.height * images.width;
    for (std::int64_t y = 0; y < images.height; ++y, pixel += images.width)
        plane.emplace_back(pixel, pixel + images.width);
    return plane;
}

/// Zeros of the given size with `plane` copied in from (top, left) on.
Plane pad(const Plane& plane, std::size_t rows, std::size_t columns, std::size_t top, std::size_t left) {
    Plane padded(rows, std::vector<int>(columns, 0));
    for (std::size_t y = 0; y < plane.size(); ++y)
        for (std::size_t x = 0; x < plane[y].size(); ++x)
            padded[top + y][left + x] = plane[y][x];
    return padded;
}

/// The steps as they are told, one after the other: pad to the input size, mirror, pad by p, crop.
Plane reference(Plane plane, std::int64_t side, const Placement& placement, std::int64_t padding) {
    const auto s = static_cast<std::size_t>(side), p = static_cast<std::size_t>(padding);
    plane = pad(plane, s, s, (s - plane.size()) / 2, (s - plane.front().size()) / 2);
    if (placement.mirrored)
        for (auto& row : plane)
            std::reverse(row.begin(), row.end());
    plane = pad(plane, s + 2 * p, s + 2 * p, p, p);
    const auto top = p + static_cast<std::size_t>(placement.down),
               left = p + static_cast<std::size_t>(placement.right);
    Plane cropped;
    for (std::size_t y = 0; y < s; ++y)
        cropped.emplace_back(plane[top + y].begin() + static_cast<std::ptrdiff_t>(left),
                             plane[top + y].begin() + static_cast<std::ptrdiff_t>(left + s));
    return cropped;
}

void expectReference(const ImageSet& images, const DataSetInfo& info, std::int64_t side,
                     const Placement& placement, std::int64_t padding) {
    std::vector<float> written(static_cast<std::size_t>(side * side * images.channels), -1e9f);
    ImageWriter(images, info, side).write(1, placement, written.data());
    for (std::int64_t c = 0; c < images.channels; ++c) {
        const auto channel = static_cast<std::size_t>(c);
        const auto expected = reference(planeOf(images, 1, c), side, placement, padding);
        for (std::size_t y = 0; y < expected.size(); ++y)
            for (std::size_t x = 0; x < expected.size(); ++x) {
                const auto raw = static_cast<float>(expected[y][x]);
                const auto at =
                    (y * expected.size() + x) * static_cast<std::size_t>(images.channels) + channel;
                ASSERT_EQ(written[at], (raw / 255.0f - info.mean[channel]) / info.deviation[channel])
                    << "channel " << c << ", row " << y << ", column " << x;
            }
    }
}

TEST(ImageWriter, EveryPlacementOfAColourImage) {
    const auto images = sampleSet(2, 3, 8, 8);
    for (const bool mirrored : {false, true})
        for (std::int64_t down = -2; down <= 2; ++down)
            for (std::int64_t right = -2; right <= 2; ++right)
                expectReference(images, dataSetInfo("cifar10"), 8, {mirrored, down, right}, 2);
}

TEST(ImageWriter, EveryPlacementOfASmallerGreyImage) {
    for (const std::int64_t side : {8, 9}) // an even and an odd margin
        for (const bool mirrored : {false, true})
            for (std::int64_t down = -3; down <= 3; ++down)
                for (std::int64_t right = -3; right <= 3; ++right)
                    expectReference(sampleSet(2, 1, 6, 6), dataSetInfo("mnist"), side,
                                    {mirrored, down, right}, 3);
}

TEST(ImageWriter, ImagesNeedNotBeSquare) {
    expectReference(sampleSet(2, 3, 4, 7), dataSetInfo("cifar10"), 10, {true, 1, -2}, 2);
    expectReference(sampleSet(2, 1, 7, 4), dataSetInfo("mnist"), 7, {false, -1, 2}, 2);
}

TEST(ImageWriter, AViewBesideTheImageIsBlank) {
    expectReference(sampleSet(2, 3, 4, 4), dataSetInfo("cifar10"), 4, {false, 0, 6}, 8);
    expectReference(sampleSet(2, 3, 4, 4), dataSetInfo("cifar10"), 4, {false, 0, -6}, 8);
    expectReference(sampleSet(2, 3, 4, 4), dataSetInfo("cifar10"), 4, {true, 0, 6}, 8);
    expectReference(sampleSet(2, 3, 4, 4), dataSetInfo("cifar10"), 4, {true, 7, -6}, 8);
}

TEST(ImageWriter, RefusesImagesLargerThanTheInput) {
    const auto images = sampleSet(1, 3, 32, 32);
    const auto text = errorText(ErrorKind::Config, [&] { ImageWriter(images, dataSetInfo("cifar10"), 28); });
    expectParts(text, {"network.input_size", "28", "cifar10", "32 × 32"});
}

TEST(Placement, IsAFunctionOfSeedEpochAndImage) {
    const auto at = [](std::uint64_t seed, std::uint64_t epoch, std::int64_t image) {
        return randomPlacement(seed, epoch, image, true, 16);
    };
    EXPECT_EQ(at(1, 2, 3), at(1, 2, 3));
    int repeats = 0;
    for (std::int64_t image = 0; image < 100; ++image)
        repeats += at(1, 2, image) == at(2, 2, image) || at(1, 2, image) == at(1, 3, image);
    EXPECT_LT(repeats, 5);
}

/// From the same separate implementation as the known answers of data_random.cpp.
TEST(Placement, KnownAnswers) {
    EXPECT_EQ(randomPlacement(0, 0, 0, true, 4), (Placement{true, 1, 3}));
    EXPECT_EQ(randomPlacement(0, 0, 1, true, 4), (Placement{true, -2, 3}));
    EXPECT_EQ(randomPlacement(7, 3, 59999, true, 4), (Placement{false, 0, 0}));
}

TEST(Placement, CoversEveryShiftAndBothSidesEvenly) {
    std::set<std::pair<std::int64_t, std::int64_t>> shifts;
    int mirrored = 0;
    for (std::int64_t image = 0; image < 4000; ++image) {
        const auto placement = randomPlacement(0, 0, image, true, 4);
        EXPECT_LE(std::abs(placement.down), 4);
        EXPECT_LE(std::abs(placement.right), 4);
        shifts.insert({placement.down, placement.right});
        mirrored += placement.mirrored;
    }
    EXPECT_EQ(shifts.size(), 81u);
    EXPECT_NEAR(mirrored, 2000, 160); // standard deviation 32
}

TEST(Placement, FlipAndCropCanBeOffAndDoNotDependOnEachOther) {
    for (std::int64_t image = 0; image < 50; ++image) {
        const auto both = randomPlacement(0, 0, image, true, 4);
        EXPECT_EQ(randomPlacement(0, 0, image, false, 0), Placement{});
        EXPECT_EQ(randomPlacement(0, 0, image, false, 4), (Placement{false, both.down, both.right}));
        EXPECT_EQ(randomPlacement(0, 0, image, true, 0), (Placement{both.mirrored, 0, 0}));
    }
}

} // namespace
} // namespace pdqat::data
