// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs: JPEG, PNG, WebP, BMP and TIFF files of any size as RGB bytes.
#pragma once

#include "engine/api/config.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace pdqat::data {

class HeaderFile;
struct PictureHeader;

struct Picture {
    std::int64_t width = 0, height = 0;
    std::vector<std::uint8_t> rgb; ///< height × width × 3

    /// Its bytes for a size already known to be plausible.
    static Picture ofSize(std::int64_t width, std::int64_t height) {
        return {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height * 3))};
    }
};

/// A file as it lies on the disk.
struct EncodedPicture {
    std::string path;
    std::vector<std::uint8_t> bytes;

    /// @throws CorruptImage
    [[noreturn]] void refuse(const std::string& problem) const;
    /// Size and content of a file are told by itself and may be lies: refuses what is larger than any
    /// photograph (10⁸ pixels) and what the file is too short to hold. `bytesPerByte`: what the coding can
    /// make of a byte.
    /// @throws CorruptImage
    void requirePlausible(std::int64_t width, std::int64_t height, std::int64_t bytesPerRow,
                          std::int64_t bytesPerByte) const;
};

/// Whether a file's name ends as one of the formats' do, in any case.
bool hasPictureSuffix(const std::filesystem::path& path);

/// Reads and decodes a file; the format is told by its first bytes, whatever the name says. Grey becomes RGB,
/// alpha is dropped, 16 bits become 8, CMYK is converted as Adobe stores it: all as torchvision's loader
/// does, which ignores EXIF's orientation. Any thread.
/// @throws CorruptImage for a file that cannot be decoded, Error(Data) for one that cannot be read
Picture readPicture(const std::filesystem::path& path, ExifRotation exif = ExifRotation::Ignore);

Picture decodeJpeg(const EncodedPicture& file); ///< @throws CorruptImage
Picture decodePng(const EncodedPicture& file);  ///< @throws CorruptImage
Picture decodeWebp(const EncodedPicture& file); ///< @throws CorruptImage; also for one that moves
Picture decodeBmp(const EncodedPicture& file);  ///< @throws CorruptImage; also for 16 bits and packed rows
Picture decodeTiff(const EncodedPicture& file); ///< its first page. @throws CorruptImage

/// How a format is told, and read.
struct PictureFormat {
    bool (*begins)(std::span<const std::uint8_t> bytes);
    Picture (*decode)(const EncodedPicture& file);
    PictureHeader (*header)(HeaderFile& file);
    std::vector<std::string> suffixes; ///< in lower case
};
/// The format that begins with these bytes (16 are enough), or nullptr.
const PictureFormat* pictureFormat(std::span<const std::uint8_t> bytes);

} // namespace pdqat::data
