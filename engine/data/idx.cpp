// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/idx.h"

#include "engine/api/number_text.h"
#include "engine/data/byte_file.h"
#include "engine/data/data_files.h"
#include "engine/data/known_set.h"

#include <algorithm>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

constexpr std::uint32_t imagesMagic = 0x803, labelsMagic = 0x801;

std::string hex(std::uint32_t value) { return "0x" + hexText(value, 8); }

/// The first existing spelling of "train-images-idx3-ubyte", or an empty path.
fs::path findOne(const fs::path& folder, const std::string& part, const std::string& kind) {
    for (const std::string dot : {"-", "."})
        for (const std::string suffix : {"", ".gz"})
            if (auto path = folder / (part + dot + kind + "-ubyte" + suffix); fs::is_regular_file(path))
                return path;
    return {};
}

/// Where the files are: the folder itself, unless it has none of them and torchvision's folder within it
/// does.
fs::path idxFolder(const fs::path& folder, const DataSetInfo& info) {
    const auto isThere = [](const fs::path& place) {
        return !findOne(place, "train-images", "idx3").empty();
    };
    if (!isThere(folder))
        for (const auto& place : {folder / info.torchvision / "raw", folder / "raw"})
            if (isThere(place))
                return place;
    return folder;
}

void requireMagic(ByteFile& file, std::uint32_t expected, const std::string& kind) {
    if (const auto magic = file.readBigEndian32("its header"); magic != expected)
        file.refuse("is not an IDX file of " + kind + ": it begins with " + hex(magic) + ", expected " +
                    hex(expected));
}

std::int64_t readCount(ByteFile& file) {
    const auto count = file.readBigEndian32("its header");
    if (count == 0)
        file.refuse("has no entries, expected at least one");
    return count;
}

void requireSize(ByteFile& file, const DataSetInfo& info) {
    const auto rows = file.readBigEndian32("its header"), columns = file.readBigEndian32("its header");
    if (rows != info.size || columns != info.size)
        file.refuse("has images of " + std::to_string(rows) + " × " + std::to_string(columns) + ", " +
                    info.name + " has " + std::to_string(info.size) + " × " + std::to_string(info.size));
}

std::int64_t limited(std::int64_t count, std::int64_t limit) {
    return limit > 0 ? std::min(count, limit) : count;
}

/// Reads `wanted` of `count` entries; the end of the file is checked only where all are read.
void readEntries(ByteFile& file, std::vector<std::uint8_t>& to, std::int64_t wanted, std::int64_t count,
                 std::int64_t entrySize, const std::string& what) {
    file.append(to, static_cast<std::uint64_t>(wanted * entrySize), what);
    if (wanted == count)
        file.requireEnd("the " + std::to_string(count) + " entries that its header promises");
}

} // namespace

IdxFiles findIdx(const fs::path& given, const DataSetInfo& info) {
    const auto folder = idxFolder(given, info);
    std::vector<std::string> missing;
    const auto find = [&](const std::string& part, const std::string& kind) {
        auto path = findOne(folder, part, kind);
        if (path.empty())
            missing.push_back(part + '-' + kind + "-ubyte[.gz]");
        return path;
    };
    IdxFiles files{find("train-images", "idx3"), find("train-labels", "idx1"), find("t10k-images", "idx3"),
                   find("t10k-labels", "idx1")};
    requireNoneMissing(missing, folder, info);
    return files;
}

namespace {

/// The two files of a part, whose headers agree.
struct IdxPair {
    ByteFile images, labels;
    std::int64_t count;
};

IdxPair openIdx(const fs::path& images, const fs::path& labels, const DataSetInfo& info) {
    IdxPair pair{{images, howToGet(info)}, {labels, howToGet(info)}, 0};
    requireMagic(pair.images, imagesMagic, "images");
    requireMagic(pair.labels, labelsMagic, "labels");
    pair.count = readCount(pair.images);
    if (const auto labelCount = readCount(pair.labels); pair.count != labelCount)
        pair.labels.refuse("has " + std::to_string(labelCount) + " labels for " + std::to_string(pair.count) +
                           " images in " + images.filename().string());
    requireSize(pair.images, info);
    return pair;
}

/// Where the file of pixels is not as long as it says, reading tells what is wrong with it.
PartInventory lookAtIdx(const char* name, const fs::path& images, const fs::path& labels,
                        const DataSetInfo& info, std::int64_t limit, std::int64_t published) {
    auto pair = openIdx(images, labels, info);
    std::vector<std::uint8_t> values;
    readEntries(pair.labels, values, limited(pair.count, limit), pair.count, 1, "labels");
    requireLabels(values, pair.labels, info);
    constexpr std::uint64_t headerBytes = 16;
    if (ByteFile::contentSize(images) !=
        headerBytes + static_cast<std::uint64_t>(pair.count * info.size * info.size))
        readIdx(images, labels, info, limit);
    return countedPart(name, values, pair.count, published);
}

} // namespace

ImageSet readIdx(const fs::path& images, const fs::path& labels, const DataSetInfo& info,
                 std::int64_t limit) {
    auto pair = openIdx(images, labels, info);
    ImageSet set{limited(pair.count, limit), 1, info.size, info.size, {}, {}};
    readEntries(pair.images, set.pixels, set.count, pair.count, info.size * info.size, "pixels");
    readEntries(pair.labels, set.labels, set.count, pair.count, 1, "labels");
    requireLabels(set.labels, pair.labels, info);
    return set;
}

namespace {

std::vector<fs::path> idxFiles(const Place& place) {
    const auto files = findIdx(place.folder, place.info);
    return {files.trainImages, files.trainLabels, files.testImages, files.testLabels};
}

void requireIdx(const Place& place) { findIdx(place.folder, place.info); }

ImageSets loadIdx(const Place& place) {
    const auto files = findIdx(place.folder, place.info);
    return {readIdx(files.trainImages, files.trainLabels, place.info, place.config.trainLimit),
            readIdx(files.testImages, files.testLabels, place.info, place.config.testLimit)};
}

DataInventory lookAtIdxSet(const Place& place, const Refuse& refuse) {
    const auto files = findIdx(place.folder, place.info);
    DataInventory inventory;
    const auto look = [&](const char* name, const fs::path& images, const fs::path& labels,
                          std::int64_t limit, std::int64_t published) {
        auto& part = inventory.parts.emplace_back();
        part.name = name;
        lookInto(refuse, [&] { part = lookAtIdx(name, images, labels, place.info, limit, published); });
    };
    look("train", files.trainImages, files.trainLabels, place.config.trainLimit, place.info.trainImages);
    look("test", files.testImages, files.testLabels, place.config.testLimit, place.info.testImages);
    return inventory;
}

} // namespace

const KnownSet fashionMnist{{"fashion-mnist",
                             1,
                             28,
                             10,
                             {0.2860f},
                             {0.3530f},
                             "apt install dataset-fashion-mnist",
                             60000,
                             10000,
                             {{"http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"},
                              {{"train-images-idx3-ubyte.gz", "8d4fb7e6c68d591d4c3dfef9ec88bf0d"},
                               {"train-labels-idx1-ubyte.gz", "25c81989df183df01b3e8a0aad5dffbe"},
                               {"t10k-images-idx3-ubyte.gz", "bef4ecab320f06d8554ea6380940ec79"},
                               {"t10k-labels-idx1-ubyte.gz", "bb300cfdad3c16e7a12a480ee83cd310"}}},
                             "FashionMNIST"},
                            requireIdx,
                            idxFiles,
                            loadIdx,
                            lookAtIdxSet,
                            "/usr/share/datasets/fashion-mnist"};

const KnownSet mnist{{"mnist",
                      1,
                      28,
                      10,
                      {0.1307f},
                      {0.3081f},
                      "the four .gz files from https://ossci-datasets.s3.amazonaws.com/mnist/",
                      60000,
                      10000,
                      {{"https://ossci-datasets.s3.amazonaws.com/mnist/"},
                       {{"train-images-idx3-ubyte.gz", "f68b3c2dcbeaaa9fbdd348bbdeb94873"},
                        {"train-labels-idx1-ubyte.gz", "d53e105ee54ea40749a09fcbcd1e9432"},
                        {"t10k-images-idx3-ubyte.gz", "9fb629c4189551a2d022fa330f9573f3"},
                        {"t10k-labels-idx1-ubyte.gz", "ec29112dd5afa0611ce80d1b7f02629c"}}},
                      "MNIST"},
                     requireIdx,
                     idxFiles,
                     loadIdx,
                     lookAtIdxSet};

} // namespace pdqat::data
