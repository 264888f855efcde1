// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX files with owners, and with errors that name the file.
#pragma once

#include "engine/api/error.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

namespace pdqat::os {

/// Owns a descriptor; −1: none.
class FileDescriptor {
public:
    explicit FileDescriptor(int descriptor = -1) : descriptor_(descriptor) {}
    ~FileDescriptor();
    FileDescriptor(FileDescriptor&& other) noexcept;
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;
    int get() const { return descriptor_; }

private:
    int descriptor_;
};

/// What kind of error such an errno is: Resource for a full disk or quota, else Library.
ErrorKind errorKind(int code);
/// @throws Error(errorKind) "<file>: <what>: <reason of errno>", with a remedy where one is known
[[noreturn]] void throwErrno(const std::filesystem::path& file, std::string_view what);
/// open() with O_CLOEXEC, mode 0644. @throws Error likewise
FileDescriptor openFile(const std::filesystem::path& file, int flags,
                        const std::filesystem::path& named = {});
/// All of `data`, taking up short writes. @throws Error likewise, naming `file`
void writeAll(int descriptor, std::string_view data, const std::filesystem::path& file);

/// An advisory lock on a file, held by one process at a time and let go when that process ends, however. Some
/// network file systems have no locks: then it is not held, and missing() says so.
class FileLock {
public:
    /// @param patience  for another process to let go of it
    /// @throws Error(Library) when it holds it still: "<holder>: <problem>"
    FileLock(const std::filesystem::path& file, const std::string& holder, const std::string& problem,
             std::chrono::milliseconds patience = {});

    /// One sentence for people; empty while the lock is held.
    const std::string& missing() const { return missing_; }

private:
    FileDescriptor file_;
    std::string missing_;
};

} // namespace pdqat::os
