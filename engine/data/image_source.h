// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where batches take their images from: sets in memory and folders of files look the same from here.
#pragma once

#include "engine/data/image_set.h"

#include <cstdint>
#include <optional>

namespace pdqat::data {

/// How training images vary at random. The variation of an image is a function of (seed, epoch, its index).
struct Augmentation {
    bool flip = false;            ///< mirror with probability one half
    std::int64_t cropPadding = 0; ///< random crop after padding by so many pixels; sets of small images only
    std::uint64_t seed = 0;
    std::uint64_t epoch = 0;
};

class ImageSource {
public:
    ImageSource() = default;
    virtual ~ImageSource() = default;
    ImageSource(const ImageSource&) = delete;
    ImageSource& operator=(const ImageSource&) = delete;

    virtual std::int64_t count() const = 0;
    virtual std::int64_t channels() const = 0; ///< 1 grey, 3 RGB
    virtual std::int64_t side() const = 0;     ///< S, pixels a side of the prepared image
    virtual std::int64_t label(std::int64_t image) const = 0;
    /// Writes the image, prepared for training (augmented) or for measuring (without augmentation), as
    /// S × S × C normalised floats, channels last. Any thread. @throws CorruptImage when its file cannot be
    /// decoded
    virtual void write(std::int64_t image, const std::optional<Augmentation>& augmentation,
                       float* to) const = 0;
    /// The images as bytes, where placing and normalising them (ImageWriter) is all that write() does;
    /// nullptr where it does more: decoding, resizing.
    virtual const ImageSet* bytes() const { return nullptr; }
};

} // namespace pdqat::data
