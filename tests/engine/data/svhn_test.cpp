// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <matio.h>
#include <numeric>

namespace pdqat::data {
namespace {

namespace fs = std::filesystem;

struct MatOptions {
    mat_ft version = MAT_FT_MAT5;
    matio_compression compression = MAT_COMPRESSION_ZLIB;
};

void writeArray(mat_t* file, const char* name, std::vector<std::size_t> sizes, Bytes bytes,
                matio_compression compression) {
    auto* variable = Mat_VarCreate(name, MAT_C_UINT8, MAT_T_UINT8, static_cast<int>(sizes.size()),
                                   sizes.data(), bytes.data(), MAT_F_DONT_COPY_DATA);
    ASSERT_NE(variable, nullptr);
    EXPECT_EQ(Mat_VarWrite(file, variable, compression), 0);
    Mat_VarFree(variable);
}

struct Array {
    std::vector<std::size_t> sizes;
    Bytes bytes;
};

void writeMat(const fs::path& path, const std::vector<std::pair<const char*, Array>>& arrays,
              const MatOptions& options = {}) {
    auto* file = Mat_CreateVer(path.c_str(), nullptr, options.version);
    ASSERT_NE(file, nullptr);
    for (const auto& [name, array] : arrays)
        writeArray(file, name, array.sizes, array.bytes, options.compression);
    Mat_Close(file);
}

/// Images first … first + count − 1 of sampleSet() as MATLAB has them: rows vary fastest.
Array imagesArray(std::int64_t first, std::int64_t count) {
    Array array{{32, 32, 3, static_cast<std::size_t>(count)}, {}};
    for (auto i = first; i < first + count; ++i)
        for (std::int64_t c = 0; c < 3; ++c)
            for (std::int64_t x = 0; x < 32; ++x)
                for (std::int64_t y = 0; y < 32; ++y)
                    array.bytes.push_back(samplePixel(i, (c * 32 + y) * 32 + x));
    return array;
}

Array labelsArray(std::int64_t first, std::int64_t count) {
    Array array{{static_cast<std::size_t>(count), 1}, {}};
    for (auto i = first; i < first + count; ++i)
        array.bytes.push_back(sampleLabel(i) == 0 ? 10 : sampleLabel(i));
    return array;
}

void writeImages(const fs::path& path, std::int64_t first, std::int64_t count,
                 const MatOptions& options = {}) {
    writeMat(path, {{"X", imagesArray(first, count)}, {"y", labelsArray(first, count)}}, options);
}

/// 11 training images, 7 more in extra, 4 for the test.
void writeSet(const TempFolder& folder, const MatOptions& options = {}) {
    writeImages(folder / "train_32x32.mat", 0, 11, options);
    writeImages(folder / "extra_32x32.mat", 11, 7, options);
    writeImages(folder / "test_32x32.mat", 0, 4, options);
}

RunConfig::Data svhnConfig(const TempFolder& folder) {
    RunConfig::Data config;
    config.set = "svhn";
    config.path = folder.path().string();
    return config;
}

std::string problemWith(const std::vector<std::pair<const char*, Array>>& arrays) {
    const TempFolder folder;
    writeSet(folder);
    fs::remove(folder / "train_32x32.mat");
    writeMat(folder / "train_32x32.mat", arrays);
    const auto text = errorText(ErrorKind::Data, [&] { loadImageSets(svhnConfig(folder)); });
    expectParts(text, {(folder / "train_32x32.mat").string(), "housenumbers"});
    return text;
}

TEST(Svhn, ReadsEveryVersionOfMatlabFiles) {
    for (const auto& options :
         {MatOptions{MAT_FT_MAT5, MAT_COMPRESSION_ZLIB}, MatOptions{MAT_FT_MAT5, MAT_COMPRESSION_NONE},
          MatOptions{MAT_FT_MAT73, MAT_COMPRESSION_ZLIB}}) {
        const TempFolder folder;
        writeSet(folder, options);
        EXPECT_EQ(problemText(svhnConfig(folder)), "");
        const auto set = loadImageSets(svhnConfig(folder));
        const auto expected = sampleSet(18, 3, 32, 32);
        EXPECT_EQ(set.train.count, 18);
        EXPECT_EQ(set.train.pixels, expected.pixels);
        EXPECT_EQ(set.train.labels, expected.labels) << "10 is the digit 0";
        EXPECT_EQ(set.test.count, 4);
        EXPECT_EQ(set.test.pixels[3072 + 5], samplePixel(1, 5));
    }
}

TEST(Svhn, ExtraIsLeftOutWhereTold) {
    const TempFolder folder;
    writeSet(folder);
    auto config = svhnConfig(folder);
    config.extra = false;
    EXPECT_EQ(loadImageSets(config).train.count, 11);
    fs::remove(folder / "extra_32x32.mat");
    EXPECT_EQ(problemText(config), "");
    config.extra = true;
    expectParts(problemText(config), {"missing: extra_32x32.mat", "data.extra"});
}

TEST(Svhn, LimitsTakeTheFirstImages) {
    const TempFolder folder;
    for (const auto compression : {MAT_COMPRESSION_NONE, MAT_COMPRESSION_ZLIB}) {
        writeSet(folder, {MAT_FT_MAT5, compression});
        auto config = svhnConfig(folder);
        config.testLimit = 1;
        for (const std::int64_t limit : {3, 11, 13}) {
            config.trainLimit = limit;
            const auto set = loadImageSets(config);
            EXPECT_EQ(set.train.pixels, sampleSet(limit, 3, 32, 32).pixels);
            EXPECT_EQ(set.train.labels, sampleSet(limit, 3, 32, 32).labels);
            EXPECT_EQ(set.test.count, 1);
            const auto look = lookAtData(config);
            EXPECT_EQ(look.parts[0].read, limit);
            EXPECT_EQ(look.parts[1].read, 1);
        }
    }
}

TEST(Svhn, SaysWhichFilesAreMissing) {
    const TempFolder folder;
    expectParts(problemText(svhnConfig(folder)),
                {"train_32x32.mat, extra_32x32.mat, test_32x32.mat", "ufldl.stanford.edu"});
}

TEST(Svhn, RefusesArraysOfAnotherShape) {
    auto odd = imagesArray(0, 4);
    odd.sizes = {32, 32, 4, 3};
    expectParts(problemWith({{"X", odd}, {"y", labelsArray(0, 3)}}), {"32 × 32 × 4 × 3", "32 × 32 × 3"});
    odd.sizes = {32, 32 * 3 * 4};
    expectParts(problemWith({{"X", odd}, {"y", labelsArray(0, 4)}}), {"32 × 384"});
    expectParts(problemWith({{"X", imagesArray(0, 4)}, {"y", labelsArray(0, 3)}}), {"array y of 3 × 1", "4"});
    expectParts(problemWith({{"X", imagesArray(0, 4)}}), {"no array y"});
    auto labels = labelsArray(0, 4);
    labels.bytes[2] = 11;
    expectParts(problemWith({{"X", imagesArray(0, 4)}, {"y", labels}}), {"image 2", "label 11", "1 to 10"});
    labels.bytes[2] = 0;
    expectParts(problemWith({{"X", imagesArray(0, 4)}, {"y", labels}}), {"label 0"});
}

Bytes read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Svhn, RefusesTruncatedFilesWhereverTheyEnd) {
    for (const auto compression : {MAT_COMPRESSION_NONE, MAT_COMPRESSION_ZLIB}) {
        const TempFolder folder;
        writeSet(folder, {MAT_FT_MAT5, compression});
        const auto path = folder / "train_32x32.mat";
        const auto whole = read(path);
        for (const double share : {0.0, 0.001, 0.01, 0.3, 0.9, 0.997}) {
            auto bytes = whole;
            bytes.resize(static_cast<std::size_t>(static_cast<double>(whole.size()) * share));
            writePlain(path, bytes);
            expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(svhnConfig(folder)); }),
                        {path.string()});
        }
        writePlain(path, Bytes(5000, 'x'));
        expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(svhnConfig(folder)); }), {path.string()});
    }
}

/// The last of X's four sizes is replaced by two billion: 6 TB would be needed.
TEST(Svhn, RefusesHugeClaims) {
    const TempFolder folder;
    writeSet(folder, {MAT_FT_MAT5, MAT_COMPRESSION_NONE});
    const auto path = folder / "train_32x32.mat";
    auto bytes = read(path);
    const Bytes sizes{32, 0, 0, 0, 32, 0, 0, 0, 3, 0, 0, 0, 11, 0, 0, 0};
    const auto at = std::search(bytes.begin(), bytes.end(), sizes.begin(), sizes.end());
    ASSERT_NE(at, bytes.end());
    at[15] = 0x7f;
    writePlain(path, bytes);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(svhnConfig(folder)); }),
                {path.string(), "bytes can hold"});
}

} // namespace
} // namespace pdqat::data
