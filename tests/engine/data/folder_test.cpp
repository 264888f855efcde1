// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/batches.h"
#include "engine/data/corrupt_image.h"
#include "engine/data/folder_images.h"
#include "engine/data/picture.h"
#include "engine/data/random_crop.h"
#include "engine/data/resize.h"
#include "tests/engine/data/drain.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/picture_samples.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <numeric>

namespace pdqat::data {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> threeClasses{"ant", "bee", "cat"};

RunConfig configFor(const TempFolder& folder, std::int64_t side = 16) {
    RunConfig config;
    config.data.set = "image-folder";
    config.data.path = folder.path().string();
    config.network.inputSize = side;
    return config;
}

std::string problemIn(const TempFolder& folder) {
    const auto config = configFor(folder);
    const auto text = problemText(config.data);
    EXPECT_EQ(errorText(ErrorKind::Data, [&] { openDataSet(config); }), text);
    return text;
}

std::vector<std::int64_t> labelsOf(const ImageSource& images) {
    std::vector<std::int64_t> labels;
    for (std::int64_t i = 0; i < images.count(); ++i)
        labels.push_back(images.label(i));
    return labels;
}

std::vector<std::int64_t> allOf(const ImageSource& images) {
    std::vector<std::int64_t> indices(static_cast<std::size_t>(images.count()));
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

using Labels = std::vector<std::int64_t>;

TEST(ImageFolder, ClassesAreTheSortedFoldersOfTrain) {
    const TempFolder folder;
    writeImageFolder(folder.path(), {"cat", "ant", "bee"}, 2);
    fs::create_directories(folder / "train/.cache");
    writePlain(folder / "train/README", {'x'});
    writePlain(folder / "train/ant/notes.txt", {'x'});
    writePlain(folder / "train/ant/._image0.jpg", {'x'});
    fs::create_directories(folder / "train/ant/folder.jpg");
    EXPECT_EQ(problemText(configFor(folder).data), "");
    EXPECT_EQ(dataSetInfo(configFor(folder).data).classes, 3);
    const auto set = openDataSet(configFor(folder));
    EXPECT_EQ(set.info.classes, 3);
    EXPECT_GT(set.workers, 0);
    EXPECT_EQ(labelsOf(*set.train), (Labels{0, 0, 1, 1, 2, 2}));
    EXPECT_EQ(labelsOf(*set.test), (Labels{0, 0, 1, 1, 2, 2}));
    const ImageList list(folder / "train", threeClasses, 0);
    EXPECT_EQ(list.path(3), folder / "train/bee/image1.JPEG");
}

TEST(ImageFolder, ValMayLackClassesButHasNoOthers) {
    const TempFolder folder;
    writeImageFolder(folder.path(), threeClasses, 2);
    fs::remove_all(folder / "val/ant");
    EXPECT_EQ(labelsOf(*openDataSet(configFor(folder)).test), (Labels{1, 1, 2, 2}));
    fs::rename(folder / "val/bee", folder / "val/bea");
    expectParts(problemIn(folder), {(folder / "val/bea").string(), "train does not have"});
}

TEST(ImageFolder, SaysWhatIsMissing) {
    const TempFolder folder;
    expectParts(problemIn(folder), {folder.path().string(), "missing: train/, val/", "train/<class>/"});
    fs::create_directories(folder / "train/ant");
    fs::create_directories(folder / "val");
    expectParts(problemIn(folder), {"has 1 class folders", "two or more"});
    expectParts(errorText(ErrorKind::Data, [&] { dataSetInfo(configFor(folder).data); }),
                {"1 class folders"});
    fs::create_directories(folder / "train/bee");
    expectParts(problemIn(folder), {(folder / "train/ant").string(), "no image"});
    writePlain(folder / "train/ant/a.jpg", jpegBytes(8, 8));
    expectParts(problemIn(folder), {(folder / "val").string(), "no image"});
    writeImageFolder(folder.path(), {"ant"}, 1);
    EXPECT_EQ(problemText(configFor(folder).data), "") << "further classes are not looked into";
    expectParts(errorText(ErrorKind::Data, [&] { openDataSet(configFor(folder)); }),
                {(folder / "train/bee").string(), "no image"});
}

TEST(ImageFolder, ALimitTakesAnEvenShareOfEachClass) {
    const TempFolder folder;
    writeImageFolder(folder.path(), threeClasses, 4);
    fs::remove(folder / "train/ant/image3.JPEG");
    fs::remove(folder / "train/ant/image2.JPEG");
    fs::remove(folder / "train/ant/image1.JPEG");
    auto config = configFor(folder);
    config.data.trainLimit = 6;
    config.data.testLimit = 4;
    auto set = openDataSet(config);
    EXPECT_EQ(labelsOf(*set.train), (Labels{0, 1, 1, 1, 2, 2}));
    EXPECT_EQ(labelsOf(*set.test), (Labels{0, 0, 1, 2}));
    config.data.trainLimit = 1000;
    EXPECT_EQ(openDataSet(config).train->count(), 9);
}

TEST(ImageFolder, ListsTheClassesOfABigFolder) {
    const TempFolder folder;
    for (int c = 0; c < 1000; ++c)
        for (const std::string part : {"train/n", "val/n"})
            fs::create_directories(folder / (part + std::to_string(c)));
    for (int i = 0; i < 500; ++i)
        writePlain(folder / ("train/n0/" + std::to_string(i) + ".jpg"), {});
    writePlain(folder / "val/n0/a.jpg", {});
    EXPECT_EQ(problemText(configFor(folder).data), "");
    EXPECT_EQ(dataSetInfo(configFor(folder).data).classes, 1000);
}

/// Bytes as the network sees them.
std::vector<float> normalised(const std::vector<std::uint8_t>& rgb, std::int64_t side, bool mirrored) {
    const auto& info = dataSetInfo("image-folder");
    std::vector<float> values;
    for (std::int64_t y = 0; y < side; ++y)
        for (std::int64_t x = 0; x < side; ++x)
            for (std::size_t c = 0; c < 3; ++c) {
                const auto from =
                    static_cast<std::size_t>((y * side + (mirrored ? side - 1 - x : x)) * 3) + c;
                values.push_back((static_cast<float>(rgb[from]) / 255.0f - info.mean[c]) / info.deviation[c]);
            }
    return values;
}

TEST(ImageFolder, MeasuringTakesTheCentreTrainingARandomCrop) {
    const TempFolder folder;
    writeImageFolder(folder.path(), threeClasses, 2);
    const auto set = openDataSet(configFor(folder, 28));
    std::vector<float> written(28 * 28 * 3);
    std::vector<std::uint8_t> bytes(28 * 28 * 3);
    int mirrored = 0;
    for (std::int64_t i = 0; i < set.train->count(); ++i) {
        const auto picture = readPicture(ImageList(folder / "train", threeClasses, 0).path(i));
        const PixelRegion whole{picture.rgb.data(), picture.width, picture.height, picture.width * 3, 3};
        set.train->write(i, {}, written.data());
        resizeCentre(whole, 32, 28, bytes.data());
        EXPECT_EQ(written, normalised(bytes, 28, false));
        for (const std::uint64_t epoch : {0, 1}) {
            set.train->write(i, Augmentation{true, 4, 9, epoch}, written.data());
            const auto crop = randomCrop(9, epoch, i, true, picture.width, picture.height);
            resize({whole.first + crop.top * whole.stride + crop.left * 3, crop.width, crop.height,
                    whole.stride, 3},
                   28, bytes.data());
            EXPECT_EQ(written, normalised(bytes, 28, crop.mirrored));
            mirrored += crop.mirrored;
        }
    }
    EXPECT_GT(mirrored, 0);
    EXPECT_LT(mirrored, 12);
}

TEST(ImageFolder, BatchesAreTheSameWithAnyNumberOfWorkers) {
    const TempFolder folder;
    writeImageFolder(folder.path(), threeClasses, 9);
    writePlain(folder / "train/bee/image4.JPEG", {'n', 'o'});
    const auto set = openDataSet(configFor(folder));
    BatchOptions options;
    options.batchSize = 5;
    options.augmentation = Augmentation{true, 0, 1, 2};
    options.corrupt = CorruptImages::Skip;
    BatchStream alone(*set.train, allOf(*set.train), options);
    const auto expected = drain(alone);
    ASSERT_EQ(expected.size(), 6u);
    EXPECT_EQ(expected[2].labels.size(0), 4);
    expectParts(expected[2].leftOut.at(0), {"train/bee/image4.JPEG", "neither a JPEG nor a PNG"});
    for (const std::int64_t workers : {2, 4, 7}) {
        options.workers = workers;
        BatchStream stream(*set.train, allOf(*set.train), options);
        const auto batches = drain(stream);
        ASSERT_EQ(batches.size(), expected.size());
        for (std::size_t i = 0; i < batches.size(); ++i) {
            EXPECT_TRUE(torch::equal(batches[i].images, expected[i].images));
            EXPECT_TRUE(torch::equal(batches[i].labels, expected[i].labels));
            EXPECT_EQ(batches[i].leftOut, expected[i].leftOut);
        }
    }
}

} // namespace
} // namespace pdqat::data
