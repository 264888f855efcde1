// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are replaced whole or not at all: temporary file, sync, rename, sync of the folder.
#pragma once

#include "engine/os/file_descriptor.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace pdqat::os {

/// Collects the new content of a file; without commit() the old one stays.
class AtomicFile {
public:
    /// @throws Error as throwErrno(), as do the others, naming the file
    explicit AtomicFile(std::filesystem::path target);
    ~AtomicFile(); ///< removes the temporary file unless committed
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(const void* data, std::size_t size);
    void write(std::string_view content) { write(content.data(), content.size()); }
    /// Where the new content is collected, for a writer that makes a file by its name instead.
    const std::filesystem::path& temporary() const { return temporary_; }
    /// Blocks until the content is on the disk under its name.
    void commit();

private:
    std::filesystem::path target_, temporary_;
    FileDescriptor file_;
    bool committed_ = false;
};

/// The same in one call.
void replaceFile(const std::filesystem::path& target, std::string_view content);

/// Writes over a file in place and fills the rest with spaces, which takes no space on the disk. Not atomic:
/// for when replaceFile() fails. @throws Error as throwErrno(); Error(Internal) where the file is shorter
void overwriteFile(const std::filesystem::path& target, std::string content);

/// Whole content. @throws Error(Library) naming the file
std::string readFile(const std::filesystem::path& file);

/// Makes renames and new files in the folder lasting. Some network file systems refuse; that is no error.
void syncFolder(const std::filesystem::path& folder) noexcept;

} // namespace pdqat::os
