// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/idx.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/same_images.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat::data {
namespace {

const std::string trainImages = "train-images-idx3-ubyte", trainLabels = "train-labels-idx1-ubyte",
                  testImages = "t10k-images-idx3-ubyte", testLabels = "t10k-labels-idx1-ubyte";

RunConfig::Data idxConfig(const TempFolder& folder) {
    RunConfig::Data config;
    config.set = "mnist";
    config.path = folder.path().string();
    return config;
}

/// Writes a good set, then overwrites one file, then tells what loading says.
std::string problemWith(const std::string& name, const Bytes& bytes) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 6, 3);
    writePlain(folder / name, bytes);
    const auto text = errorText(ErrorKind::Data, [&] { loadImageSets(idxConfig(folder)); });
    expectParts(text, {(folder / name).string(), "To get mnist"});
    return text;
}

Bytes shortened(Bytes bytes, std::size_t by) {
    bytes.resize(bytes.size() - by);
    return bytes;
}

TEST(Idx, ReadsPlainFiles) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 6, 3);
    const auto set = loadImageSets(idxConfig(folder));
    expectSameImages(set.train, sampleSet(6, 1, 28, 28));
    expectSameImages(set.test, sampleSet(3, 1, 28, 28));
}

TEST(Idx, ReadsGzipAndTheDottedNames) {
    const TempFolder folder;
    writeGzip(folder / "train-images-idx3-ubyte.gz", idxImages(6));
    writePlain(folder / "train-labels.idx1-ubyte", idxLabels(6));
    writeGzip(folder / "t10k-images.idx3-ubyte.gz", idxImages(3));
    writeGzip(folder / "t10k-labels-idx1-ubyte.gz", idxLabels(3));
    EXPECT_EQ(problemText(idxConfig(folder)), "");
    const auto set = loadImageSets(idxConfig(folder));
    expectSameImages(set.train, sampleSet(6, 1, 28, 28));
    expectSameImages(set.test, sampleSet(3, 1, 28, 28));
}

TEST(Idx, LimitsTakeTheFirstImages) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 6, 3);
    auto config = idxConfig(folder);
    config.trainLimit = 4;
    config.testLimit = 100;
    const auto set = loadImageSets(config);
    expectSameImages(set.train, sampleSet(4, 1, 28, 28));
    expectSameImages(set.test, sampleSet(3, 1, 28, 28));
}

TEST(Idx, SaysWhichFilesAreMissing) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 6, 3);
    std::filesystem::remove(folder / trainLabels);
    std::filesystem::remove(folder / testImages);
    const auto text = errorText(ErrorKind::Data, [&] { loadImageSets(idxConfig(folder)); });
    expectParts(text, {folder.path().string(), "train-labels-idx1-ubyte[.gz], t10k-images-idx3-ubyte[.gz]",
                       "https://", "data.path"});
    EXPECT_EQ(text.find("train-images"), std::string::npos);
    EXPECT_EQ(problemText(idxConfig(folder)), text);
}

TEST(Idx, SaysThatTheFolderIsMissing) {
    const TempFolder folder;
    auto config = idxConfig(folder);
    config.path = (folder / "nowhere").string();
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(config); }),
                {config.path, "no such folder", "mnist"});
}

TEST(Idx, RefusesTruncatedFiles) {
    expectParts(problemWith(trainImages, shortened(idxImages(6), 1)), {"truncated", "4704", "4703"});
    expectParts(problemWith(testLabels, shortened(idxLabels(3), 2)), {"truncated", "3 bytes", "found 1"});
    const auto pixels = std::size_t{3 * 28 * 28};
    expectParts(problemWith(testImages, shortened(idxImages(3), pixels + 5)),
                {"header", "expected 4", "found 3"});
    expectParts(problemWith(trainLabels, {}), {"header", "expected 4", "found 0"});
}

TEST(Idx, RefusesTruncatedAndDamagedGzip) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 6, 3);
    std::filesystem::remove(folder / trainImages);
    const auto packed = folder / "train-images-idx3-ubyte.gz";
    writeGzip(packed, idxImages(6));
    const auto size = std::filesystem::file_size(packed);
    std::filesystem::resize_file(packed, size / 2);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(idxConfig(folder)); }),
                {packed.string(), "truncated", "4704"});
    Bytes garbage{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff};
    writePlain(packed, garbage);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(idxConfig(folder)); }),
                {packed.string(), "damaged"});
}

TEST(Idx, RefusesBytesAfterTheEnd) {
    auto bytes = idxImages(6);
    bytes.push_back(0);
    expectParts(problemWith(trainImages, bytes), {"more bytes", "6 entries"});
    bytes = idxLabels(3);
    bytes.push_back(0);
    expectParts(problemWith(testLabels, bytes), {"more bytes", "3 entries"});
}

TEST(Idx, RefusesAWrongMagicNumber) {
    expectParts(problemWith(trainImages, idxImages(6, 28, 0x801)), {"images", "0x00000801", "0x00000803"});
    expectParts(problemWith(trainLabels, idxLabels(6, 0x03080000)), {"labels", "0x03080000", "0x00000801"});
}

TEST(Idx, RefusesCountsThatDiffer) {
    expectParts(problemWith(trainLabels, idxLabels(5)), {"5 labels", "6 images", trainImages});
}

TEST(Idx, RefusesEmptySets) {
    expectParts(problemWith(testImages, idxImages(0)), {"no entries"});
    expectParts(problemWith(testLabels, idxLabels(0)), {"no entries"});
}

TEST(Idx, RefusesImagesOfAnotherSize) {
    expectParts(problemWith(testImages, idxImages(3, 20)), {"20 × 20", "28 × 28"});
}

TEST(Idx, RefusesLabelsThatAreNoClass) {
    auto labels = idxLabels(6);
    labels[8 + 4] = 10;
    expectParts(problemWith(trainLabels, labels), {"image 4", "label 10", "0 to 9"});
}

TEST(Idx, ACountBeyondAllMeasureExhaustsTheFileNotTheMemory) {
    auto images = idxImages(6), labels = idxLabels(6);
    for (std::size_t i = 4; i < 8; ++i)
        images[i] = labels[i] = 0xff;
    const TempFolder folder;
    writeIdxSet(folder.path(), 6, 3);
    writePlain(folder / trainImages, images);
    writePlain(folder / trainLabels, labels);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(idxConfig(folder)); }),
                {"truncated", std::to_string(4294967295 * 784), "found 4704"});
}

TEST(Idx, AFolderInAFilesPlaceCountsAsMissing) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 6, 3);
    std::filesystem::remove(folder / trainImages);
    std::filesystem::create_directory(folder / trainImages);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(idxConfig(folder)); }),
                {"missing", trainImages});
}

TEST(Idx, SaysWhyAFileCannotBeReadAtAll) {
    const TempFolder folder;
    const auto& info = dataSetInfo("mnist");
    writePlain(folder / "labels", idxLabels(6));
    expectParts(errorText(ErrorKind::Data, [&] { readIdx(folder / "images", folder / "labels", info, 0); }),
                {(folder / "images").string(), "cannot be opened", "No such file"});
    expectParts(errorText(ErrorKind::Data, [&] { readIdx(folder.path(), folder / "labels", info, 0); }),
                {folder.path().string(), "cannot be read", "Is a directory"});
}

TEST(Idx, ReadsDebiansFashionMnist) {
    RunConfig::Data config;
    if (const auto problem = dataProblem(config))
        GTEST_SKIP() << problem->what();
    const auto set = loadImageSets(config);
    EXPECT_EQ(set.train.count, 60000);
    EXPECT_EQ(set.test.count, 10000);
    std::vector<int> classes(10);
    for (const auto label : set.train.labels)
        ++classes[label];
    EXPECT_EQ(classes, std::vector<int>(10, 6000));
    EXPECT_EQ(set.train.labels.front(), 9) << "the first training image is an ankle boot";
    // The published mean and standard deviation, to the digits given.
    double sum = 0, squares = 0;
    for (const auto pixel : set.train.pixels) {
        sum += pixel;
        squares += static_cast<double>(pixel) * pixel;
    }
    const auto n = static_cast<double>(set.train.pixels.size());
    const double mean = sum / n, deviation = std::sqrt(squares / n - mean * mean);
    EXPECT_NEAR(mean / 255, dataSetInfo("fashion-mnist").mean[0], 1e-4);
    EXPECT_NEAR(deviation / 255, dataSetInfo("fashion-mnist").deviation[0], 1e-4);
}

TEST(Idx, LooksWhereTorchvisionKeepsTheFiles) {
    for (const std::string inner : {"MNIST/raw", "raw"}) {
        const TempFolder folder;
        std::filesystem::create_directories(folder / inner);
        std::filesystem::create_directories(folder / "FashionMNIST/raw");
        writeIdxSet(folder / "FashionMNIST/raw", 4, 3);
        writeIdxSet(folder / inner, 5, 3);
        EXPECT_EQ(problemText(idxConfig(folder)), "");
        EXPECT_EQ(loadImageSets(idxConfig(folder)).train.count, 5);
    }
}

} // namespace
} // namespace pdqat::data
