// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the first bytes of an image file tell, without decoding it.
#pragma once

#include <filesystem>
#include <optional>

namespace pdqat::data {

struct PictureHeader {
    int orientation = 1;                 ///< of EXIF: 1 upright, 2 to 8 mirrored or rotated
    bool isGrey = false, isCmyk = false; ///< told of JPEG and PNG alone, as the next
    bool isSixteenBit = false;           ///< more than 8 bits a sample
    bool operator==(const PictureHeader&) const = default;
};

/// Reads a few kilobytes. Nothing where the file begins as none of the formats that readPicture() knows, or
/// cannot be opened. Any thread.
std::optional<PictureHeader> readPictureHeader(const std::filesystem::path& path);

} // namespace pdqat::data
