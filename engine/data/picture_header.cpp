// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/picture_header.h"

#include "engine/data/exif.h"
#include "engine/data/picture.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>
#include <vector>

namespace pdqat::data {
namespace {

/// A file read here and there; what lies beyond its end is missing, not an error.
class HeaderFile {
public:
    explicit HeaderFile(const std::filesystem::path& path) : stream_(path, std::ios::binary) {}

    /// As many of these bytes as there are.
    std::vector<std::uint8_t> at(std::int64_t offset, std::size_t count) {
        std::vector<std::uint8_t> bytes(count);
        stream_.clear();
        stream_.seekg(offset);
        stream_.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(count));
        bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream_.gcount(), 0)));
        return bytes;
    }

private:
    std::ifstream stream_;
};

std::int64_t bigEndian(std::span<const std::uint8_t> bytes) {
    std::int64_t value = 0;
    for (const auto byte : bytes)
        value = value << 8 | byte;
    return value;
}

bool startsWith(const std::vector<std::uint8_t>& bytes, std::string_view mark) {
    return bytes.size() >= mark.size() &&
           std::equal(mark.begin(), mark.end(), bytes.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

/// SOF0 to SOF15, without the tables that stand between them.
bool isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

constexpr std::string_view exifMark{"Exif\0\0", 6};
constexpr int noMoreSegments = 100;

/// Segments up to the frame's: marker, length, content.
PictureHeader jpegHeader(HeaderFile& file) {
    PictureHeader header;
    std::int64_t offset = 2;
    for (int i = 0; i < noMoreSegments; ++i) {
        const auto segment = file.at(offset, 10);
        if (segment.size() < 10 || segment[0] != 0xff)
            break;
        const auto length = bigEndian(std::span(segment).subspan(2, 2));
        if (segment[1] == 0xff) { // a fill byte
            ++offset;
            continue;
        }
        if (isFrame(segment[1])) {
            header.isSixteenBit = segment[4] > 8;
            header.isGrey = segment[9] == 1;
            header.isCmyk = segment[9] == 4;
            break;
        }
        if (segment[1] == 0xe1 && length > 8) {
            const auto content = file.at(offset + 4, static_cast<std::size_t>(length - 2));
            if (startsWith(content, exifMark))
                header.orientation = exifOrientation(std::span(content).subspan(exifMark.size()));
        }
        offset += 2 + length;
    }
    return header;
}

/// IHDR comes first; eXIf, where there is one, before the pixels.
PictureHeader pngHeader(HeaderFile& file) {
    PictureHeader header;
    std::int64_t offset = 8;
    for (int i = 0; i < noMoreSegments; ++i) {
        const auto chunk = file.at(offset, 18);
        if (chunk.size() < 12)
            break;
        const auto length = bigEndian(std::span(chunk).first(4));
        const auto is = [&](std::string_view type) {
            return startsWith({chunk.begin() + 4, chunk.begin() + 8}, type);
        };
        if (is("IDAT"))
            break;
        if (is("IHDR") && chunk.size() == 18) {
            header.isSixteenBit = chunk[16] == 16;
            header.isGrey = chunk[17] == 0 || chunk[17] == 4;
        }
        if (is("eXIf") && length < (1 << 16))
            header.orientation = exifOrientation(file.at(offset + 8, static_cast<std::size_t>(length)));
        offset += 12 + length;
    }
    return header;
}

/// VP8X, where there is more than pixels, and the chunks behind it; EXIF may be the last.
PictureHeader webpHeader(HeaderFile& file) {
    PictureHeader header;
    std::int64_t offset = 12;
    for (int i = 0; i < noMoreSegments; ++i) {
        const auto chunk = file.at(offset, 8);
        if (chunk.size() < 8)
            break;
        const auto length =
            std::int64_t{chunk[4]} | chunk[5] << 8 | chunk[6] << 16 | std::int64_t{chunk[7]} << 24;
        if (startsWith(chunk, "EXIF") && length < (1 << 16)) {
            auto content = file.at(offset + 8, static_cast<std::size_t>(length));
            if (startsWith(content, exifMark))
                content.erase(content.begin(), content.begin() + exifMark.size());
            header.orientation = exifOrientation(content);
        }
        offset += 8 + length + length % 2;
    }
    return header;
}

/// Its own tags are what EXIF took over. Colours and bits would take a walk of their own.
PictureHeader tiffHeader(HeaderFile& file) {
    PictureHeader header;
    header.orientation = exifOrientation(file.at(0, 1 << 16));
    return header;
}

} // namespace

std::optional<PictureHeader> readPictureHeader(const std::filesystem::path& path) {
    HeaderFile file(path);
    const auto* format = pictureFormat(file.at(0, 16));
    if (!format)
        return {};
    if (format->decode == decodeJpeg)
        return jpegHeader(file);
    if (format->decode == decodePng)
        return pngHeader(file);
    if (format->decode == decodeWebp)
        return webpHeader(file);
    if (format->decode == decodeTiff)
        return tiffHeader(file);
    return PictureHeader{};
}

} // namespace pdqat::data
