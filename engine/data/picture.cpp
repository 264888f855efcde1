// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/picture.h"

#include "engine/api/text.h"
#include "engine/data/corrupt_image.h"
#include "engine/data/picture_header.h"
#include "engine/data/upright.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace pdqat::data {
namespace {

constexpr std::int64_t maxPixels = 100'000'000;
constexpr std::uintmax_t maxFileBytes = std::uintmax_t{1} << 28;

/// Whether these bytes stand at `offset`.
template <std::size_t size>
bool has(std::span<const std::uint8_t> bytes, const char (&mark)[size], std::size_t offset = 0) {
    return bytes.size() >= offset + size - 1 &&
           std::equal(mark, mark + size - 1, bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

using Start = std::span<const std::uint8_t>;

const PictureFormat formats[] = {
    {[](Start b) { return has(b, "\xff\xd8\xff"); }, decodeJpeg, jpegHeader, {".jpg", ".jpeg"}},
    {[](Start b) { return has(b, "\x89PNG\r\n\x1a\n"); }, decodePng, pngHeader, {".png"}},
    {[](Start b) { return has(b, "RIFF") && has(b, "WEBP", 8); }, decodeWebp, webpHeader, {".webp"}},
    {[](Start b) { return has(b, "BM"); }, decodeBmp, bmpHeader, {".bmp"}},
    {[](Start b) { return has(b, "II*\0") || has(b, "MM\0*"); }, decodeTiff, tiffHeader, {".tif", ".tiff"}},
};

[[noreturn]] void refuseReading(const std::string& path) {
    throw Error(ErrorKind::Data, path, std::string("cannot be read: ") + std::strerror(errno));
}

EncodedPicture readFile(const std::string& path) {
    EncodedPicture file{path, {}};
    errno = 0;
    std::ifstream stream(path, std::ios::binary | std::ios::ate);
    const auto size = stream ? static_cast<std::streamoff>(stream.tellg()) : -1;
    if (size < 0)
        refuseReading(path);
    if (static_cast<std::uintmax_t>(size) > maxFileBytes)
        file.refuse("has " + std::to_string(size) + " bytes, which is too much for an image");
    file.bytes.resize(static_cast<std::size_t>(size));
    stream.seekg(0);
    stream.read(reinterpret_cast<char*>(file.bytes.data()), size);
    if (!stream)
        refuseReading(path);
    return file;
}

} // namespace

void EncodedPicture::refuse(const std::string& problem) const { throw CorruptImage(path, problem); }

void EncodedPicture::requirePlausible(std::int64_t width, std::int64_t height, std::int64_t bytesPerRow,
                                      std::int64_t bytesPerByte) const {
    const auto size = std::to_string(width) + " × " + std::to_string(height) + " pixels";
    if (width <= 0 || height <= 0 || width > maxPixels / height)
        refuse("claims to have " + size + ", expected 1 to " + std::to_string(maxPixels));
    const auto held = static_cast<std::int64_t>(bytes.size());
    if (bytesPerRow * height / bytesPerByte > held)
        refuse("claims to have " + size + ", more than its " + std::to_string(held) + " bytes can hold");
}

const PictureFormat* pictureFormat(std::span<const std::uint8_t> bytes) {
    const auto* found = std::find_if(std::begin(formats), std::end(formats),
                                     [&](const auto& format) { return format.begins(bytes); });
    return found == std::end(formats) ? nullptr : found;
}

bool hasPictureSuffix(const std::filesystem::path& path) {
    const auto suffix = lowerCase(path.extension().string());
    return std::any_of(std::begin(formats), std::end(formats), [&](const auto& format) {
        return std::find(format.suffixes.begin(), format.suffixes.end(), suffix) != format.suffixes.end();
    });
}

Picture readPicture(const std::filesystem::path& path, ExifRotation exif) {
    const auto file = readFile(path.string());
    if (const auto* format = pictureFormat(file.bytes)) {
        auto picture = format->decode(file);
        if (exif == ExifRotation::Ignore)
            return picture;
        HeaderFile header(path);
        return upright(std::move(picture), format->header(header).orientation);
    }
    file.refuse(file.bytes.empty() ? "is empty, expected an image"
                                   : "is neither a JPEG nor a PNG image, nor WebP, BMP or TIFF");
}

} // namespace pdqat::data
