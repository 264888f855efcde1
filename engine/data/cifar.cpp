// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cifar.h"

#include "engine/data/byte_file.h"
#include "engine/data/data_files.h"

#include <algorithm>
#include <array>
#include <limits>

namespace pdqat {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t pixelBytes = 3 * 32 * 32, recordBytes = 1 + pixelBytes;
constexpr int trainFiles = 5;

fs::path folderOf(const fs::path& folder) {
    const auto inner = folder / "cifar-10-batches-bin";
    return fs::is_directory(inner) ? inner : folder;
}

/// Whole records by the file's size; 0 where it cannot be known.
std::int64_t recordsIn(const fs::path& path) {
    std::error_code failure;
    const auto size = fs::file_size(path, failure);
    return failure ? 0 : static_cast<std::int64_t>(size) / recordBytes;
}

std::int64_t requireRecords(const fs::path& path, const ByteFile& file) {
    const auto size = static_cast<std::int64_t>(fs::file_size(path));
    if (size == 0)
        file.refuse("is empty, expected records of " + std::to_string(recordBytes) + " bytes");
    if (size % recordBytes != 0)
        file.refuse("has " + std::to_string(size) + " bytes, which is no multiple of " +
                    std::to_string(recordBytes) +
                    " (label and pixels): it is truncated or not the binary "
                    "version");
    return size / recordBytes;
}

void appendRecords(ByteFile& file, std::int64_t count, ImageSet& set) {
    std::array<std::uint8_t, recordBytes> record{};
    for (std::int64_t i = 0; i < count; ++i) {
        file.read(record, "record " + std::to_string(i));
        set.labels.push_back(record.front());
        set.pixels.insert(set.pixels.end(), record.begin() + 1, record.end());
    }
    set.count += count;
}

} // namespace

CifarFiles findCifar(const fs::path& folder, const DataSetInfo& info, std::int64_t trainLimit) {
    const auto place = folderOf(folder);
    CifarFiles files{{}, place / "test_batch.bin"};
    std::vector<std::string> missing;
    const auto wanted = trainLimit > 0 ? trainLimit : std::numeric_limits<std::int64_t>::max();
    std::int64_t images = 0;
    for (int i = 1; i <= trainFiles && images < wanted; ++i) {
        const auto path = place / ("data_batch_" + std::to_string(i) + ".bin");
        if (!fs::is_regular_file(path))
            missing.push_back(path.filename().string());
        files.train.push_back(path);
        images += recordsIn(path);
    }
    if (!fs::is_regular_file(files.test))
        missing.push_back(files.test.filename().string());
    requireNoneMissing(missing, place, info);
    return files;
}

ImageSet readCifar(const std::vector<fs::path>& files, const DataSetInfo& info, std::int64_t limit) {
    ImageSet set{0, 3, info.size, info.size, {}, {}};
    for (const auto& path : files) {
        ByteFile file(path, howToGet(info));
        const auto records = requireRecords(path, file);
        const auto first = static_cast<std::size_t>(set.count);
        appendRecords(file, limit > 0 ? std::min(records, limit - set.count) : records, set);
        requireLabels(std::span(set.labels).subspan(first), file, info);
    }
    return set;
}

} // namespace pdqat
