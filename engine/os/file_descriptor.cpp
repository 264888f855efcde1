// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/file_descriptor.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace pdqat::os {
namespace {

bool meansNoLocks(int code) {
    constexpr int kernelsOwn = 524; // ENOTSUPP, which some network file systems let through
    return code == ENOSYS || code == ENOLCK || code == EOPNOTSUPP || code == kernelsOwn;
}

} // namespace

FileDescriptor::~FileDescriptor() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

ErrorKind errorKind(int code) {
    return code == ENOSPC || code == EDQUOT ? ErrorKind::Resource : ErrorKind::Library;
}

void throwErrno(const std::filesystem::path& file, std::string_view what) {
    const int code = errno;
    std::string remedy;
    if (errorKind(code) == ErrorKind::Resource)
        remedy = "Free some space there, then try again; a run that has begun can be resumed";
    else if (code == EACCES || code == EPERM || code == EROFS)
        remedy = "Choose a library folder that you can write to";
    throw Error(errorKind(code), file.string(),
                std::string(what) + ": " + std::generic_category().message(code), remedy);
}

FileDescriptor openFile(const std::filesystem::path& file, int flags, const std::filesystem::path& named) {
    FileDescriptor opened(::open(file.c_str(), flags | O_CLOEXEC, 0644));
    if (opened.get() < 0)
        throwErrno(named.empty() ? file : named, "cannot be opened");
    return opened;
}

void writeAll(int descriptor, std::string_view data, const std::filesystem::path& file) {
    while (!data.empty()) {
        const auto written = ::write(descriptor, data.data(), data.size());
        if (written < 0 && errno != EINTR)
            throwErrno(file, "cannot be written");
        if (written > 0)
            data.remove_prefix(static_cast<std::size_t>(written));
    }
}

FileLock::FileLock(const std::filesystem::path& file, const std::string& holder, const std::string& problem,
                   std::chrono::milliseconds patience)
    : file_(openFile(file, O_RDWR | O_CREAT)) {
    constexpr std::chrono::milliseconds between{5};
    const auto until = std::chrono::steady_clock::now() + patience;
    while (::flock(file_.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK && std::chrono::steady_clock::now() < until) {
            std::this_thread::sleep_for(between);
            continue;
        }
        if (errno == EWOULDBLOCK)
            throw Error(ErrorKind::Library, holder, problem);
        if (!meansNoLocks(errno))
            throwErrno(file, "cannot be locked");
        missing_ = "This file system has no locks (" + std::generic_category().message(errno) +
                   "): nothing keeps " + "a second process away from " + holder +
                   ". See to it that only one works on it.";
        return;
    }
}

} // namespace pdqat::os
