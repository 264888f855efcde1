// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checksums of data files that were computed before: data-checksums.json in the library.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace pdqat::runs {

/// A file is taken to be the same as long as path, inode, size and time of last change (content or
/// attributes) are: a file system's clock alone ticks too seldom.
class ChecksumCache {
public:
    /// A missing or damaged file is an empty cache.
    explicit ChecksumCache(std::filesystem::path file);

    /// SHA-256 of the content; nothing when `stop` was asked for meanwhile.
    /// @throws Error(Data) naming the file that cannot be read
    std::optional<std::string> sha256(const std::filesystem::path& file, const std::stop_token& stop);
    /// Atomic; a cache that cannot be written costs time alone, so that is no error.
    void save() const noexcept;

    struct Entry {
        std::int64_t bytes = 0, inode = 0, changed = 0; ///< changed: nanoseconds since 1970
        std::string sha256;
    };

private:
    std::filesystem::path file_;
    std::map<std::string, Entry> entries_;
    bool news_ = false;
};

} // namespace pdqat::runs
