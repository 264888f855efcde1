// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A set of small images in memory as a source: padded or resized to the input, flipped and cropped at random.
#pragma once

#include "engine/api/config.h"
#include "engine/data/image_source.h"
#include "engine/data/image_writer.h"

namespace pdqat::data {

class MemoryImages : public ImageSource {
public:
    /// @throws Error(Config) when the images are larger than `side` and are to be padded; Error(Internal) for
    /// images of another channel count than the set's
    MemoryImages(ImageSet images, const DataSetInfo& info, std::int64_t side, Fit fit = Fit::Pad);

    std::int64_t count() const override { return images_.count; }
    std::int64_t channels() const override { return images_.channels; }
    std::int64_t side() const override { return side_; }
    std::int64_t label(std::int64_t image) const override {
        return images_.labels[static_cast<std::size_t>(image)];
    }
    void write(std::int64_t image, const std::optional<Augmentation>& augmentation, float* to) const override;
    const ImageSet* bytes() const override { return resized_ ? nullptr : &images_; }

private:
    ImageSet images_;
    std::int64_t side_;
    bool resized_;
    ImageSet shape_; ///< no images: channels and size that the writer sees, after resizing
    ImageWriter writer_;
};

} // namespace pdqat::data
