// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One image of a set, augmented and normalised, straight into its place in a batch.
#pragma once

#include "engine/data/image_set.h"
#include "engine/data/normalisation.h"

#include <cstdint>
#include <vector>

namespace pdqat::data {

/// Where the square view of side S lies on the image. The image is first centred on a square of side S (an
/// odd margin has its larger half right and below), then mirrored, then the view is moved.
struct Placement {
    bool mirrored = false;
    std::int64_t down = 0, right = 0; ///< how far the view is moved, in pixels; negative: up, left
    bool operator==(const Placement&) const = default;
};

/// A random placement, a function of (seed, epoch, image) alone: mirrored with probability ½ where `flip`,
/// moved by −cropPadding … cropPadding either way: RandomCrop(S, padding=cropPadding) of torchvision.
Placement randomPlacement(std::uint64_t seed, std::uint64_t epoch, std::int64_t image, bool flip,
                          std::int64_t cropPadding);

/// Writes (pixel / 255 − mean) / deviation in float32. Pixels outside the image count as 0 before that.
class ImageWriter {
public:
    /// `images` must outlive the writer. @throws Error(Config) when its images are larger than `side`
    ImageWriter(const ImageSet& images, const DataSetInfo& info, std::int64_t side);

    /// Fills S × S × C floats (channels last) from `to` on. Thread-safe.
    void write(std::int64_t image, const Placement& placement, float* to) const;
    /// The same for the bytes of an image that has the set's channels and size, but does not lie in it.
    void writePixels(const std::uint8_t* pixels, const Placement& placement, float* to) const;

private:
    struct Columns; ///< the image's columns that the view shows
    Columns columns(const Placement& placement) const;
    void writeRow(const std::uint8_t* row, const Columns& columns, float* to) const;

    const ImageSet& images_;
    std::int64_t side_, top_, left_;
    Normalisation normalised_;
    std::vector<float> blankRow_;
};

} // namespace pdqat::data
