// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/checksum_cache.h"

#include "engine/data/checksum.h"
#include "engine/json/json_archive.h"
#include "engine/os/atomic_file.h"

#include <sys/stat.h>

namespace pdqat::runs {
namespace fs = std::filesystem;

void describe(auto& a, json::Is<ChecksumCache::Entry> auto& v) {
    a("bytes", v.bytes);
    a("inode", v.inode);
    a("changed", v.changed);
    a("sha256", v.sha256);
}

namespace {

ChecksumCache::Entry stampOfFile(const fs::path& file) {
    struct ::stat found {};
    if (::stat(file.c_str(), &found) != 0)
        throw Error(ErrorKind::Data, file.string(), "cannot be read for its checksum");
    return {found.st_size,
            static_cast<std::int64_t>(found.st_ino),
            found.st_ctim.tv_sec * 1'000'000'000LL + found.st_ctim.tv_nsec,
            {}};
}

std::map<std::string, ChecksumCache::Entry> readEntries(const fs::path& file) try {
    std::map<std::string, ChecksumCache::Entry> entries;
    const auto object = json::Json::parse(os::readFile(file));
    for (const auto& [path, node] : object.items())
        json::JsonReader::decode(node, entries[path]);
    return entries;
} catch (const std::exception&) {
    return {};
}

} // namespace

ChecksumCache::ChecksumCache(fs::path file) : file_(std::move(file)), entries_(readEntries(file_)) {}

std::optional<std::string> ChecksumCache::sha256(const fs::path& file, const std::stop_token& stop) {
    auto stamp = stampOfFile(file);
    auto& entry = entries_[fs::absolute(file).lexically_normal().string()];
    if (entry.bytes == stamp.bytes && entry.inode == stamp.inode && entry.changed == stamp.changed &&
        !entry.sha256.empty())
        return entry.sha256;
    auto sum = data::checksumOfFile(file, stop);
    if (!sum)
        return {};
    stamp.sha256 = *sum;
    entry = stamp;
    news_ = true;
    return sum;
}

void ChecksumCache::save() const noexcept try {
    if (!news_)
        return;
    json::Json object = json::Json::object();
    for (const auto& [path, entry] : entries_)
        if (!entry.sha256.empty())
            object[path] = json::JsonWriter::encode(entry);
    os::replaceFile(file_, json::compact(object) + '\n');
} catch (const std::exception&) {
    // The next run computes them again.
}

} // namespace pdqat::runs
