// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/data_record.h"

#include "engine/api/error.h"
#include "engine/data/checksum.h"
#include "engine/data/data_set.h"

#include <algorithm>
#include <fstream>

namespace pdqat::runs {
namespace fs = std::filesystem;
namespace {

std::optional<DataRecord> recordFiles(DataRecord record, const std::vector<fs::path>& files,
                                      ChecksumCache& checksums, const std::stop_token& stop) {
    for (const auto& file : files) {
        const auto sum = checksums.sha256(file, stop);
        if (!sum)
            return {};
        const auto bytes = static_cast<std::int64_t>(fs::file_size(file));
        const auto name = file == record.folder ? file.filename() : file.lexically_relative(record.folder);
        record.files.push_back({name.generic_string(), bytes, *sum});
        record.bytes += bytes;
    }
    return record;
}

/// Images of which a part is read: a second's worth, or a few on a slow disk.
constexpr std::size_t mostRead = 2000;
constexpr std::size_t partBytes = 1 << 16;

std::string beginningOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(partBytes, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (stream.bad() || !stream.is_open())
        throw Error(ErrorKind::Data, file.string(), "cannot be read");
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

std::optional<std::string> contentOf(const std::vector<fs::path>& files, const std::stop_token& stop) {
    data::Checksum sum;
    const auto count = std::min(files.size(), mostRead);
    for (std::size_t i = 0; i < count; ++i) {
        if (stop.stop_requested())
            return {};
        sum.add(beginningOf(files[i * files.size() / count]));
    }
    return sum.hex();
}

std::optional<DataRecord> recordListing(DataRecord record, const std::vector<fs::path>& files,
                                        const std::stop_token& stop) {
    data::Checksum sum;
    for (const auto& file : files) {
        if (stop.stop_requested())
            return {};
        const auto bytes = static_cast<std::int64_t>(fs::file_size(file));
        sum.add(file.lexically_relative(record.folder).generic_string() + '\t' + std::to_string(bytes) +
                '\n');
        record.bytes += bytes;
    }
    record.listing = sum.hex();
    auto content = contentOf(files, stop);
    if (!content)
        return {};
    record.content = std::move(*content);
    return record;
}

} // namespace

std::optional<DataRecord> recordData(const RunConfig::Data& config, ChecksumCache& checksums,
                                     const std::stop_token& stop) try {
    DataRecord record;
    record.set = config.set;
    record.folder = data::dataFolder(config);
    const auto listed = data::dataFiles(config);
    record.fileCount = static_cast<std::int64_t>(listed.files.size());
    auto recorded = listed.images ? recordListing(std::move(record), listed.files, stop)
                                  : recordFiles(std::move(record), listed.files, checksums, stop);
    checksums.save();
    return recorded;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Data, error.path1().string(), "cannot be read: " + error.code().message());
}

DataRecord DataRecords::of(const RunConfig::Data& config) {
    RunConfig::Data files;
    files.set = config.set;
    files.path = config.path;
    files.extra = config.extra;
    files.trainLimit = config.trainLimit;
    files.testLimit = config.testLimit;
    const auto known = std::ranges::find(known_, files, &std::pair<RunConfig::Data, DataRecord>::first);
    if (known != known_.end())
        return known->second;
    try {
        ChecksumCache checksums(checksums_);
        const auto record = recordData(files, checksums);
        return record ? known_.emplace_back(files, *record).second : DataRecord{};
    } catch (const Error&) {
        return {};
    }
}

std::optional<bool> sameData(const DataRecord& a, const DataRecord& b) {
    if (!a.listing.empty() && !b.listing.empty())
        return a.listing == b.listing && (a.content.empty() || b.content.empty() || a.content == b.content);
    bool shared = false;
    for (const auto& file : a.files) {
        const auto other = std::ranges::find(b.files, file.name, &DataFileRecord::name);
        if (other != b.files.end() && other->sha256 != file.sha256)
            return false;
        shared = shared || other != b.files.end();
    }
    return shared ? std::optional(true) : std::nullopt;
}

} // namespace pdqat::runs
