// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that grows by whole records and can be read while it grows.
#pragma once

#include "engine/os/file_descriptor.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace pdqat::os {

/// When a record is on the disk.
enum class Lasting {
    Later, ///< some time, or with the next sync()
    Now    ///< before append() returns
};

/// Each record is one write(); what a failure left of one is cut off again, so that the file ends with a
/// whole record at all times but those of a crash. After a failure the same can be appended again.
class AppendFile {
public:
    /// A new file, and its folder. @throws Error also when there is one already
    static AppendFile create(const std::filesystem::path& file);
    /// An old one, cut off after `size` bytes; a missing one is made. @throws Error
    static AppendFile reopen(const std::filesystem::path& file, std::uint64_t size);

    /// All of it or nothing. @throws Error as throwErrno()
    void append(std::string_view record, Lasting lasting = Lasting::Later);
    /// Blocks until all is on the disk: a power cut cannot take it back. @throws Error likewise
    void sync() const;

    std::uint64_t size() const { return size_; }
    const std::filesystem::path& path() const { return path_; }

private:
    AppendFile(std::filesystem::path path, FileDescriptor descriptor, std::uint64_t size);
    void cut();

    std::filesystem::path path_;
    FileDescriptor descriptor_;
    std::uint64_t size_;
    bool torn_ = false; ///< there may be something behind `size_`
};

/// Makes a folder and those above it. @throws Error
void makeFolder(const std::filesystem::path& folder);

} // namespace pdqat::os
