// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data file read as bytes, front to back; gzip is unpacked on the way. It may lie in an archive
// (tar_archive.h).
#pragma once

#include "engine/api/error.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct gzFile_s;

namespace pdqat::data {

/// Every failure is an Error(Data) that names the file and ends with `remedy`.
class ByteFile {
public:
    /// Bytes that come out of a file: its size, or what gzip wrote at its end, modulo 2³². Of a damaged file
    /// any number; 0 where it cannot be read.
    static std::uint64_t contentSize(const std::filesystem::path& path);

    /// @param remedy how a user gets a good copy
    ByteFile(std::filesystem::path path, std::string remedy);

    /// Fills `to` whole. @throws Error(Data) where the file ends before that; `what` names what was read.
    void read(std::span<std::uint8_t> to, const std::string& what);
    /// Appends `count` bytes to `to`, growing it with the data: a wrong count in a header exhausts the file,
    /// not the memory.
    void append(std::vector<std::uint8_t>& to, std::uint64_t count, const std::string& what);
    void skip(std::uint64_t count, const std::string& what); ///< @throws as read()
    void skipRest(); ///< reads to the end. @throws Error(Data) for what is damaged there
    std::uint32_t readBigEndian32(const std::string& what);
    /// @throws Error(Data) when bytes are left
    void requireEnd(const std::string& expected);
    [[noreturn]] void refuse(std::string problem) const;

private:
    std::uint64_t readSome(std::span<std::uint8_t> to);

    std::filesystem::path path_;
    std::string remedy_;
    std::unique_ptr<gzFile_s, int (*)(gzFile_s*)> file_;
    std::uint64_t left_ =
        std::numeric_limits<std::uint64_t>::max(); ///< bytes up to the end of one in an archive
};

} // namespace pdqat::data
