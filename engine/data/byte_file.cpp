// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/byte_file.h"

#include "engine/data/tar_archive.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>
#include <zlib.h>

namespace pdqat::data {
namespace {

constexpr std::uint64_t blockSize = std::uint64_t{1} << 22;
constexpr unsigned bufferSize = 1u << 17;

} // namespace

std::uint64_t ByteFile::contentSize(const std::filesystem::path& path) {
    if (const auto archived = findInArchive(path, {}))
        return archived->size;
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    std::ifstream file(path, std::ios::binary);
    std::array<char, 4> bytes{};
    file.read(bytes.data(), 2);
    if (failure || bytes[0] != '\x1f' || bytes[1] != '\x8b')
        return failure ? 0 : size;
    file.seekg(-4, std::ios::end);
    file.read(bytes.data(), bytes.size());
    std::uint64_t content = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        content = content << 8 | static_cast<std::uint8_t>(bytes[i]);
    return content;
}

ByteFile::ByteFile(std::filesystem::path path, std::string remedy)
    : path_(std::move(path)), remedy_(std::move(remedy)), file_(nullptr, gzclose) {
    const auto archived = findInArchive(path_, remedy_);
    file_.reset(gzopen((archived ? archived->archive : path_).c_str(), "rb"));
    if (!file_)
        refuse(std::string("cannot be opened: ") + std::strerror(errno));
    gzbuffer(file_.get(), bufferSize);
    if (archived) {
        skip(archived->offset, "an archive");
        left_ = archived->size;
    }
}

void ByteFile::refuse(std::string problem) const {
    throw Error(ErrorKind::Data, path_.string(), std::move(problem), remedy_);
}

std::uint64_t ByteFile::readSome(std::span<std::uint8_t> to) {
    const auto wanted = std::min<std::uint64_t>(to.size(), left_);
    const int got = gzread(file_.get(), to.data(), static_cast<unsigned>(wanted));
    if (got >= 0) {
        left_ -= static_cast<std::uint64_t>(got);
        return static_cast<std::uint64_t>(got);
    }
    int code = Z_OK;
    const std::string text = gzerror(file_.get(), &code);
    refuse(code == Z_ERRNO ? std::string("cannot be read: ") + std::strerror(errno)
                           : "is damaged (" + text + ")");
}

void ByteFile::read(std::span<std::uint8_t> to, const std::string& what) {
    const auto got = readSome(to);
    if (got < to.size())
        refuse("ends in the middle of " + what + ": expected " + std::to_string(to.size()) +
               " bytes, found " + std::to_string(got));
}

void ByteFile::append(std::vector<std::uint8_t>& to, std::uint64_t count, const std::string& what) {
    for (std::uint64_t done = 0; done < count;) {
        const auto block = std::min(blockSize, count - done);
        const auto start = to.size();
        to.resize(start + block);
        const auto got = readSome(std::span(to).subspan(start));
        done += got;
        if (got < block)
            refuse("is truncated: expected " + std::to_string(count) + " bytes of " + what + ", found " +
                   std::to_string(done));
    }
}

void ByteFile::skip(std::uint64_t count, const std::string& what) {
    std::vector<std::uint8_t> block(std::min<std::uint64_t>(count, bufferSize));
    for (; count > 0; count -= block.size()) {
        block.resize(std::min<std::uint64_t>(count, block.size()));
        read(block, what);
    }
}

void ByteFile::skipRest() {
    std::vector<std::uint8_t> block(bufferSize);
    while (readSome(block) > 0) {
    }
}

std::uint32_t ByteFile::readBigEndian32(const std::string& what) {
    std::array<std::uint8_t, 4> bytes{};
    read(bytes, what);
    std::uint32_t value = 0;
    for (const auto byte : bytes)
        value = value << 8 | byte;
    return value;
}

void ByteFile::requireEnd(const std::string& expected) {
    std::uint8_t extra = 0;
    if (readSome({&extra, 1}) > 0)
        refuse("has more bytes than " + expected);
}

} // namespace pdqat::data
