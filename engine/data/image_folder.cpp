// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/image_folder.h"

#include "engine/api/error.h"
#include "engine/data/data_files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <numeric>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

bool isImage(const fs::directory_entry& entry) {
    auto suffix = entry.path().extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const bool isKnown = suffix == ".jpg" || suffix == ".jpeg" || suffix == ".png";
    return isKnown && !isHidden(entry.path()) && entry.is_regular_file();
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

std::vector<std::string> imagesIn(const fs::path& folder) {
    std::vector<std::string> names;
    visit(folder, [&](const fs::directory_entry& entry) {
        if (isImage(entry))
            names.push_back(entry.path().filename().string());
        return false;
    });
    std::sort(names.begin(), names.end());
    return names;
}

bool hasImage(const fs::path& folder) {
    bool found = false;
    visit(folder, [&](const fs::directory_entry& entry) { return found = isImage(entry); });
    return found;
}

[[noreturn]] void refuseWithoutImages(const fs::path& folder) {
    throw Error(ErrorKind::Data, folder.string(), "has no image, expected files named *.jpg, *.jpeg or *.png",
                "Remove the folder, or put images into it");
}

void requireKnownClasses(const fs::path& val, const std::vector<std::string>& found,
                         const std::vector<std::string>& classes) {
    for (const auto& name : found)
        if (!std::binary_search(classes.begin(), classes.end(), name))
            throw Error(ErrorKind::Data, (val / name).string(), "is a class that train does not have",
                        "Give val the classes of train, or some of them");
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

} // namespace

std::vector<std::string> folderClasses(const fs::path& folder, const DataSetInfo& info) {
    std::vector<std::string> missing;
    for (const auto* part : {"train", "val"})
        if (!fs::is_directory(folder / part))
            missing.push_back(std::string(part) + '/');
    requireNoneMissing(missing, folder, info);
    auto classes = subfolders(folder / "train");
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
    const auto measured = subfolders(val);
    requireKnownClasses(val, measured, classes);
    if (!hasImage(folder / "train" / classes.front()))
        refuseWithoutImages(folder / "train" / classes.front());
    if (std::none_of(measured.begin(), measured.end(), [&](auto& name) { return hasImage(val / name); }))
        refuseWithoutImages(val);
}

ImageList::ImageList(fs::path part, const std::vector<std::string>& classes, std::int64_t limit)
    : part_(std::move(part)), classes_(classes) {
    std::vector<std::vector<std::string>> files;
    std::vector<std::size_t> available;
    for (const auto& name : classes_) {
        // val may lack classes; train cannot, for its folders are the classes.
        const bool isThere = fs::is_directory(part_ / name);
        files.push_back(isThere ? imagesIn(part_ / name) : std::vector<std::string>{});
        available.push_back(files.back().size());
        if (isThere && files.back().empty())
            refuseWithoutImages(part_ / name);
    }
    const auto taken = shares(available, limit);
    for (std::size_t c = 0; c < files.size(); ++c)
        for (std::size_t i = 0; i < taken[c]; ++i) {
            names_ += files[c][i];
            ends_.push_back(names_.size());
            labels_.push_back(static_cast<std::uint32_t>(c));
        }
    if (labels_.empty())
        refuseWithoutImages(part_);
}

fs::path ImageList::path(std::int64_t image) const {
    const auto i = static_cast<std::size_t>(image);
    const auto begin = i == 0 ? 0 : ends_[i - 1];
    return part_ / classes_[labels_[i]] / names_.substr(begin, ends_[i] - begin);
}

} // namespace pdqat::data
