// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run finds in its data folder, seen before it starts: what is read, what is left out and why.
#pragma once

#include "engine/api/text.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// Why a file in a folder of images is not read.
enum class LeftOut { Suffix, Hidden, Link, Loose, Unlabelled };
/// What the header of an image tells that whoever trains on it may not expect.
enum class PictureTrait { Rotated, Turned, Grey, Cmyk, SixteenBit, Undecodable };

constexpr std::string_view name(LeftOut value) {
    switch (value) {
    case LeftOut::Suffix: return "suffix";
    case LeftOut::Hidden: return "hidden";
    case LeftOut::Link: return "linked folder";
    case LeftOut::Loose: return "outside the class folders";
    case LeftOut::Unlabelled: return "without a label";
    }
    return {};
}
constexpr std::string_view name(PictureTrait value) {
    switch (value) {
    case PictureTrait::Rotated: return "rotated";
    case PictureTrait::Turned: return "turned upright";
    case PictureTrait::Grey: return "grey";
    case PictureTrait::Cmyk: return "cmyk";
    case PictureTrait::SixteenBit: return "16 bit";
    case PictureTrait::Undecodable: return "undecodable";
    }
    return {};
}

/// Paths are relative to the data folder.
struct LeftOutFiles {
    LeftOut why = LeftOut::Suffix;
    std::string suffix; ///< ".webp"; in lower case, empty for the other reasons
    std::int64_t count = 0;
    std::string first; ///< by name, as an example
    bool operator==(const LeftOutFiles&) const = default;
};

struct TraitFiles {
    PictureTrait trait = PictureTrait::Rotated;
    std::int64_t count = 0; ///< of the images that were looked at
    std::string first;
    bool operator==(const TraitFiles&) const = default;
};

struct ClassSize {
    std::string name;
    std::int64_t images = 0;
    bool operator==(const ClassSize&) const = default;
};

/// The training or the test images. What is left out, looked at and named is of folders of images alone.
struct PartInventory {
    std::string name;         ///< "train", "test" or, as the folder has it, "val"
    std::int64_t found = 0;   ///< images that its files hold
    std::int64_t read = 0;    ///< of them, those that the run uses: a limit may leave some
    std::int64_t missing = 0; ///< images that the set has as published, beyond those found
    std::vector<LeftOutFiles> leftOut;
    std::int64_t lookedAt = 0; ///< images whose headers were read: all, or an even share of many
    std::vector<TraitFiles> traits;
    std::int64_t duplicateNames = 0; ///< images whose file name an image of another class has too
    std::int64_t classes = 0;        ///< that have images
    ClassSize smallest, largest;     ///< of those; in sets of fixed files, of the images that are read
    std::vector<std::string> emptyClasses;
    bool operator==(const PartInventory&) const = default;
};

struct DataInventory {
    std::string set, folder;
    std::vector<PartInventory> parts;                   ///< train, then test
    std::int64_t namesInBoth = 0;                       ///< images of val that train has by class and name
    std::int64_t trainImages = 0, validationImages = 0; ///< after the split
    std::int64_t passedOver = 0;                        ///< training images an epoch leaves out at its end
    bool taken() const { return !parts.empty(); }       ///< runs of earlier programs have none
    bool operator==(const DataInventory&) const = default;
};

/// The same for people, a line each; what is usual is told in few lines, what is not by name.
/// @param translate  of the window, which shows them in its language (context "inventory")
std::vector<std::string> inventoryLines(const DataInventory& inventory, Translate translate = untranslated);

} // namespace pdqat
