// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie in a tar archive, packed by gzip or not, and are read there: "set.tar.gz/folder/file" is the
// path of one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace pdqat::data {

/// Where a file's bytes lie within the unpacked archive.
struct ArchivedFile {
    std::filesystem::path archive;
    std::uint64_t offset = 0, size = 0;
};

/// Nothing where no part of the path is a file, or that archive does not hold the rest of it. An archive is
/// unpacked once to see what it holds; that is kept while its size and time stay. Any thread.
/// @throws Error(Data) naming an archive that is damaged or cannot be read, with `remedy`
std::optional<ArchivedFile> findInArchive(const std::filesystem::path& path, const std::string& remedy);

/// The archive of a path that leads into one, else the path.
std::filesystem::path fileOnDisk(const std::filesystem::path& path);

/// Whether there is a regular file, on the disk or in an archive. @throws as findInArchive()
bool isDataFile(const std::filesystem::path& path, const std::string& remedy);

} // namespace pdqat::data
