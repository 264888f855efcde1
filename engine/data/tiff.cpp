// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF through libtiff, which reads from memory by callbacks.
#include "engine/data/picture.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <tiffio.h>

namespace pdqat::data {
namespace {

/// Deflate and run lengths make at most about 1032 bytes of one; fax coding makes more.
constexpr std::int64_t mostBytesPerTiffByte = 100'000;

struct TiffMemory {
    const std::vector<std::uint8_t>& bytes;
    std::uint64_t at = 0;
};

TiffMemory& memoryOf(thandle_t handle) { return *static_cast<TiffMemory*>(handle); }

tmsize_t readTiff(thandle_t handle, void* to, tmsize_t count) {
    auto& memory = memoryOf(handle);
    const auto held = memory.bytes.size() - std::min<std::uint64_t>(memory.at, memory.bytes.size());
    const auto taken =
        std::min<std::uint64_t>(held, static_cast<std::uint64_t>(std::max<tmsize_t>(count, 0)));
    if (taken > 0)
        std::memcpy(to, memory.bytes.data() + memory.at, taken);
    memory.at += taken;
    return static_cast<tmsize_t>(taken);
}

toff_t seekTiff(thandle_t handle, toff_t offset, int whence) {
    auto& memory = memoryOf(handle);
    const auto base = whence == SEEK_CUR ? memory.at : whence == SEEK_END ? memory.bytes.size() : 0;
    return memory.at = base + offset;
}

/// libtiff would print what it thinks of a file.
void silenceTiff() {
    static const bool done = [] {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
        return true;
    }();
    static_cast<void>(done);
}

[[noreturn]] void refuseTiff(const EncodedPicture& file, const char* why) {
    file.refuse(std::string("is no TIFF image that can be decoded") + (*why ? " (" : "") + why +
                (*why ? ")" : ""));
}

} // namespace

Picture decodeTiff(const EncodedPicture& file) {
    silenceTiff();
    TiffMemory memory{file.bytes};
    const std::unique_ptr<TIFF, void (*)(TIFF*)> tiff(
        TIFFClientOpen(
            file.path.c_str(), "rm", &memory, readTiff,
            [](thandle_t, void*, tmsize_t) { return tmsize_t{0}; }, seekTiff, [](thandle_t) { return 0; },
            [](thandle_t handle) { return toff_t{memoryOf(handle).bytes.size()}; }, nullptr, nullptr),
        TIFFClose);
    if (!tiff)
        refuseTiff(file, "");
    char why[1024] = {};
    TIFFRGBAImage image;
    if (!TIFFRGBAImageBegin(&image, tiff.get(), 1, why))
        refuseTiff(file, why);
    const std::unique_ptr<TIFFRGBAImage, void (*)(TIFFRGBAImage*)> ends(&image, TIFFRGBAImageEnd);
    const std::int64_t width = image.width, height = image.height;
    file.requirePlausible(width, height, width * 3, mostBytesPerTiffByte);
    image.req_orientation = image.orientation; // as it is stored, like that of EXIF
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width * height));
    if (!TIFFRGBAImageGet(&image, pixels.data(), image.width, image.height))
        refuseTiff(file, "it is damaged or truncated");
    auto picture = Picture::ofSize(width, height);
    auto* to = picture.rgb.data();
    for (const auto pixel : pixels) {
        *to++ = static_cast<std::uint8_t>(TIFFGetR(pixel));
        *to++ = static_cast<std::uint8_t>(TIFFGetG(pixel));
        *to++ = static_cast<std::uint8_t>(TIFFGetB(pixel));
    }
    return picture;
}

} // namespace pdqat::data
