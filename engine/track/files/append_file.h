// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that grows by whole records and can be read while it grows.
#pragma once

#include "engine/os/file_descriptor.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace pdqat::track {

/// Each record is one write(); what a full disk left of one is cut off again, so that the file ends with a
/// whole record at all times but those of a crash.
class AppendFile {
public:
    /// A new file, and its folder. @throws Error(Library) also when there is one already
    static AppendFile create(const std::filesystem::path& file);
    /// An old one, cut off after `size` bytes. @throws Error(Library)
    static AppendFile reopen(const std::filesystem::path& file, std::uint64_t size);

    /// @throws TrackerUnavailable when there is no space, Error(Library) for anything else; nothing was
    /// appended then
    void append(std::string_view record);
    /// Blocks until it is on the disk, as far as that can be had.
    void sync() noexcept;

    std::uint64_t size() const { return size_; }
    const std::filesystem::path& path() const { return path_; }

private:
    AppendFile(std::filesystem::path path, os::FileDescriptor descriptor, std::uint64_t size);

    std::filesystem::path path_;
    os::FileDescriptor descriptor_;
    std::uint64_t size_;
};

/// Makes a folder and those above it. @throws Error(Library)
void makeFolder(const std::filesystem::path& folder);

} // namespace pdqat::track
