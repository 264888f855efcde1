// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/folder_images.h"

#include "engine/data/folder_inventory.h"
#include "engine/data/known_set.h"
#include "engine/data/picture.h"
#include "engine/data/random_crop.h"
#include "engine/data/resize.h"

#include <cmath>
#include <utility>

namespace pdqat::data {

FolderImages::FolderImages(ImageList images, const DataSetInfo& info, std::int64_t side, ExifRotation exif)
    : images_(std::move(images)), side_(side), exif_(exif), normalised_(info) {}

void FolderImages::write(std::int64_t image, const std::optional<Augmentation>& augmentation,
                         float* to) const {
    const auto picture = readPicture(images_.path(image), exif_);
    const PixelRegion whole{picture.rgb.data(), picture.width, picture.height, picture.width * 3, 3};
    std::vector<std::uint8_t> view(static_cast<std::size_t>(side_ * side_ * 3));
    if (!augmentation) {
        const auto shorter = std::llround(static_cast<double>(side_) * 256 / 224);
        resizeCentre(whole, shorter, side_, view.data());
        return writeNormalised(view.data(), false, to);
    }
    const auto crop = randomCrop(augmentation->seed, augmentation->epoch, image, augmentation->flip,
                                 picture.width, picture.height);
    resize({whole.first + crop.top * whole.stride + crop.left * 3, crop.width, crop.height, whole.stride, 3},
           side_, view.data());
    writeNormalised(view.data(), crop.mirrored, to);
}

void FolderImages::writeNormalised(const std::uint8_t* rgb, bool mirrored, float* to) const {
    for (std::int64_t y = 0; y < side_; ++y, rgb += side_ * 3)
        for (std::int64_t x = 0; x < side_; ++x)
            for (std::int64_t c = 0; c < 3; ++c)
                *to++ = normalised_[c][rgb[(mirrored ? side_ - 1 - x : x) * 3 + c]];
}

namespace {

std::vector<std::filesystem::path> folderFiles(const Place& place) {
    const auto classes = folderClasses(place.folder, place.info);
    std::vector<std::filesystem::path> files;
    const auto add = [&](const char* part, std::int64_t limit) {
        const ImageList images(place.folder / part, classes, limit);
        for (std::int64_t i = 0; i < images.count(); ++i)
            files.push_back(images.path(i));
    };
    add("train", place.config.trainLimit);
    add("val", place.config.testLimit);
    return files;
}

} // namespace

const KnownSet imageFolder{{"image-folder",
                            3,
                            0,
                            0,
                            {0.485f, 0.456f, 0.406f},
                            {0.229f, 0.224f, 0.225f},
                            "put images into train/<class>/ and val/<class>/, as ImageNet has them"},
                           [](const Place& place) { requireImageFolder(place.folder, place.info); },
                           folderFiles,
                           nullptr,
                           lookAtFolder};

} // namespace pdqat::data
