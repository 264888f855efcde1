// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/image_folder.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/data/data_files.h"
#include "engine/data/picture.h"
#include "engine/data/val_labels.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

/// Counts files that are left out, by reason and suffix.
void leaveOut(std::vector<LeftOutFiles>& list, LeftOut why, const std::string& suffix,
              const std::string& path) {
    auto found = std::find_if(list.begin(), list.end(),
                              [&](const auto& files) { return files.why == why && files.suffix == suffix; });
    if (found == list.end())
        found = list.insert(found, {why, suffix, 0, path});
    ++found->count;
    found->first = std::min(found->first, path);
}

/// Calls back with each entry until told that it is enough.
template <class Visit>
void visit(const fs::path& folder, Visit enough) try {
    for (const auto& entry : fs::directory_iterator(folder))
        if (enough(entry))
            return;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Data, folder.string(), "cannot be listed: " + error.code().message());
}

std::vector<std::string> subfolders(const fs::path& folder) {
    std::vector<std::string> names;
    visit(folder, [&](const fs::directory_entry& entry) {
        if (!isHidden(entry.path()) && entry.is_directory())
            names.push_back(entry.path().filename().string());
        return false;
    });
    std::sort(names.begin(), names.end());
    return names;
}

/// Calls back with each image in the folder and in those below it, until told that it is enough. What is no
/// image is counted in `leftOut`, with paths that begin with `prefix`.
template <class Visit>
void visitImages(const fs::path& folder, const std::string& prefix, std::vector<LeftOutFiles>& leftOut,
                 Visit enough) try {
    for (fs::recursive_directory_iterator entry(folder), end; entry != end; ++entry) {
        const auto path = entry->path().lexically_relative(folder).generic_string();
        const auto refuse = [&](LeftOut why, const std::string& suffix = {}) {
            leaveOut(leftOut, why, suffix, prefix + path);
        };
        if (isHidden(entry->path())) {
            entry.disable_recursion_pending();
            refuse(LeftOut::Hidden);
        } else if (entry->is_directory()) {
            if (entry->is_symlink())
                refuse(LeftOut::Link);
        } else if (entry->is_symlink() && !entry->exists()) {
            refuse(LeftOut::Link);
        } else if (!entry->is_regular_file() || !hasPictureSuffix(entry->path())) {
            refuse(LeftOut::Suffix, lowerCase(entry->path().extension().string()));
        } else if (enough(path)) {
            return;
        }
    }
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Data, folder.string(), "cannot be listed: " + error.code().message());
}

std::vector<std::string> imagesIn(const fs::path& folder, const std::string& prefix,
                                  std::vector<LeftOutFiles>& leftOut) {
    std::vector<std::string> names;
    visitImages(folder, prefix, leftOut, [&](std::string path) {
        names.push_back(std::move(path));
        return false;
    });
    std::sort(names.begin(), names.end());
    return names;
}

bool hasImage(const fs::path& folder) {
    std::vector<LeftOutFiles> ignored;
    bool found = false;
    visitImages(folder, {}, ignored, [&](const std::string&) { return found = true; });
    return found;
}

/// Files beside the class folders, and hidden folders.
std::int64_t countLoose(const fs::path& part, std::vector<LeftOutFiles>& leftOut) {
    std::int64_t images = 0;
    visit(part, [&](const fs::directory_entry& entry) {
        const auto path = part.filename().string() + '/' + entry.path().filename().string();
        if (entry.is_directory()) {
            if (isHidden(entry.path()))
                leaveOut(leftOut, LeftOut::Hidden, {}, path);
            return false;
        }
        images += hasPictureSuffix(entry.path()) && !isHidden(entry.path());
        leaveOut(leftOut, LeftOut::Loose, {}, path);
        return false;
    });
    return images;
}

/// ImageNet's validation images come in one folder.
void requireClassFolders(const fs::path& part, const std::vector<std::string>& found) {
    std::vector<LeftOutFiles> ignored;
    if (!found.empty())
        return;
    if (const auto images = countLoose(part, ignored); images > 0)
        throw Error(
            ErrorKind::Data, part.string(),
            "holds " + std::to_string(images) + " images but no class folders",
            part.filename() == "val"
                ? "Move each image into a folder named as its class in train, or put val_labels.txt beside "
                  "val, with a line for each image: its file name and its class"
                : "Move each image into a folder named as its class");
}

Error withoutImages(const fs::path& folder) {
    return {ErrorKind::Data, folder.string(),
            "has no image, expected files named *.jpg, *.png, *.webp, *.bmp or *.tif",
            "Remove the folder, or put images into it"};
}

/// The class folders of a part, some or all of these.
std::vector<std::string> requireClasses(const fs::path& part, const std::vector<std::string>& classes,
                                        const Refuse& refuse) {
    auto found = subfolders(part);
    requireClassFolders(part, found);
    for (const auto& name : found)
        if (!std::ranges::binary_search(classes, name))
            refuse(Error(ErrorKind::Data, (part / name).string(), "is a class that train does not have",
                         "Give val the classes of train, or some of them"));
    return found;
}

/// How many of each class: all, or the limit dealt out class by class.
std::vector<std::size_t> shares(const std::vector<std::size_t>& available, std::int64_t limit) {
    const auto total = std::accumulate(available.begin(), available.end(), std::size_t{0});
    auto left = limit > 0 ? std::min(static_cast<std::size_t>(limit), total) : total;
    if (left == total)
        return available;
    std::vector<std::size_t> taken(available.size(), 0);
    while (left > 0)
        for (std::size_t c = 0; c < available.size() && left > 0; ++c)
            if (taken[c] < available[c]) {
                ++taken[c];
                --left;
            }
    return taken;
}

/// Images of a part without class folders, by class.
std::vector<std::vector<std::string>> labelledImages(const fs::path& part, const ValLabels& labels,
                                                     std::size_t classes, PartInventory& seen) {
    std::vector<std::vector<std::string>> files(classes);
    for (auto& name : imagesIn(part, seen.name + '/', seen.leftOut))
        if (const auto found = labels.find(fs::path(name).stem().string()); found != labels.end())
            files[found->second].push_back(std::move(name));
        else
            leaveOut(seen.leftOut, LeftOut::Unlabelled, {}, seen.name + '/' + name);
    return files;
}

void addClass(PartInventory& part, const ClassSize& size) {
    if (size.images == 0) {
        part.emptyClasses.push_back(size.name);
        return;
    }
    part.found += size.images;
    if (++part.classes == 1 || size.images < part.smallest.images)
        part.smallest = size;
    if (size.images > part.largest.images)
        part.largest = size;
}

} // namespace

std::vector<std::string> folderClasses(const fs::path& folder, const DataSetInfo& info) {
    std::vector<std::string> missing;
    for (const auto* part : {"train", "val"})
        if (!fs::is_directory(folder / part))
            missing.push_back(std::string(part) + '/');
    requireNoneMissing(missing, folder, info);
    auto classes = subfolders(folder / "train");
    requireClassFolders(folder / "train", classes);
    if (classes.size() < 2)
        throw Error(ErrorKind::Data, (folder / "train").string(),
                    "has " + std::to_string(classes.size()) +
                        " class folders, expected one for each of two or more classes",
                    howToGet(info));
    return classes;
}

void requireImageFolder(const fs::path& folder, const DataSetInfo& info) {
    const auto classes = folderClasses(folder, info);
    const auto val = folder / "val";
    if (findValLabels(folder, classes).empty())
        requireClasses(val, classes, stopAt);
    for (const auto& place : {folder / "train" / classes.front(), val})
        if (!hasImage(place))
            throw withoutImages(place);
}

ImageList::ImageList(fs::path part, const std::vector<std::string>& classes, std::int64_t limit,
                     PartInventory* inventory, const Refuse& refuse)
    : part_(std::move(part)), classes_(classes) {
    PartInventory seen;
    seen.name = part_.filename().string();
    std::vector<std::vector<std::string>> files;
    std::vector<std::size_t> available;
    const auto labels = seen.name == "val" ? findValLabels(part_.parent_path(), classes_) : fs::path();
    isFlat_ = !labels.empty();
    if (isFlat_) {
        files = labelledImages(part_, readValLabels(labels, classes_), classes_.size(), seen);
    } else {
        // val may lack classes; train cannot, for its folders are the classes.
        const auto found = requireClasses(part_, classes_, refuse);
        for (const auto& name : classes_) {
            const bool isThere = std::ranges::binary_search(found, name);
            files.push_back(isThere ? imagesIn(part_ / name, seen.name + '/' + name + '/', seen.leftOut)
                                    : std::vector<std::string>{});
            if (isThere && files.back().empty())
                refuse(withoutImages(part_ / name));
        }
    }
    for (std::size_t c = 0; c < files.size(); ++c) {
        available.push_back(files[c].size());
        addClass(seen, {classes_[c], static_cast<std::int64_t>(files[c].size())});
    }
    const auto taken = shares(available, limit);
    for (std::size_t c = 0; c < files.size(); ++c)
        for (std::size_t i = 0; i < taken[c]; ++i) {
            names_ += files[c][i];
            ends_.push_back(names_.size());
            labels_.push_back(static_cast<std::uint32_t>(c));
        }
    if (labels_.empty())
        refuse(withoutImages(part_));
    if (!inventory)
        return;
    if (!isFlat_)
        countLoose(part_, seen.leftOut);
    seen.read = count();
    *inventory = std::move(seen);
}

std::string_view ImageList::name(std::int64_t image) const {
    const auto i = static_cast<std::size_t>(image);
    const auto begin = i == 0 ? 0 : ends_[i - 1];
    return std::string_view(names_).substr(begin, ends_[i] - begin);
}

fs::path ImageList::path(std::int64_t image) const {
    return (isFlat_ ? part_ : part_ / classes_[labels_[static_cast<std::size_t>(image)]]) / name(image);
}

} // namespace pdqat::data
