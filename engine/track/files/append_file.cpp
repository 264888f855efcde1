// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/append_file.h"

#include "engine/track/tracker.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace pdqat::track {
namespace {

bool noSpace(int code) { return code == ENOSPC || code == EDQUOT || code == EFBIG; }

[[noreturn]] void throwNotAppended(const std::filesystem::path& file, int code) {
    if (noSpace(code))
        throw TrackerUnavailable(file.string(), "cannot be written: " + std::generic_category().message(code),
                                 "It goes on by itself once there is space; nothing of the run is lost");
    errno = code;
    os::throwErrno(file, "cannot be written");
}

} // namespace

void makeFolder(const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem) {
        errno = problem.value();
        os::throwErrno(folder, "cannot be made");
    }
}

AppendFile::AppendFile(std::filesystem::path path, os::FileDescriptor descriptor, std::uint64_t size)
    : path_(std::move(path)), descriptor_(std::move(descriptor)), size_(size) {}

AppendFile AppendFile::create(const std::filesystem::path& file) {
    makeFolder(file.parent_path());
    return {file, os::openFile(file, O_WRONLY | O_CREAT | O_EXCL | O_APPEND), 0};
}

AppendFile AppendFile::reopen(const std::filesystem::path& file, std::uint64_t size) {
    AppendFile opened(file, os::openFile(file, O_WRONLY | O_APPEND), size);
    if (::ftruncate(opened.descriptor_.get(), static_cast<off_t>(size)) != 0)
        os::throwErrno(file, "cannot be cut off after its last record");
    return opened;
}

void AppendFile::append(std::string_view record) {
    const auto* rest = record.data();
    auto left = record.size();
    while (left > 0) {
        const auto written = ::write(descriptor_.get(), rest, left);
        const int code = errno;
        if (written < 0 && code != EINTR) {
            if (::ftruncate(descriptor_.get(), static_cast<off_t>(size_)) != 0)
                os::throwErrno(path_, "cannot be cut off after its last record");
            throwNotAppended(path_, code);
        }
        if (written > 0) {
            rest += written;
            left -= static_cast<std::size_t>(written);
        }
    }
    size_ += record.size();
}

void AppendFile::sync() noexcept { ::fdatasync(descriptor_.get()); }

} // namespace pdqat::track
