// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing that we ask of EXIF: which way up a photograph is.
#pragma once

#include <cstdint>
#include <span>

namespace pdqat::data {

/// Tag 0x0112 of a TIFF header and its first directory, 1 to 8; 1, upright, where it is missing or makes no
/// sense.
int exifOrientation(std::span<const std::uint8_t> tiff);

} // namespace pdqat::data
