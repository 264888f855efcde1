// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/image_writer.h"

#include "engine/api/error.h"
#include "engine/data/random.h"

#include <algorithm>

namespace pdqat::data {

/// View column x in begin..end−1 shows image column first + step · (x − begin); the others are blank.
struct ImageWriter::Columns {
    std::int64_t begin, end, first, step;
};

Placement randomPlacement(std::uint64_t seed, std::uint64_t epoch, std::int64_t image, bool flip,
                          std::int64_t cropPadding) {
    CounterRandom random(seed, Purpose::Augment, epoch, static_cast<std::uint64_t>(image));
    // The mirror's number is drawn in any case, so that the crops do not depend on it.
    const bool mirrored = random.below(2) == 1 && flip;
    const auto shifts = static_cast<std::uint32_t>(2 * cropPadding + 1);
    const auto down = random.below(shifts) - cropPadding;
    const auto right = random.below(shifts) - cropPadding;
    return {mirrored, down, right};
}

ImageWriter::ImageWriter(const ImageSet& images, const DataSetInfo& info, std::int64_t side)
    : images_(images),
      side_(side),
      top_((side - images.height) / 2),
      left_((side - images.width) / 2),
      normalised_(info) {
    if (images.height > side || images.width > side)
        throw Error(ErrorKind::Config, "network.input_size",
                    std::to_string(side) + " is smaller than the images of " + info.name + ", which have " +
                        std::to_string(images.height) + " × " + std::to_string(images.width) + " pixels",
                    "Raise it, or set data.fit to resize");
    for (std::int64_t i = 0; i < side * images.channels; ++i)
        blankRow_.push_back(normalised_[i % images.channels][0]);
}

ImageWriter::Columns ImageWriter::columns(const Placement& placement) const {
    // The image column under view column 0; it may lie outside the image.
    const auto origin = placement.mirrored ? side_ - 1 - placement.right - left_ : placement.right - left_;
    const auto width = images_.width;
    const auto from = placement.mirrored ? origin - width + 1 : -origin;
    const auto begin = std::clamp<std::int64_t>(from, 0, side_);
    const auto end = std::clamp<std::int64_t>(from + width, begin, side_);
    const std::int64_t step = placement.mirrored ? -1 : 1;
    return {begin, end, origin + step * begin, step};
}

void ImageWriter::writeRow(const std::uint8_t* row, const Columns& columns, float* to) const {
    const auto channels = images_.channels;
    std::copy(blankRow_.begin(), blankRow_.begin() + columns.begin * channels, to);
    std::copy(blankRow_.begin() + columns.end * channels, blankRow_.end(), to + columns.end * channels);
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto& normalised = normalised_[c];
        const auto first = c * images_.height * images_.width + columns.first;
        for (auto x = columns.begin; x < columns.end; ++x)
            to[x * channels + c] = normalised[row[first + columns.step * (x - columns.begin)]];
    }
}

void ImageWriter::write(std::int64_t image, const Placement& placement, float* to) const {
    writePixels(images_.pixels.data() + image * images_.bytesPerImage(), placement, to);
}

void ImageWriter::writePixels(const std::uint8_t* pixels, const Placement& placement, float* to) const {
    const auto visible = columns(placement);
    for (std::int64_t y = 0; y < side_; ++y, to += side_ * images_.channels) {
        const auto row = y + placement.down - top_;
        if (row < 0 || row >= images_.height)
            std::copy(blankRow_.begin(), blankRow_.end(), to);
        else
            writeRow(pixels + row * images_.width, visible, to);
    }
}

} // namespace pdqat::data
