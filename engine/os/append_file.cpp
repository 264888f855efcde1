// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/append_file.h"

#include "engine/os/atomic_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace pdqat::os {

void makeFolder(const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem) {
        errno = problem.value();
        throwErrno(folder, "cannot be made");
    }
}

AppendFile::AppendFile(std::filesystem::path path, FileDescriptor descriptor, std::uint64_t size)
    : path_(std::move(path)), descriptor_(std::move(descriptor)), size_(size) {}

AppendFile AppendFile::create(const std::filesystem::path& file) {
    const auto folder = file.parent_path();
    makeFolder(folder);
    AppendFile made(file, openFile(file, O_WRONLY | O_CREAT | O_EXCL | O_APPEND), 0);
    syncFolder(folder);
    syncFolder(folder.parent_path());
    return made;
}

AppendFile AppendFile::reopen(const std::filesystem::path& file, std::uint64_t size) {
    AppendFile opened(file, openFile(file, O_WRONLY | O_CREAT | O_APPEND), size);
    struct ::stat found {};
    if (::fstat(opened.descriptor_.get(), &found) != 0 || static_cast<std::uint64_t>(found.st_size) != size)
        opened.cut();
    return opened;
}

void AppendFile::cut() {
    if (::ftruncate(descriptor_.get(), static_cast<off_t>(size_)) != 0)
        throwErrno(path_, "cannot be cut back to its last good record");
    torn_ = false;
}

void AppendFile::append(std::string_view record, Lasting lasting) {
    if (torn_)
        cut();
    torn_ = true;
    try {
        writeAll(descriptor_.get(), record, path_);
        if (lasting == Lasting::Now)
            sync();
    } catch (const Error&) {
        if (::ftruncate(descriptor_.get(), static_cast<off_t>(size_)) == 0)
            torn_ = false;
        throw;
    }
    torn_ = false;
    size_ += record.size();
}

void AppendFile::sync() const {
    if (::fsync(descriptor_.get()) != 0)
        throwErrno(path_, "cannot be written");
}

} // namespace pdqat::os
