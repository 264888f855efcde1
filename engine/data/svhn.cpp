// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/svhn.h"

#include "engine/api/text.h"
#include "engine/data/data_files.h"
#include "engine/data/known_set.h"
#include "engine/data/mat_file.h"

#include <algorithm>
#include <utility>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t side = 32, planeBytes = side * side, imageBytes = 3 * planeBytes;

/// MATLAB stores columns one after the other, we rows.
void transposePlane(std::uint8_t* plane) {
    for (std::int64_t y = 0; y < side; ++y)
        for (auto x = y + 1; x < side; ++x)
            std::swap(plane[y * side + x], plane[x * side + y]);
}

std::string text(const std::vector<std::int64_t>& sizes) { return join(sizes, " × "); }

/// How many images there are, once both arrays have the shapes they must have.
std::int64_t requireShapes(MatFile& file) {
    const auto x = file.sizes("X"), y = file.sizes("y");
    if (x.size() != 4 || x[0] != side || x[1] != side || x[2] != 3 || x[3] < 1)
        file.refuse("has an array X of " + text(x) + ", expected 32 × 32 × 3 × images");
    if (y.size() != 2 || y[0] * y[1] != x[3] || std::min(y[0], y[1]) != 1)
        file.refuse("has an array y of " + text(y) + ", expected one label for each of the " +
                    std::to_string(x[3]) + " images in X");
    return x[3];
}

void appendLabels(MatFile& file, std::int64_t count, ImageSet& set) {
    const auto sizes = file.sizes("y");
    std::vector<std::uint8_t> labels(static_cast<std::size_t>(sizes[0] * sizes[1]));
    file.read("y", sizes[1], labels.data());
    for (std::int64_t i = 0; i < count; ++i) {
        const auto label = labels[static_cast<std::size_t>(i)];
        if (label < 1 || label > 10)
            file.refuse("image " + std::to_string(i) + " has the label " + std::to_string(label) +
                        ", expected 1 to 10");
        set.labels.push_back(label % 10);
    }
}

void appendImages(MatFile& file, std::int64_t count, ImageSet& set) {
    const auto begin = set.pixels.size();
    set.pixels.resize(begin + static_cast<std::size_t>(count * imageBytes));
    file.read("X", count, set.pixels.data() + begin);
    for (std::int64_t i = 0; i < count * 3; ++i)
        transposePlane(set.pixels.data() + begin + i * planeBytes);
    set.count += count;
}

} // namespace

SvhnFiles findSvhn(const fs::path& folder, const DataSetInfo& info, bool extra) {
    SvhnFiles files{{folder / "train_32x32.mat"}, folder / "test_32x32.mat"};
    if (extra)
        files.train.push_back(folder / "extra_32x32.mat");
    std::vector<std::string> missing;
    for (const auto& path : files.train)
        if (!fs::is_regular_file(path))
            missing.push_back(path.filename().string());
    if (!fs::is_regular_file(files.test))
        missing.push_back(files.test.filename().string());
    requireNoneMissing(missing, folder, info);
    return files;
}

ImageSet readSvhn(const std::vector<fs::path>& files, const DataSetInfo& info, std::int64_t limit) {
    std::vector<std::pair<MatFile, std::int64_t>> parts;
    std::int64_t total = 0;
    for (const auto& path : files) {
        MatFile file(path, howToGet(info));
        const auto images = requireShapes(file);
        const auto count = limit > 0 ? std::min(images, limit - total) : images;
        parts.emplace_back(std::move(file), count);
        total += count;
    }
    ImageSet set{0, 3, side, side, {}, {}};
    set.pixels.reserve(static_cast<std::size_t>(total * imageBytes)); // extra is gigabytes: no copies
    for (auto& [file, count] : parts) {
        if (count == 0)
            continue;
        appendLabels(file, count, set);
        appendImages(file, count, set);
    }
    return set;
}

namespace {

constexpr std::int64_t extraImages = 531131;

/// Shapes and labels; the pixels of extra alone are gigabytes.
PartInventory lookAtSvhnFiles(const char* name, const std::vector<fs::path>& files, const DataSetInfo& info,
                              std::int64_t limit, std::int64_t published, const Refuse& refuse) {
    std::vector<std::uint8_t> labels;
    std::int64_t images = 0;
    for (const auto& path : files)
        lookInto(refuse, [&] {
            MatFile file(path, howToGet(info));
            const auto count = requireShapes(file);
            ImageSet set;
            appendLabels(file, limit > 0 ? std::clamp<std::int64_t>(limit - images, 0, count) : count, set);
            labels.insert(labels.end(), set.labels.begin(), set.labels.end());
            images += count;
        });
    return countedPart(name, labels, images, published);
}

DataInventory lookAtSvhn(const Place& place, const Refuse& refuse) {
    const auto extra = place.config.extra;
    const auto files = findSvhn(place.folder, place.info, extra);
    DataInventory inventory;
    inventory.parts = {lookAtSvhnFiles("train", files.train, place.info, place.config.trainLimit,
                                       place.info.trainImages + (extra ? extraImages : 0), refuse),
                       lookAtSvhnFiles("test", {files.test}, place.info, place.config.testLimit,
                                       place.info.testImages, refuse)};
    return inventory;
}

} // namespace

const KnownSet svhn{
    {"svhn",
     3,
     32,
     10,
     {0.4377f, 0.4438f, 0.4728f},
     {0.1980f, 0.2010f, 0.1970f},
     "the files *_32x32.mat from http://ufldl.stanford.edu/housenumbers/ (data.extra off: without the "
     "large extra_32x32.mat)",
     73257,
     26032,
     {{"http://ufldl.stanford.edu/housenumbers/"},
      {{"train_32x32.mat", "e26dedcc434d2e4c54c9b2d4a06d8373"},
       {"test_32x32.mat", "eb5a983be6a315427106f1b164d9cef3"},
       {"extra_32x32.mat", "a93ce644f1a588dc4d68dda5feec44a7", 0, true}}}},
    [](const Place& place) { findSvhn(place.folder, place.info, place.config.extra); },
    [](const Place& place) {
        auto [files, test] = findSvhn(place.folder, place.info, place.config.extra);
        files.push_back(test);
        return files;
    },
    [](const Place& place) -> ImageSets {
        const auto files = findSvhn(place.folder, place.info, place.config.extra);
        return {readSvhn(files.train, place.info, place.config.trainLimit),
                readSvhn({files.test}, place.info, place.config.testLimit)};
    },
    lookAtSvhn};

} // namespace pdqat::data
