// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the first bytes of an image file tell, without decoding it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

namespace pdqat::data {

struct PictureHeader {
    int orientation = 1;                 ///< of EXIF: 1 upright, 2 to 8 mirrored or rotated
    bool isGrey = false, isCmyk = false; ///< never of WebP, as the next
    bool isSixteenBit = false;           ///< more than 8 bits a sample
    bool isSuspect = false; ///< decoding may refuse it: it moves, has no end, or is of a rare kind
    bool operator==(const PictureHeader&) const = default;
};

/// A file read here and there; what lies beyond its end is missing, not an error.
class HeaderFile {
public:
    explicit HeaderFile(const std::filesystem::path& path) : stream_(path, std::ios::binary) {}
    /// As many of these bytes as there are.
    std::vector<std::uint8_t> at(std::int64_t offset, std::int64_t count);
    std::int64_t size();

private:
    std::ifstream stream_;
};

PictureHeader jpegHeader(HeaderFile& file);
PictureHeader pngHeader(HeaderFile& file);
PictureHeader webpHeader(HeaderFile& file);
PictureHeader tiffHeader(HeaderFile& file);
PictureHeader bmpHeader(HeaderFile& file);

/// Reads a few kilobytes. Nothing where the file begins as none of the formats that readPicture() knows, or
/// cannot be opened. Any thread.
std::optional<PictureHeader> readPictureHeader(const std::filesystem::path& path);

} // namespace pdqat::data
