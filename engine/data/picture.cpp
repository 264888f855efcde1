// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/picture.h"

#include "engine/data/corrupt_image.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace pdqat::data {
namespace {

constexpr std::int64_t maxPixels = 100'000'000;
constexpr std::uintmax_t maxFileBytes = std::uintmax_t{1} << 28;

constexpr std::array<std::uint8_t, 3> jpegMark{0xff, 0xd8, 0xff};
constexpr std::array<std::uint8_t, 8> pngMark{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

bool begins(const std::vector<std::uint8_t>& bytes, const auto& mark) {
    return bytes.size() >= mark.size() && std::equal(mark.begin(), mark.end(), bytes.begin());
}

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

Picture readPicture(const std::filesystem::path& path) {
    const auto file = readFile(path.string());
    if (begins(file.bytes, jpegMark))
        return decodeJpeg(file);
    if (begins(file.bytes, pngMark))
        return decodePng(file);
    file.refuse(file.bytes.empty() ? "is empty, expected a JPEG or PNG image"
                                   : "is neither a JPEG nor a PNG image");
}

} // namespace pdqat::data
