// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of images by class: <folder>/train/<class>/*.jpg and <folder>/val/<class>/*.jpg, or images in val
// alone and their classes in a file (val_labels.h).
#pragma once

#include "engine/api/data_inventory.h"
#include "engine/data/data_problems.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::data {

struct DataSetInfo;

/// Names of the class folders of train, sorted; a class's place is its label.
/// @throws Error(Data) where there are fewer than two
std::vector<std::string> folderClasses(const std::filesystem::path& folder, const DataSetInfo& info);

/// Looks at the folders' names and for one image in each of train and val, listing no more than that.
/// @throws Error(Data) naming what is missing
void requireImageFolder(const std::filesystem::path& folder, const DataSetInfo& info);

/// The image files of one of the two parts, as paths in little memory: a million files are usual.
class ImageList {
public:
    /// Lists what has an image's suffix (in any case; also in folders below the class; nothing hidden),
    /// sorted by class and path. `limit` > 0 takes an even share of the classes: the first image of each, the
    /// second, and so on.
    /// @param inventory  where it is not nullptr: gets the counts, what is left out and the classes' sizes
    /// @param refuse  is told of a class without images or of another name, and of no images at all
    /// @throws Error(Data) for a folder that cannot be listed, or has images and no class folders
    ImageList(std::filesystem::path part, const std::vector<std::string>& classes, std::int64_t limit,
              PartInventory* inventory = nullptr, const Refuse& refuse = stopAt);

    std::int64_t count() const { return static_cast<std::int64_t>(labels_.size()); }
    std::int64_t label(std::int64_t image) const { return labels_[static_cast<std::size_t>(image)]; }
    std::filesystem::path path(std::int64_t image) const;
    /// Its path below the class folder.
    std::string_view name(std::int64_t image) const;

private:
    std::filesystem::path part_;
    std::vector<std::string> classes_;
    std::string names_;               ///< of all files, one after the other
    std::vector<std::uint64_t> ends_; ///< of each name
    std::vector<std::uint32_t> labels_;
    bool isFlat_ = false; ///< no class folders: names are below the part
};

} // namespace pdqat::data
