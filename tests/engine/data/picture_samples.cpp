// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/data/picture_samples.h"

#include <array>
#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>
#include <png.h>

namespace pdqat::data {
namespace {

std::uint8_t byte(int value) { return static_cast<std::uint8_t>(value); }

/// The samples of one pixel as a JPEG of this kind stores them.
void appendPixel(Bytes& row, const Colour& colour, JpegKind kind) {
    if (kind == JpegKind::Grey)
        row.push_back(byte(colour.red));
    else
        row.insert(row.end(), {byte(colour.red), byte(colour.green), byte(colour.blue)});
    if (kind == JpegKind::Cmyk)
        row.push_back(204); // inverted black: 80 % of the light is left
}

void appendPixel(Bytes& row, const Colour& colour, PngKind kind, std::int64_t x) {
    const bool isGrey = kind == PngKind::Grey || kind == PngKind::GreyAlpha;
    if (kind == PngKind::Palette)
        return row.push_back(byte(static_cast<int>(x)));
    for (const int value : {colour.red, colour.green, colour.blue}) {
        row.push_back(byte(value));
        if (kind == PngKind::Rgb16)
            row.push_back(byte(value)); // 257 · value in 16 bits
        if (isGrey)
            break;
    }
    if (kind == PngKind::Rgba || kind == PngKind::GreyAlpha)
        row.push_back(7);
}

Bytes pngRow(std::int64_t width, std::int64_t y, PngKind kind) {
    Bytes row(kind == PngKind::Bits1 ? static_cast<std::size_t>(width + 7) / 8 : 0);
    for (std::int64_t x = 0; x < width; ++x)
        if (kind == PngKind::Bits1)
            row[static_cast<std::size_t>(x / 8)] |= byte(((x + y) % 2) << (7 - x % 8));
        else
            appendPixel(row, sampleColour(x, y), kind, x);
    return row;
}

int colourType(PngKind kind) {
    switch (kind) {
    case PngKind::Grey:
    case PngKind::Bits1:
        return PNG_COLOR_TYPE_GRAY;
    case PngKind::GreyAlpha:
        return PNG_COLOR_TYPE_GRAY_ALPHA;
    case PngKind::Palette:
        return PNG_COLOR_TYPE_PALETTE;
    case PngKind::Rgba:
        return PNG_COLOR_TYPE_RGB_ALPHA;
    default:
        return PNG_COLOR_TYPE_RGB;
    }
}

} // namespace

Colour sampleColour(std::int64_t x, std::int64_t y) {
    return {static_cast<int>(x * 2 % 256), static_cast<int>(y * 2 % 256), static_cast<int>((x + y) % 256)};
}

Bytes jpegBytes(std::int64_t width, std::int64_t height, JpegKind kind) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &memory, &size);
    info.image_width = static_cast<JDIMENSION>(width);
    info.image_height = static_cast<JDIMENSION>(height);
    info.input_components = kind == JpegKind::Grey ? 1 : kind == JpegKind::Cmyk ? 4 : 3;
    info.in_color_space = kind == JpegKind::Grey   ? JCS_GRAYSCALE
                          : kind == JpegKind::Cmyk ? JCS_CMYK
                                                   : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 100, TRUE);
    if (kind == JpegKind::Progressive)
        jpeg_simple_progression(&info);
    jpeg_start_compress(&info, TRUE);
    for (std::int64_t y = 0; y < height; ++y) {
        Bytes row;
        for (std::int64_t x = 0; x < width; ++x)
            appendPixel(row, sampleColour(x, y), kind);
        JSAMPROW rows = row.data();
        jpeg_write_scanlines(&info, &rows, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    const Bytes bytes(memory, memory + size);
    std::free(memory);
    return bytes;
}

Bytes pngBytes(std::int64_t width, std::int64_t height, PngKind kind) {
    Bytes bytes;
    auto* png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    auto* info = png_create_info_struct(png);
    png_set_write_fn(
        png, &bytes,
        [](png_structp p, png_bytep data, std::size_t count) {
            auto& to = *static_cast<Bytes*>(png_get_io_ptr(p));
            to.insert(to.end(), data, data + count);
        },
        nullptr);
    png_set_IHDR(png, info, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height),
                 kind == PngKind::Rgb16   ? 16
                 : kind == PngKind::Bits1 ? 1
                                          : 8,
                 colourType(kind), kind == PngKind::Interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    std::array<png_color, 256> palette{};
    for (std::int64_t x = 0; x < 256; ++x) {
        const auto colour = sampleColour(x, 0);
        palette[static_cast<std::size_t>(x)] = {byte(colour.red), byte(colour.green), byte(colour.blue)};
    }
    if (kind == PngKind::Palette)
        png_set_PLTE(png, info, palette.data(), 256);
    png_write_info(png, info);
    std::vector<Bytes> rows;
    std::vector<png_bytep> pointers;
    for (std::int64_t y = 0; y < height; ++y)
        rows.push_back(pngRow(width, y, kind));
    for (auto& row : rows)
        pointers.push_back(row.data());
    png_write_image(png, pointers.data());
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return bytes;
}

void writeImageFolder(const std::filesystem::path& folder, const std::vector<std::string>& classes,
                      std::int64_t perClass) {
    std::int64_t number = 0;
    for (const auto& name : classes)
        for (const std::string part : {"train", "val"}) {
            std::filesystem::create_directories(folder / part / name);
            for (std::int64_t i = 0; i < perClass; ++i, ++number) {
                const auto width = 24 + number % 5 * 4, height = 40 - number % 3 * 6;
                const auto file = folder / part / name / ("image" + std::to_string(i));
                if (part == "train")
                    writePlain(file.string() + ".JPEG", jpegBytes(width, height));
                else
                    writePlain(file.string() + ".png", pngBytes(width, height));
            }
        }
}

} // namespace pdqat::data
