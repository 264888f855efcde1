// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/folder_inventory.h"

#include "engine/data/corrupt_image.h"
#include "engine/data/image_folder.h"
#include "engine/data/picture.h"
#include "engine/data/picture_header.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace pdqat::data {
namespace {

/// Headers that are read of a part: a second's worth where the disk is slow to find each file.
constexpr std::int64_t mostLookedAt = 2000;

void addTrait(PartInventory& part, PictureTrait trait, const std::string& path) {
    auto& list = part.traits;
    auto found = std::find_if(list.begin(), list.end(), [&](auto& files) { return files.trait == trait; });
    if (found == list.end())
        found = list.insert(found, {trait, 0, path});
    ++found->count;
}

void addTraits(PartInventory& part, const std::optional<PictureHeader>& header, ExifRotation exif,
               const std::string& path) {
    if (!header)
        return addTrait(part, PictureTrait::Undecodable, path);
    if (header->orientation != 1)
        addTrait(part, exif == ExifRotation::Apply ? PictureTrait::Turned : PictureTrait::Rotated, path);
    if (header->isGrey)
        addTrait(part, PictureTrait::Grey, path);
    if (header->isCmyk)
        addTrait(part, PictureTrait::Cmyk, path);
    if (header->isSixteenBit)
        addTrait(part, PictureTrait::SixteenBit, path);
}

void readHeaders(PartInventory& part, const ImageList& images, const Place& place, const Refuse& refuse) {
    part.lookedAt = std::min(images.count(), mostLookedAt);
    for (std::int64_t i = 0; i < part.lookedAt; ++i) {
        const auto path = images.path(i * images.count() / part.lookedAt);
        auto header = readPictureHeader(path);
        if (!header || header->isSuspect)
            try {
                readPicture(path);
            } catch (const CorruptImage& error) {
                if (place.config.onCorrupt == CorruptImages::Stop)
                    refuse(error);
                header.reset();
            } catch (const Error& error) {
                refuse(error);
                header.reset();
            }
        addTraits(part, header, place.config.exif, path.lexically_relative(place.folder).generic_string());
    }
    std::sort(part.traits.begin(), part.traits.end(), [](auto& a, auto& b) { return a.trait < b.trait; });
}

using Hashes = std::vector<std::size_t>; ///< of names: a million texts would be too many

/// One for each image of its file name alone, ascending.
Hashes fileNames(const ImageList& images) {
    Hashes hashes;
    for (std::int64_t i = 0; i < images.count(); ++i) {
        const auto name = images.name(i);
        hashes.push_back(std::hash<std::string_view>{}(name.substr(name.rfind('/') + 1)));
    }
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

/// The same of class and path.
Hashes classAndNames(const ImageList& images) {
    Hashes hashes;
    for (std::int64_t i = 0; i < images.count(); ++i)
        hashes.push_back(
            std::hash<std::string>{}(std::to_string(images.label(i)) + '/' + std::string(images.name(i))));
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

std::int64_t countDuplicates(const Hashes& sorted) {
    std::int64_t count = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        count +=
            (i > 0 && sorted[i] == sorted[i - 1]) || (i + 1 < sorted.size() && sorted[i] == sorted[i + 1]);
    return count;
}

std::int64_t countCommon(const Hashes& first, const Hashes& second) {
    Hashes common;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(),
                          std::back_inserter(common));
    return static_cast<std::int64_t>(common.size());
}

} // namespace

DataInventory lookAtFolder(const Place& place, const Refuse& refuse) {
    const auto classes = folderClasses(place.folder, place.info);
    DataInventory inventory;
    const auto look = [&](const char* name, std::int64_t limit) {
        auto& part = inventory.parts.emplace_back();
        part.name = name;
        Hashes names;
        lookInto(refuse, [&] {
            ImageList images(place.folder / name, classes, limit, &part, refuse);
            part.duplicateNames = countDuplicates(fileNames(images));
            readHeaders(part, images, place, refuse);
            names = classAndNames(images);
        });
        return names;
    };
    const auto train = look("train", place.config.trainLimit), val = look("val", place.config.testLimit);
    inventory.namesInBoth = countCommon(train, val);
    return inventory;
}

} // namespace pdqat::data
