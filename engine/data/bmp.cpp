// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows bitmaps: a header, perhaps a palette, rows from the bottom up of 1, 4, 8, 24 or 32 bits a pixel.
#include "engine/data/corrupt_image.h"
#include "engine/data/picture.h"
#include "engine/data/picture_header.h"

#include <algorithm>
#include <cstdlib>

namespace pdqat::data {
namespace {

constexpr std::size_t fileHeaderBytes = 14;
constexpr std::uint32_t coreHeaderBytes = 12;

class BmpReader {
public:
    explicit BmpReader(const EncodedPicture& file) : file_(file) {}

    Picture read() {
        readHeader();
        file_.requirePlausible(width_, height_, rowBytes(), 1);
        if (file_.bytes.size() < pixels_ ||
            file_.bytes.size() - pixels_ < static_cast<std::size_t>(rowBytes() * height_))
            file_.refuse("is truncated");
        auto picture = Picture::ofSize(width_, height_);
        auto* to = picture.rgb.data();
        for (std::int64_t y = 0; y < height_; ++y)
            for (std::int64_t x = 0; x < width_; ++x, to += 3)
                copyPixel(y, x, to);
        return picture;
    }

    /// Of a file's beginning. @param size of all of it
    PictureHeader header(std::int64_t size) {
        readHeader();
        PictureHeader header;
        header.isSuspect =
            width_ <= 0 || height_ <= 0 || rowBytes() > (size - static_cast<std::int64_t>(pixels_)) / height_;
        const auto colours = bits_ <= 8 ? std::size_t{1} << bits_ : 0;
        for (std::size_t i = 0; i < colours; ++i) {
            const auto at = palette_ + i * paletteEntry_;
            if (at + 3 > std::min(pixels_, file_.bytes.size()))
                break; // fewer colours than there are numbers
            header.isGrey = (i == 0 || header.isGrey) && number(at, 1) == number(at + 1, 1) &&
                            number(at, 1) == number(at + 2, 1);
        }
        return header;
    }

private:
    std::uint32_t number(std::size_t offset, std::size_t width) const {
        if (file_.bytes.size() < offset + width)
            file_.refuse("is truncated");
        std::uint32_t value = 0;
        for (std::size_t i = width; i-- > 0;)
            value = value << 8 | file_.bytes[offset + i];
        return value;
    }

    std::int64_t signedNumber(std::size_t offset) const {
        return static_cast<std::int32_t>(number(offset, 4));
    }

    void readHeader() {
        pixels_ = number(10, 4);
        const auto headerBytes = number(fileHeaderBytes, 4);
        const bool isCore = headerBytes == coreHeaderBytes;
        width_ = isCore ? number(18, 2) : signedNumber(18);
        height_ = isCore ? number(20, 2) : signedNumber(22);
        bits_ = number(isCore ? 24 : 28, 2);
        const auto packing = isCore ? 0 : number(30, 4);
        isTopDown_ = height_ < 0;
        height_ = std::abs(height_);
        paletteEntry_ = isCore ? 3 : 4;
        palette_ = fileHeaderBytes + headerBytes;
        const bool isIndexed = bits_ == 1 || bits_ == 4 || bits_ == 8;
        if (!isIndexed && bits_ != 24 && bits_ != 32)
            file_.refuse("is a BMP image of " + std::to_string(bits_) + " bits, expected 1, 4, 8, 24 or 32");
        // 3: with masks, which stand behind the first 40 bytes of the header.
        const bool isUsual = packing == 3 && bits_ == 32 && number(54, 4) == 0xff0000 &&
                             number(58, 4) == 0xff00 && number(62, 4) == 0xff;
        if (packing != 0 && !isUsual)
            file_.refuse("is a BMP image of a kind that is not read (compression " + std::to_string(packing) +
                         "), expected plain pixels");
    }

    std::int64_t rowBytes() const { return (width_ * static_cast<std::int64_t>(bits_) + 31) / 32 * 4; }

    /// Blue, green, red.
    void copyPixel(std::int64_t y, std::int64_t x, std::uint8_t* to) const {
        const auto row = pixels_ + static_cast<std::size_t>((isTopDown_ ? y : height_ - 1 - y) * rowBytes());
        const auto bit = static_cast<std::size_t>(x) * bits_;
        auto from = row + bit / 8;
        if (bits_ <= 8) {
            const auto index = (file_.bytes[from] >> (8 - bits_ - bit % 8)) & ((1u << bits_) - 1);
            from = palette_ + index * paletteEntry_;
            if (from + 3 > file_.bytes.size())
                file_.refuse("is truncated");
        }
        for (std::size_t c = 0; c < 3; ++c)
            to[c] = file_.bytes[from + 2 - c];
    }

    const EncodedPicture& file_;
    std::size_t pixels_ = 0, palette_ = 0, paletteEntry_ = 4;
    std::int64_t width_ = 0, height_ = 0;
    std::uint32_t bits_ = 0;
    bool isTopDown_ = false;
};

} // namespace

Picture decodeBmp(const EncodedPicture& file) { return BmpReader(file).read(); }

PictureHeader bmpHeader(HeaderFile& file) try {
    constexpr std::int64_t mostBytes = 1 << 12; // of headers and palette
    const EncodedPicture beginning{{}, file.at(0, mostBytes)};
    return BmpReader(beginning).header(file.size());
} catch (const CorruptImage&) {
    PictureHeader header;
    header.isSuspect = true;
    return header;
}

} // namespace pdqat::data
