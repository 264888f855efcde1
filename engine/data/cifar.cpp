// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cifar.h"

#include "engine/data/byte_file.h"
#include "engine/data/data_files.h"
#include "engine/data/known_set.h"

#include <algorithm>
#include <limits>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t pixelBytes = 3 * 32 * 32;

std::int64_t recordBytes(const CifarLayout& layout) { return layout.labelBytes + pixelBytes; }

fs::path folderOf(const fs::path& folder, const CifarLayout& layout) {
    const auto inner = folder / layout.archiveFolder;
    return fs::is_directory(inner) ? inner : folder;
}

/// Whole records by the file's size; 0 where it cannot be known.
std::int64_t recordsIn(const fs::path& path, const CifarLayout& layout) {
    std::error_code failure;
    const auto size = fs::file_size(path, failure);
    return failure ? 0 : static_cast<std::int64_t>(size) / recordBytes(layout);
}

std::int64_t requireRecords(const fs::path& path, const CifarLayout& layout, const ByteFile& file) {
    const auto size = static_cast<std::int64_t>(fs::file_size(path)), record = recordBytes(layout);
    if (size == 0)
        file.refuse("is empty, expected records of " + std::to_string(record) + " bytes");
    if (size % record != 0)
        file.refuse("has " + std::to_string(size) + " bytes, which is no multiple of " +
                    std::to_string(record) +
                    " (label and pixels): it is truncated or not the binary version");
    return size / record;
}

void appendRecords(ByteFile& file, std::int64_t count, std::int64_t labelBytes, ImageSet& set) {
    std::vector<std::uint8_t> record(static_cast<std::size_t>(labelBytes + pixelBytes));
    for (std::int64_t i = 0; i < count; ++i) {
        file.read(record, "record " + std::to_string(i));
        set.labels.push_back(record[static_cast<std::size_t>(labelBytes - 1)]);
        set.pixels.insert(set.pixels.end(), record.begin() + labelBytes, record.end());
    }
    set.count += count;
}

} // namespace

const CifarLayout cifar10Layout{
    "cifar-10-batches-bin",
    {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin"},
    "test_batch.bin",
    1};
const CifarLayout cifar100Layout{"cifar-100-binary", {"train.bin"}, "test.bin", 2};

CifarFiles findCifar(const fs::path& folder, const CifarLayout& layout, const DataSetInfo& info,
                     std::int64_t trainLimit) {
    const auto place = folderOf(folder, layout);
    CifarFiles files{{}, place / layout.test};
    std::vector<std::string> missing;
    const auto wanted = trainLimit > 0 ? trainLimit : std::numeric_limits<std::int64_t>::max();
    std::int64_t images = 0;
    for (const auto& name : layout.train) {
        if (images >= wanted)
            break;
        const auto path = place / name;
        if (!fs::is_regular_file(path))
            missing.push_back(name);
        files.train.push_back(path);
        images += recordsIn(path, layout);
    }
    if (!fs::is_regular_file(files.test))
        missing.push_back(layout.test);
    requireNoneMissing(missing, place, info);
    return files;
}

ImageSet readCifar(const std::vector<fs::path>& files, const CifarLayout& layout, const DataSetInfo& info,
                   std::int64_t limit) {
    ImageSet set{0, 3, info.size, info.size, {}, {}};
    for (const auto& path : files) {
        ByteFile file(path, howToGet(info));
        const auto records = requireRecords(path, layout, file);
        const auto first = static_cast<std::size_t>(set.count);
        appendRecords(file, limit > 0 ? std::min(records, limit - set.count) : records, layout.labelBytes,
                      set);
        requireLabels(std::span(set.labels).subspan(first), file, info);
    }
    return set;
}

namespace {

constexpr float of255(double value) { return static_cast<float>(value / 255); }

/// The files are read whole, which is over in a moment: a label out of range may be anywhere.
PartInventory lookAtCifarFiles(const char* name, const std::vector<fs::path>& files,
                               const CifarLayout& layout, const DataSetInfo& info, std::int64_t limit,
                               std::int64_t published) {
    readCifar(files, layout, info, limit);
    std::int64_t records = 0;
    for (const auto& file : files)
        records += recordsIn(file, layout);
    return countedPart(name, records, limit, published);
}

DataInventory lookAtCifar(const CifarFiles& files, const CifarLayout& layout, const Place& place) {
    const auto all = static_cast<std::int64_t>(layout.train.size()),
               used = static_cast<std::int64_t>(files.train.size());
    DataInventory inventory;
    inventory.parts = {lookAtCifarFiles("train", files.train, layout, place.info, place.config.trainLimit,
                                        place.info.trainImages / all * used),
                       lookAtCifarFiles("test", {files.test}, layout, place.info, place.config.testLimit,
                                        place.info.testImages)};
    return inventory;
}

template <const CifarLayout& layout>
KnownSet cifarSet(DataSetInfo info) {
    static constexpr auto find = [](const Place& place) {
        return findCifar(place.folder, layout, place.info, place.config.trainLimit);
    };
    return {std::move(info), [](const Place& place) { find(place); },
            [](const Place& place) {
                auto [files, test] = find(place);
                files.push_back(test);
                return files;
            },
            [](const Place& place) -> ImageSets {
                const auto files = find(place);
                return {readCifar(files.train, layout, place.info, place.config.trainLimit),
                        readCifar({files.test}, layout, place.info, place.config.testLimit)};
            },
            [](const Place& place) { return lookAtCifar(find(place), layout, place); }};
}

} // namespace

const KnownSet cifar10 =
    cifarSet<cifar10Layout>({"cifar10",
                             3,
                             32,
                             10,
                             {of255(125.3), of255(123.0), of255(113.9)},
                             {of255(63.0), of255(62.1), of255(66.7)},
                             "the binary version from https://www.cs.toronto.edu/~kriz/cifar.html",
                             50000,
                             10000});

const KnownSet cifar100 =
    cifarSet<cifar100Layout>({"cifar100",
                              3,
                              32,
                              100,
                              {of255(129.3), of255(124.1), of255(112.4)},
                              {of255(68.2), of255(65.4), of255(70.4)},
                              "the binary version from https://www.cs.toronto.edu/~kriz/cifar.html",
                              50000,
                              10000});

} // namespace pdqat::data
