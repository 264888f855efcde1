// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/exif.h"

namespace pdqat::data {
namespace {

constexpr std::size_t orientationTag = 0x112, entryBytes = 12;

/// Numbers of a TIFF structure; 0 beyond its end.
class TiffNumbers {
public:
    explicit TiffNumbers(std::span<const std::uint8_t> bytes)
        : bytes_(bytes), little_(bytes.size() > 1 && bytes[0] == 'I' && bytes[1] == 'I') {}

    std::size_t at(std::size_t offset, std::size_t width) const {
        if (offset > bytes_.size() || bytes_.size() - offset < width)
            return 0;
        std::size_t value = 0;
        for (std::size_t i = 0; i < width; ++i)
            value = value << 8 | bytes_[offset + (little_ ? width - 1 - i : i)];
        return value;
    }

private:
    std::span<const std::uint8_t> bytes_;
    bool little_;
};

} // namespace

int exifOrientation(std::span<const std::uint8_t> tiff) {
    const TiffNumbers numbers(tiff);
    if (numbers.at(2, 2) != 42)
        return 1;
    const auto directory = numbers.at(4, 4), entries = numbers.at(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const auto entry = directory + 2 + i * entryBytes;
        if (numbers.at(entry, 2) != orientationTag)
            continue;
        const auto value = numbers.at(entry + 8, 2);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

} // namespace pdqat::data
