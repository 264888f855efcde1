// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/memory_images.h"

#include "engine/api/error.h"
#include "engine/data/resize.h"

#include <utility>

namespace pdqat::data {
namespace {

ImageSet checked(ImageSet images, const DataSetInfo& info) {
    if (images.channels != info.channels)
        throw Error(ErrorKind::Internal, info.name, "the images' channels are not those of the data set");
    return images;
}

} // namespace

MemoryImages::MemoryImages(ImageSet images, const DataSetInfo& info, std::int64_t side, Fit fit)
    : images_(checked(std::move(images), info)),
      side_(side),
      resized_(resizes(fit) && (images_.height != side || images_.width != side)),
      shape_{0, images_.channels, resized_ ? side : images_.height, resized_ ? side : images_.width, {}, {}},
      writer_(shape_, info, side) {}

void MemoryImages::write(std::int64_t image, const std::optional<Augmentation>& augmentation,
                         float* to) const {
    const auto placement = augmentation ? randomPlacement(augmentation->seed, augmentation->epoch, image,
                                                          augmentation->flip, augmentation->cropPadding)
                                        : Placement{};
    const auto* pixels = images_.pixels.data() + image * images_.bytesPerImage();
    if (!resized_)
        return writer_.writePixels(pixels, placement, to);
    std::vector<std::uint8_t> scaled(static_cast<std::size_t>(shape_.bytesPerImage()));
    for (std::int64_t c = 0; c < images_.channels; ++c)
        resize({pixels + c * images_.height * images_.width, images_.width, images_.height, images_.width, 1},
               side_, scaled.data() + c * side_ * side_);
    writer_.writePixels(scaled.data(), placement, to);
}

} // namespace pdqat::data
