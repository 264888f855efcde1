// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF through libtiff, which reads by callbacks.
#include "engine/data/picture.h"
#include "engine/data/picture_header.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <tiffio.h>

namespace pdqat::data {
namespace {

/// Deflate and run lengths make at most about 1032 bytes of one; fax coding makes more.
constexpr std::int64_t mostBytesPerTiffByte = 100'000;

/// What libtiff reads: a source and a place in it. A source copies bytes that it has from a place.
template <class Source>
struct TiffStream {
    Source source;
    std::uint64_t at = 0;
};

struct MemorySource {
    const std::vector<std::uint8_t>& bytes;
    std::uint64_t size() const { return bytes.size(); }
    void copy(std::uint8_t* to, std::uint64_t at, std::uint64_t count) const {
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, to);
    }
};

struct FileSource {
    HeaderFile& file;
    std::uint64_t size() const { return static_cast<std::uint64_t>(std::max<std::int64_t>(file.size(), 0)); }
    void copy(std::uint8_t* to, std::uint64_t at, std::uint64_t count) const {
        std::ranges::copy(file.at(static_cast<std::int64_t>(at), static_cast<std::int64_t>(count)), to);
    }
};

/// libtiff would print what it thinks of a file.
void silenceTiff() {
    static const bool done = [] {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
        return true;
    }();
    static_cast<void>(done);
}

using Tiff = std::unique_ptr<TIFF, void (*)(TIFF*)>;

template <class Source>
Tiff openTiff(const std::string& name, TiffStream<Source>& stream) {
    using Stream = TiffStream<Source>;
    silenceTiff();
    return {TIFFClientOpen(
                name.c_str(), "rm", &stream,
                [](thandle_t handle, void* to, tmsize_t count) {
                    auto& from = *static_cast<Stream*>(handle);
                    const auto at = std::min(from.at, from.source.size());
                    const auto wanted = static_cast<std::uint64_t>(std::max<tmsize_t>(count, 0));
                    const auto taken = std::min(wanted, from.source.size() - at);
                    from.source.copy(static_cast<std::uint8_t*>(to), at, taken);
                    from.at += taken;
                    return static_cast<tmsize_t>(taken);
                },
                [](thandle_t, void*, tmsize_t) { return tmsize_t{0}; },
                [](thandle_t handle, toff_t offset, int whence) {
                    auto& in = *static_cast<Stream*>(handle);
                    const auto base = whence == SEEK_CUR ? in.at : whence == SEEK_END ? in.source.size() : 0;
                    return toff_t{in.at = base + offset};
                },
                [](thandle_t) { return 0; },
                [](thandle_t handle) { return toff_t{static_cast<Stream*>(handle)->source.size()}; }, nullptr,
                nullptr),
            TIFFClose};
}

/// Whether all its parts lie within the file.
bool isWhole(TIFF* tiff, std::uint64_t size) {
    const auto parts = TIFFIsTiled(tiff) ? TIFFNumberOfTiles(tiff) : TIFFNumberOfStrips(tiff);
    for (std::uint32_t i = 0; i < parts; ++i)
        if (const auto offset = TIFFGetStrileOffset(tiff, i);
            offset > size || TIFFGetStrileByteCount(tiff, i) > size - offset)
            return false;
    return true;
}

[[noreturn]] void refuseTiff(const EncodedPicture& file, const char* why) {
    file.refuse(std::string("is no TIFF image that can be decoded") + (*why ? " (" : "") + why +
                (*why ? ")" : ""));
}

} // namespace

Picture decodeTiff(const EncodedPicture& file) {
    TiffStream<MemorySource> stream{{file.bytes}};
    const auto tiff = openTiff(file.path, stream);
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

PictureHeader tiffHeader(HeaderFile& file) {
    TiffStream<FileSource> stream{{file}};
    const auto tiff = openTiff("", stream);
    PictureHeader header;
    char why[1024] = {};
    header.isSuspect =
        !tiff || !TIFFRGBAImageOK(tiff.get(), why) || !isWhole(tiff.get(), stream.source.size());
    if (!tiff)
        return header;
    std::uint16_t bits = 1, colours = PHOTOMETRIC_RGB, orientation = 1;
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_BITSPERSAMPLE, &bits);
    TIFFGetField(tiff.get(), TIFFTAG_PHOTOMETRIC, &colours);
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_ORIENTATION, &orientation);
    header.isSixteenBit = bits > 8;
    header.isGrey = colours == PHOTOMETRIC_MINISBLACK || colours == PHOTOMETRIC_MINISWHITE;
    header.isCmyk = colours == PHOTOMETRIC_SEPARATED;
    header.orientation = orientation;
    return header;
}

} // namespace pdqat::data
