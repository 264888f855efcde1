// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/data/data_samples.h"

#include <fstream>
#include <stdexcept>
#include <zlib.h>

namespace pdqat::data {
namespace {

void appendBigEndian32(Bytes& bytes, std::uint32_t value) {
    for (const int shift : {24, 16, 8, 0})
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

} // namespace

std::uint8_t samplePixel(std::int64_t image, std::int64_t position) {
    return static_cast<std::uint8_t>(image * 37 + position * 11 + position / 23 + 1);
}

std::uint8_t sampleLabel(std::int64_t image) { return static_cast<std::uint8_t>(image * 7 % 10); }

Bytes idxImages(std::uint32_t count, std::uint32_t side, std::uint32_t magic) {
    Bytes bytes;
    for (const auto value : {magic, count, side, side})
        appendBigEndian32(bytes, value);
    for (std::int64_t i = 0; i < count; ++i)
        for (std::int64_t p = 0; p < std::int64_t{side} * side; ++p)
            bytes.push_back(samplePixel(i, p));
    return bytes;
}

Bytes idxLabels(std::uint32_t count, std::uint32_t magic) {
    Bytes bytes;
    appendBigEndian32(bytes, magic);
    appendBigEndian32(bytes, count);
    for (std::int64_t i = 0; i < count; ++i)
        bytes.push_back(sampleLabel(i));
    return bytes;
}

Bytes cifarRecords(std::int64_t first, std::int64_t count) {
    Bytes bytes;
    for (auto i = first; i < first + count; ++i) {
        bytes.push_back(sampleLabel(i));
        for (std::int64_t p = 0; p < 3072; ++p)
            bytes.push_back(samplePixel(i, p));
    }
    return bytes;
}

ImageSet sampleSet(std::int64_t count, std::int64_t channels, std::int64_t height, std::int64_t width) {
    ImageSet set{count, channels, height, width, {}, {}};
    for (std::int64_t i = 0; i < count; ++i) {
        set.labels.push_back(sampleLabel(i));
        for (std::int64_t p = 0; p < channels * height * width; ++p)
            set.pixels.push_back(samplePixel(i, p));
    }
    return set;
}

void writePlain(const std::filesystem::path& path, const Bytes& bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        throw std::runtime_error("cannot write " + path.string());
}

void writeGzip(const std::filesystem::path& path, const Bytes& bytes) {
    auto* file = gzopen(path.c_str(), "wb");
    const auto size = static_cast<unsigned>(bytes.size());
    const bool written = file && gzwrite(file, bytes.data(), size) == static_cast<int>(size);
    if (gzclose(file) != Z_OK || !written)
        throw std::runtime_error("cannot write " + path.string());
}

void writeIdxSet(const std::filesystem::path& folder, std::uint32_t train, std::uint32_t test) {
    writePlain(folder / "train-images-idx3-ubyte", idxImages(train));
    writePlain(folder / "train-labels-idx1-ubyte", idxLabels(train));
    writePlain(folder / "t10k-images-idx3-ubyte", idxImages(test));
    writePlain(folder / "t10k-labels-idx1-ubyte", idxLabels(test));
}

} // namespace pdqat::data
