// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cifar.h"

#include "engine/data/byte_file.h"
#include "engine/data/data_files.h"
#include "engine/data/known_set.h"
#include "engine/data/pickled_batch.h"
#include "engine/data/tar_archive.h"

#include <algorithm>
#include <limits>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t pixelBytes = 3 * 32 * 32;

std::int64_t recordBytes(const CifarLayout& layout) { return layout.labelBytes + pixelBytes; }

bool isPickled(const CifarLayout& layout) { return !layout.labelKey.empty(); }

bool hasFiles(const fs::path& place, const CifarLayout& layout, const DataSetInfo& info) {
    return isDataFile(place / layout.test, howToGet(info)) ||
           isDataFile(place / layout.train.front(), howToGet(info));
}

struct LayoutPlace {
    const CifarLayout* layout;
    fs::path place;
};

/// Where the files lie: unpacked before packed, and the first layout where there are none.
LayoutPlace findLayout(const fs::path& folder, const CifarLayouts& layouts, const DataSetInfo& info) {
    for (const auto& layout : layouts)
        for (const auto& place : {folder / layout.archiveFolder, folder})
            if (hasFiles(place, layout, info))
                return {&layout, place};
    for (const auto& layout : layouts)
        if (const auto place = folder / layout.archive / layout.archiveFolder; hasFiles(place, layout, info))
            return {&layout, place};
    const auto inner = folder / layouts[0].archiveFolder;
    return {layouts.data(), fs::is_directory(inner) ? inner : folder};
}

/// Images that the file holds at least, by its size; 0 where it cannot be known. A pickle may need two bytes
/// for one, and has names beside them.
std::int64_t recordsIn(const fs::path& path, const CifarLayout& layout) {
    return static_cast<std::int64_t>(ByteFile::contentSize(path)) /
           (isPickled(layout) ? 3 * pixelBytes : recordBytes(layout));
}

std::int64_t requireRecords(const fs::path& path, const CifarLayout& layout, const ByteFile& file) {
    const auto size = static_cast<std::int64_t>(ByteFile::contentSize(path)), record = recordBytes(layout);
    if (size == 0)
        file.refuse("is empty, expected records of " + std::to_string(record) + " bytes");
    if (size % record != 0)
        file.refuse("has " + std::to_string(size) + " bytes, which is no multiple of " +
                    std::to_string(record) +
                    " (label and pixels): it is truncated or not the binary version");
    return size / record;
}

/// Whether pixels are wanted, or labels alone.
enum class Wanted { Images, Labels };

void appendRecords(ByteFile& file, std::int64_t count, std::int64_t labelBytes, Wanted wanted,
                   ImageSet& set) {
    std::vector<std::uint8_t> record(static_cast<std::size_t>(labelBytes + pixelBytes));
    for (std::int64_t i = 0; i < count; ++i) {
        file.read(record, "record " + std::to_string(i));
        set.labels.push_back(record[static_cast<std::size_t>(labelBytes - 1)]);
        if (wanted == Wanted::Images)
            set.pixels.insert(set.pixels.end(), record.begin() + labelBytes, record.end());
    }
    set.count += count;
}

/// Appends the first images of a file and returns how many it holds.
std::int64_t appendBinary(const fs::path& path, const CifarLayout& layout, ByteFile& file, std::int64_t most,
                          Wanted wanted, ImageSet& set) {
    const auto records = requireRecords(path, layout, file);
    appendRecords(file, std::min(records, most), layout.labelBytes, wanted, set);
    return records;
}

std::int64_t appendPickled(const fs::path& path, const CifarLayout& layout, const DataSetInfo& info,
                           std::int64_t most, Wanted wanted, ImageSet& set) {
    const auto batch = readPickledBatch(path, layout.labelKey, pixelBytes, howToGet(info));
    const auto count = std::min(batch.count, most);
    if (wanted == Wanted::Images)
        set.pixels.insert(set.pixels.end(), batch.pixels.begin(), batch.pixels.begin() + count * pixelBytes);
    set.labels.insert(set.labels.end(), batch.labels.begin(), batch.labels.begin() + count);
    set.count += count;
    return batch.count;
}

/// Appends images of a file until the set has `limit` (0: all), and returns how many the file holds.
std::int64_t appendFile(const fs::path& path, const CifarLayout& layout, const DataSetInfo& info,
                        std::int64_t limit, Wanted wanted, ImageSet& set) {
    ByteFile file(path, howToGet(info));
    const auto most = limit > 0 ? limit - set.count : std::numeric_limits<std::int64_t>::max();
    const auto first = static_cast<std::size_t>(set.count);
    const auto records = isPickled(layout) ? appendPickled(path, layout, info, most, wanted, set)
                                           : appendBinary(path, layout, file, most, wanted, set);
    requireLabels(std::span(set.labels).subspan(first), file, info);
    return records;
}

} // namespace

const CifarLayouts cifar10Layouts{
    CifarLayout{
        "cifar-10-binary.tar.gz",
        "cifar-10-batches-bin",
        {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin"},
        "test_batch.bin",
        1},
    CifarLayout{"cifar-10-python.tar.gz",
                "cifar-10-batches-py",
                {"data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5"},
                "test_batch",
                0,
                "labels"}};
const CifarLayouts cifar100Layouts{
    CifarLayout{"cifar-100-binary.tar.gz", "cifar-100-binary", {"train.bin"}, "test.bin", 2},
    CifarLayout{"cifar-100-python.tar.gz", "cifar-100-python", {"train"}, "test", 0, "fine_labels"}};

CifarFiles findCifar(const fs::path& folder, const CifarLayouts& layouts, const DataSetInfo& info,
                     std::int64_t trainLimit) {
    const auto [found, place] = findLayout(folder, layouts, info);
    const auto& layout = *found;
    CifarFiles files{found, {}, place / layout.test};
    std::vector<std::string> missing;
    const auto wanted = trainLimit > 0 ? trainLimit : std::numeric_limits<std::int64_t>::max();
    std::int64_t images = 0;
    for (const auto& name : layout.train) {
        if (images >= wanted)
            break;
        const auto path = place / name;
        if (!isDataFile(path, howToGet(info)))
            missing.push_back(name);
        files.train.push_back(path);
        images += recordsIn(path, layout);
    }
    if (!isDataFile(files.test, howToGet(info)))
        missing.push_back(layout.test);
    requireNoneMissing(missing, place, info);
    return files;
}

ImageSet readCifar(const std::vector<fs::path>& files, const CifarLayout& layout, const DataSetInfo& info,
                   std::int64_t limit) {
    ImageSet set{0, 3, info.size, info.size, {}, {}};
    for (const auto& file : files)
        appendFile(file, layout, info, limit, Wanted::Images, set);
    return set;
}

namespace {

constexpr float of255(double value) { return static_cast<float>(value / 255); }

/// Labels stand between the pixels, and one out of range may be anywhere. The files are read for them, and
/// lie in the system's cache for the checksum and the training.
PartInventory lookAtCifarFiles(const char* name, const std::vector<fs::path>& files,
                               const CifarLayout& layout, const DataSetInfo& info, std::int64_t limit,
                               std::int64_t published, const Refuse& refuse) {
    ImageSet set;
    std::int64_t records = 0;
    for (const auto& file : files)
        lookInto(refuse, [&] {
            auto with = set; // a file that is refused leaves nothing
            records += appendFile(file, layout, info, limit, Wanted::Labels, with);
            set = std::move(with);
        });
    return countedPart(name, set.labels, records, published);
}

DataInventory lookAtCifar(const CifarFiles& files, const Place& place, const Refuse& refuse) {
    const auto& layout = *files.layout;
    const auto all = static_cast<std::int64_t>(layout.train.size()),
               used = static_cast<std::int64_t>(files.train.size());
    DataInventory inventory;
    inventory.parts = {lookAtCifarFiles("train", files.train, layout, place.info, place.config.trainLimit,
                                        place.info.trainImages / all * used, refuse),
                       lookAtCifarFiles("test", {files.test}, layout, place.info, place.config.testLimit,
                                        place.info.testImages, refuse)};
    return inventory;
}

template <const CifarLayouts& layouts>
KnownSet cifarSet(DataSetInfo info) {
    static constexpr auto find = [](const Place& place) {
        return findCifar(place.folder, layouts, place.info, place.config.trainLimit);
    };
    return {std::move(info), [](const Place& place) { find(place); },
            [](const Place& place) {
                const auto files = find(place);
                const auto archive = fileOnDisk(files.test);
                auto all = archive == files.test ? files.train : std::vector<fs::path>();
                all.push_back(archive);
                return all;
            },
            [](const Place& place) -> ImageSets {
                const auto files = find(place);
                return {readCifar(files.train, *files.layout, place.info, place.config.trainLimit),
                        readCifar({files.test}, *files.layout, place.info, place.config.testLimit)};
            },
            [](const Place& place, const Refuse& refuse) { return lookAtCifar(find(place), place, refuse); }};
}

} // namespace

const KnownSet cifar10 = cifarSet<cifar10Layouts>(
    {"cifar10",
     3,
     32,
     10,
     {of255(125.3), of255(123.0), of255(113.9)},
     {of255(63.0), of255(62.1), of255(66.7)},
     "the binary version from https://www.cs.toronto.edu/~kriz/cifar.html",
     50000,
     10000,
     {{"https://www.cs.toronto.edu/~kriz/"},
      {{"cifar-10-binary.tar.gz", "c32a1d4ab5d03f1284b67883e8d87530", 60000 * 3073}}}});

const KnownSet cifar100 = cifarSet<cifar100Layouts>(
    {"cifar100",
     3,
     32,
     100,
     {of255(129.3), of255(124.1), of255(112.4)},
     {of255(68.2), of255(65.4), of255(70.4)},
     "the binary version from https://www.cs.toronto.edu/~kriz/cifar.html",
     50000,
     10000,
     {{"https://www.cs.toronto.edu/~kriz/"},
      {{"cifar-100-binary.tar.gz", "03b5dce01913d631647c71ecec9e9cb8", 60000 * 3074}}}});

} // namespace pdqat::data
