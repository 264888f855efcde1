// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"

#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace pdqat::os {
namespace fs = std::filesystem;

AtomicFile::AtomicFile(fs::path target)
    : target_(std::move(target)),
      temporary_(target_.string() + ".tmp" + std::to_string(::getpid())),
      file_(openFile(temporary_, O_WRONLY | O_CREAT | O_TRUNC, target_)) {}

AtomicFile::~AtomicFile() {
    if (!committed_)
        ::unlink(temporary_.c_str());
}

void AtomicFile::write(const void* data, std::size_t size) {
    writeAll(file_.get(), {static_cast<const char*>(data), size}, target_);
}

void AtomicFile::commit() {
    if (::fsync(file_.get()) != 0)
        throwErrno(target_, "cannot be written");
    if (::rename(temporary_.c_str(), target_.c_str()) != 0)
        throwErrno(target_, "cannot be replaced");
    committed_ = true;
    syncFolder(target_.parent_path());
}

void replaceFile(const fs::path& target, std::string_view content) {
    AtomicFile file(target);
    file.write(content);
    file.commit();
}

void overwriteFile(const fs::path& target, std::string content) {
    const auto size = fs::file_size(target);
    if (content.size() > size)
        throw Error(ErrorKind::Internal, target.string(), "is too short to be written over");
    content.resize(size, ' ');
    const auto file = openFile(target, O_WRONLY);
    writeAll(file.get(), content, target);
    ::fdatasync(file.get());
}

std::string readFile(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad())
        throwErrno(file, "cannot be read");
    return content;
}

void syncFolder(const fs::path& folder) noexcept {
    const FileDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() >= 0)
        ::fsync(opened.get());
}

} // namespace pdqat::os
