// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/picture_header.h"

#include "engine/data/exif.h"
#include "engine/data/picture.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace pdqat::data {
namespace {

using Bytes = std::vector<std::uint8_t>;

/// JPEG's segments, and the chunks of the others. Places count from its own beginning.
struct Part {
    std::string type;
    std::int64_t content = 0, size = 0, next = 0;
};

constexpr std::int64_t headBytes = 10, mostBytes = 1 << 16;
constexpr int mostParts = 100;

/// Gives `take` each part's type and, where it asks, content, until it has seen enough or the file ends.
/// @return where the last part begins that was given; nothing where the file ended before it was enough
template <class Take>
std::optional<std::int64_t> walk(HeaderFile& file, std::int64_t offset,
                                 std::optional<Part> (*partOf)(const Bytes& head), Take take) {
    for (int i = 0; i < mostParts; ++i) {
        const auto part = partOf(file.at(offset, headBytes));
        const auto content = [&] { return file.at(offset + part->content, std::min(part->size, mostBytes)); };
        if (!part)
            return {};
        if (!take(part->type, content))
            return offset;
        offset += part->next;
    }
    return {};
}

std::int64_t bigEndian(std::span<const std::uint8_t> bytes) {
    std::int64_t value = 0;
    for (const auto byte : bytes)
        value = value << 8 | byte;
    return value;
}

/// Marker, length, content; a fill byte may stand before.
std::optional<Part> jpegPart(const Bytes& head) {
    if (head.size() < headBytes || head[0] != 0xff)
        return {};
    if (head[1] == 0xff)
        return Part{{}, 0, 0, 1};
    const auto size = bigEndian(std::span(head).subspan(2, 2));
    return Part{{static_cast<char>(head[1])}, 4, size - 2, 2 + size};
}

/// Length, type, content, checksum.
std::optional<Part> pngPart(const Bytes& head) {
    if (head.size() < headBytes)
        return {};
    const auto size = bigEndian(std::span(head).first(4));
    return Part{{head.begin() + 4, head.begin() + 8}, 8, size, 12 + size};
}

/// Type, length from its lowest byte up, content of an even length.
std::optional<Part> webpPart(const Bytes& head) {
    if (head.size() < 8)
        return {};
    const auto size = bigEndian(Bytes{head[7], head[6], head[5], head[4]});
    return Part{{head.begin(), head.begin() + 4}, 8, size, 8 + size + size % 2};
}

/// SOF0 to SOF15, without the tables that stand between them.
bool isFrame(const std::string& type) {
    const std::string_view tables = "\xc4\xc8\xcc";
    return type.size() == 1 && (type[0] & 0xf0) == 0xc0 && tables.find(type[0]) == std::string_view::npos;
}

constexpr std::string_view exifMark{"Exif\0\0", 6};

bool isMarked(const Bytes& content) {
    return std::string_view(reinterpret_cast<const char*>(content.data()), content.size())
        .starts_with(exifMark);
}

/// Whether the mark of a format's end stands in the last bytes of the file, behind where its pixels begin.
bool endsWith(HeaderFile& file, std::string_view mark, std::int64_t pixels) {
    constexpr std::int64_t tail = 1 << 12;
    const auto size = file.size(), begin = std::max(size - tail, pixels);
    const auto bytes = file.at(begin, size - begin);
    return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()).find(mark) !=
           std::string_view::npos;
}

int orientationIn(const Bytes& exif) {
    return exifOrientation(std::span(exif).subspan(isMarked(exif) ? exifMark.size() : 0));
}

} // namespace

Bytes HeaderFile::at(std::int64_t offset, std::int64_t count) {
    Bytes bytes(static_cast<std::size_t>(std::max<std::int64_t>(count, 0)));
    stream_.clear();
    stream_.seekg(offset);
    stream_.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream_.gcount(), 0)));
    return bytes;
}

std::int64_t HeaderFile::size() {
    stream_.clear();
    stream_.seekg(0, std::ios::end);
    return stream_.tellg();
}

/// Something may follow the image's end: a preview, padding. One in EXIF comes before the pixels, and has an
/// end of its own.
PictureHeader jpegHeader(HeaderFile& file) {
    PictureHeader header;
    const auto pixels = walk(file, 2, jpegPart, [&](const std::string& type, const auto& content) {
        const auto bytes = isFrame(type) || type == "\xe1" ? content() : Bytes();
        if (isFrame(type) && bytes.size() > 5) {
            header.isSixteenBit = bytes[0] > 8;
            header.isGrey = bytes[5] == 1;
            header.isCmyk = bytes[5] == 4;
        }
        if (isMarked(bytes))
            header.orientation = orientationIn(bytes);
        return type != "\xda"; // SOS
    });
    header.isSuspect = !pixels || !endsWith(file, "\xff\xd9", *pixels);
    return header;
}

/// IHDR comes first; eXIf, where there is one, before the pixels.
PictureHeader pngHeader(HeaderFile& file) {
    PictureHeader header;
    const auto pixels = walk(file, 8, pngPart, [&](const std::string& type, const auto& content) {
        const auto bytes = type == "IHDR" || type == "eXIf" ? content() : Bytes();
        if (type == "IHDR" && bytes.size() > 9) {
            header.isSixteenBit = bytes[8] == 16;
            header.isGrey = bytes[9] == 0 || bytes[9] == 4;
        }
        if (type == "eXIf")
            header.orientation = orientationIn(bytes);
        return type != "IDAT";
    });
    header.isSuspect = !pixels || !endsWith(file, "IEND", *pixels);
    return header;
}

/// EXIF may be the last chunk.
PictureHeader webpHeader(HeaderFile& file) {
    PictureHeader header;
    const auto whole = webpPart(file.at(0, headBytes)); // RIFF, of all that follows
    header.isSuspect = !whole || whole->content + whole->size > file.size();
    walk(file, 12, webpPart, [&](const std::string& type, const auto& content) {
        if (type == "EXIF")
            header.orientation = orientationIn(content());
        header.isSuspect = header.isSuspect || type == "ANIM";
        return true;
    });
    return header;
}

std::optional<PictureHeader> readPictureHeader(const std::filesystem::path& path) {
    HeaderFile file(path);
    const auto* format = pictureFormat(file.at(0, 16));
    return format ? std::optional(format->header(file)) : std::nullopt;
}

} // namespace pdqat::data
