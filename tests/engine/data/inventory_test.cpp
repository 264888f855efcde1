// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text.h"
#include "engine/data/data_problems.h"
#include "engine/data/exif.h"
#include "engine/data/image_folder.h"
#include "engine/data/picture.h"
#include "engine/data/picture_header.h"
#include "engine/data/take_inventory.h"
#include "engine/data/upright.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/picture_samples.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::data {
namespace {

namespace fs = std::filesystem;

RunConfig configOf(const std::string& set, const TempFolder& folder) {
    RunConfig config;
    config.data.set = set;
    config.data.path = folder.path().string();
    config.run.batchSize = 4;
    return config;
}

std::string problemOf(const RunConfig& config) {
    return errorText(ErrorKind::Data, [&] { takeInventory(config, 1); });
}

/// JPEG with an EXIF segment behind its first marker.
Bytes rotated(Bytes jpeg, std::uint8_t orientation) {
    const Bytes segment{0xff, 0xe1, 0, 34,   'E', 'x', 'i', 'f', 0, 0, 'M', 'M',         0, 42, 0, 0, 0, 8,
                        0,    1,    1, 0x12, 0,   3,   0,   0,   0, 1, 0,   orientation, 0, 0,  0, 0, 0, 0};
    jpeg.insert(jpeg.begin() + 2, segment.begin(), segment.end());
    return jpeg;
}

/// Of eight bits, with a palette of greys.
Bytes greyBmp() {
    auto bytes = bmpBytes(8, 8, 8);
    constexpr std::size_t palette = 54;
    for (std::size_t i = 0; i < 256 * 4; ++i)
        bytes[palette + i] = static_cast<std::uint8_t>(i / 4);
    return bytes;
}

/// Grey, of 8 × 8 bytes that stand behind its directory, as most programs write it.
Bytes directoryFirstTiff() {
    Bytes bytes{'I', 'I', 42, 0, 8, 0, 0, 0, 8, 0};
    const auto add = [&](std::uint32_t value, int width) {
        for (int i = 0; i < width; ++i)
            bytes.push_back(static_cast<std::uint8_t>(value >> 8 * i));
    };
    constexpr std::uint32_t pixels = 8 + 2 + 8 * 12 + 4, number = 4;
    for (const auto& [tag, value] : {std::pair(256u, 8u),
                                     {257u, 8u},
                                     {258u, 8u},
                                     {259u, 1u},
                                     {262u, 1u},
                                     {273u, pixels},
                                     {278u, 8u},
                                     {279u, 64u}}) {
        add(tag, 2);
        add(number, 2);
        add(1, 4);
        add(value, 4);
    }
    add(0, 4);
    bytes.resize(pixels + 64, 100);
    return bytes;
}

class FolderInventory : public ::testing::Test {
protected:
    void SetUp() override { writeImageFolder(folder.path(), {"ant", "bee", "cat"}, 4); }

    DataInventory take() const { return takeInventory(config, 1); }
    void write(const std::string& name, const Bytes& bytes) const {
        fs::create_directories((folder / name).parent_path());
        writePlain(folder / name, bytes);
    }

    TempFolder folder;
    RunConfig config = configOf("image-folder", folder);
};

TEST_F(FolderInventory, CountsWhatIsReadAndTheClasses) {
    write("train/cat/more.png", pngBytes(8, 8));
    const auto inventory = take();
    EXPECT_EQ(inventory.set, "image-folder");
    EXPECT_EQ(inventory.folder, folder.path().string());
    ASSERT_EQ(inventory.parts.size(), 2u);
    const auto& train = inventory.parts[0];
    EXPECT_EQ(train.name, "train");
    EXPECT_EQ(inventory.parts[1].name, "val");
    EXPECT_EQ(train.found, 13);
    EXPECT_EQ(train.read, 13);
    EXPECT_EQ(train.lookedAt, 13);
    EXPECT_EQ(train.classes, 3);
    EXPECT_EQ(train.smallest, (ClassSize{"ant", 4}));
    EXPECT_EQ(train.largest, (ClassSize{"cat", 5}));
    EXPECT_TRUE(train.leftOut.empty());
    EXPECT_TRUE(train.traits.empty());
    EXPECT_EQ(train.duplicateNames, 12) << "image0 to image3 in each class";
    EXPECT_EQ(inventory.validationImages, 1);
    EXPECT_EQ(inventory.trainImages, 12);
    EXPECT_EQ(inventory.passedOver, 0);
}

TEST_F(FolderInventory, ALimitLeavesImages) {
    config.data.trainLimit = 6;
    EXPECT_EQ(take().parts[0].found, 12);
    EXPECT_EQ(take().parts[0].read, 6);
    expectParts(inventoryLines(take()).front(), {"train: 6 of 12 images", "limit"});
}

TEST_F(FolderInventory, NamesWhatIsLeftOutAndWhy) {
    for (const std::string name : {"b.gif", "a.GIF", "c.txt"})
        write("train/ant/" + name, {'x'});
    write("train/ant/plain", {'x'});
    write("train/bee/.hidden.jpg", {'x'});
    write("train/bee/.folder/a.jpg", {'x'});
    write("train/loose.jpg", {'x'});
    write("elsewhere/a.jpg", {'x'});
    fs::create_directory_symlink(folder / "elsewhere", folder / "train/cat/linked");
    fs::create_symlink(folder / "nowhere.png", folder / "train/cat/nowhere.png");
    write("train/.folder/a.jpg", {'x'});
    const auto inventory = take();
    const auto& found = inventory.parts[0].leftOut;
    const auto has = [&](const LeftOutFiles& files) {
        return std::find(found.begin(), found.end(), files) != found.end();
    };
    EXPECT_TRUE(has({LeftOut::Suffix, ".gif", 2, "train/ant/a.GIF"}));
    EXPECT_TRUE(has({LeftOut::Suffix, ".txt", 1, "train/ant/c.txt"}));
    EXPECT_TRUE(has({LeftOut::Suffix, "", 1, "train/ant/plain"}));
    EXPECT_TRUE(has({LeftOut::Hidden, "", 3, "train/.folder"}));
    EXPECT_TRUE(has({LeftOut::Link, "", 2, "train/cat/linked"}));
    EXPECT_TRUE(has({LeftOut::Loose, "", 1, "train/loose.jpg"}));
    EXPECT_EQ(found.size(), 6u);
    EXPECT_EQ(inventory.parts[0].read, 12);
    const auto lines = inventoryLines(inventory);
    EXPECT_NE(std::find(lines.begin(), lines.end(),
                        "train leaves out 2 files with the suffix .gif (train/ant/a.GIF, …)"),
              lines.end());
}

TEST_F(FolderInventory, FoldersBelowAClassAreRead) {
    write("train/ant/deep/er/a.jpg", jpegBytes(8, 8));
    EXPECT_EQ(take().parts[0].read, 13);
    fs::remove_all(folder / "train/bee");
    write("train/bee/deep/a.jpg", jpegBytes(8, 8));
    EXPECT_EQ(problemText(config.data), "");
    EXPECT_EQ(take().parts[0].smallest, (ClassSize{"bee", 1}));
}

TEST_F(FolderInventory, HeadersTellWhatIsUnusual) {
    write("train/ant/image0.JPEG", rotated(jpegBytes(8, 8), 6));
    write("train/ant/image1.JPEG", rotated(jpegBytes(8, 8), 1));
    write("train/bee/image0.JPEG", jpegBytes(8, 8, JpegKind::Grey));
    write("train/bee/image1.JPEG", pngBytes(8, 8, PngKind::GreyAlpha));
    write("train/cat/image0.JPEG", jpegBytes(8, 8, JpegKind::Cmyk));
    write("train/cat/image1.JPEG", pngBytes(8, 8, PngKind::Rgb16));
    EXPECT_EQ(take().parts[0].traits,
              (std::vector<TraitFiles>{{PictureTrait::Rotated, 1, "train/ant/image0.JPEG"},
                                       {PictureTrait::Grey, 2, "train/bee/image0.JPEG"},
                                       {PictureTrait::Cmyk, 1, "train/cat/image0.JPEG"},
                                       {PictureTrait::SixteenBit, 1, "train/cat/image1.JPEG"}}));
    const auto lines = inventoryLines(take());
    EXPECT_NE(std::find(lines.begin(), lines.end(),
                        "train: 1 is rotated by EXIF, which is not applied (train/ant/image0.JPEG)"),
              lines.end());
}

TEST_F(FolderInventory, HeadersOfTiffAndBmpTellTheSame) {
    write("train/ant/image0.JPEG", tiffBytes(8, 8, TiffKind::Cmyk));
    write("train/bee/image0.JPEG", tiffBytes(8, 8, TiffKind::Grey16));
    write("train/bee/image1.JPEG", tiffBytes(8, 8));
    write("train/cat/image0.JPEG", greyBmp());
    write("train/cat/image1.JPEG", bmpBytes(8, 8, 8));
    EXPECT_EQ(take().parts[0].traits,
              (std::vector<TraitFiles>{{PictureTrait::Grey, 2, "train/bee/image0.JPEG"},
                                       {PictureTrait::Cmyk, 1, "train/ant/image0.JPEG"},
                                       {PictureTrait::SixteenBit, 1, "train/bee/image0.JPEG"}}));
}

/// What only decoding would refuse is decoded before the start.
TEST_F(FolderInventory, WhatHasNoEndIsSeenBeforeTheStart) {
    const auto without = [](Bytes bytes, std::size_t end) {
        bytes.resize(bytes.size() - end);
        return bytes;
    };
    const auto half = [&](const Bytes& bytes) { return without(bytes, (bytes.size() + 1) / 2); };
    const auto path = "train/ant/image0.JPEG";
    write(path, directoryFirstTiff());
    EXPECT_EQ(take().parts[0].traits.at(0).trait, PictureTrait::Grey);
    for (const auto& bytes :
         {half(jpegBytes(64, 64)), half(pngBytes(64, 64)), half(bmpBytes(64, 64)), half(webpBytes(64, 64)),
          half(tiffBytes(64, 64)), without(directoryFirstTiff(), 30)}) {
        write(path, bytes);
        expectParts(problemOf(config), {(folder / path).string()});
        config.data.onCorrupt = CorruptImages::Skip;
        EXPECT_EQ(take().parts[0].traits.at(0), (TraitFiles{PictureTrait::Undecodable, 1, path}));
        config.data.onCorrupt = CorruptImages::Stop;
    }
    auto trailed = jpegBytes(64, 64);
    trailed.resize(trailed.size() + (1 << 16));
    write(path, trailed);
    EXPECT_TRUE(take().parts[0].traits.empty()) << "a JPEG file may go on behind its image";
}

/// The preview in EXIF has an end of its own.
TEST_F(FolderInventory, AJpegCutBehindItsPreviewIsSeenBeforeTheStart) {
    const auto preview = jpegBytes(16, 16);
    const auto size = 2 + 6 + preview.size();
    Bytes segment{0xff,
                  0xe1,
                  static_cast<std::uint8_t>(size >> 8),
                  static_cast<std::uint8_t>(size & 0xff),
                  'E',
                  'x',
                  'i',
                  'f',
                  0,
                  0};
    segment.insert(segment.end(), preview.begin(), preview.end());
    auto whole = jpegBytes(64, 64);
    whole.insert(whole.begin() + 2, segment.begin(), segment.end());
    const auto path = "train/ant/image0.JPEG";
    write(path, whole);
    EXPECT_FALSE(readPictureHeader(folder / path)->isSuspect);
    EXPECT_TRUE(take().parts[0].traits.empty());
    for (const std::size_t more : {0, 1, 40, 300}) {
        write(path,
              Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(2 + segment.size() + more)));
        expectParts(problemOf(config), {(folder / path).string()});
    }
}

TEST_F(FolderInventory, RotationIsSaidWhetherItIsAppliedOrNot) {
    write("train/ant/image0.JPEG", rotated(jpegBytes(8, 8), 6));
    config.data.exif = ExifRotation::Apply;
    EXPECT_EQ(take().parts[0].traits,
              (std::vector<TraitFiles>{{PictureTrait::Turned, 1, "train/ant/image0.JPEG"}}));
    expectParts(inventoryLines(take())[1], {"1 is rotated by EXIF, and turned upright"});
}

/// What each orientation stores of a picture of 3 × 2 pixels, by their letters.
TEST(Upright, TurnsBackWhatTheCameraStored) {
    const auto picture = [](const std::string& letters, std::int64_t width) {
        Picture made{width, static_cast<std::int64_t>(letters.size()) / width, {}};
        for (const char letter : letters)
            made.rgb.insert(made.rgb.end(), 3, static_cast<std::uint8_t>(letter));
        return made;
    };
    const std::vector<std::pair<std::string, int>> stored{{"abcdef", 3}, {"cbafed", 3}, {"fedcba", 3},
                                                          {"defabc", 3}, {"adbecf", 2}, {"cfbead", 2},
                                                          {"fcebda", 2}, {"daebfc", 2}};
    for (std::size_t i = 0; i < stored.size(); ++i) {
        const auto turned = upright(picture(stored[i].first, stored[i].second), static_cast<int>(i) + 1);
        EXPECT_EQ(turned.width, 3) << i + 1;
        EXPECT_EQ(turned.rgb, picture("abcdef", 3).rgb) << i + 1;
    }
}

TEST(Upright, IsDoneOnReadingWhereTheKeySaysSo) {
    const TempFolder folder;
    writePlain(folder / "a.jpg", rotated(jpegBytes(16, 8), 6));
    EXPECT_EQ(readPicture(folder / "a.jpg").width, 16);
    const auto turned = readPicture(folder / "a.jpg", ExifRotation::Apply);
    EXPECT_EQ(turned.width, 8);
    EXPECT_EQ(turned.rgb, upright(readPicture(folder / "a.jpg"), 6).rgb);
}

TEST_F(FolderInventory, WhatIsNoImageStopsARunUnlessSkipped) {
    write("train/bee/image2.JPEG", {'n', 'o'});
    expectParts(problemOf(config), {(folder / "train/bee/image2.JPEG").string(), "neither a JPEG nor a PNG"});
    config.data.onCorrupt = CorruptImages::Skip;
    EXPECT_EQ(take().parts[0].traits,
              (std::vector<TraitFiles>{{PictureTrait::Undecodable, 1, "train/bee/image2.JPEG"}}));
}

TEST_F(FolderInventory, AllThatIsWrongIsNamedAtOnceBesideTheRest) {
    const std::vector<std::string> broken{"train/ant/image1.JPEG", "train/cat/image0.JPEG"};
    for (const auto& path : broken)
        write(path, {'n', 'o'});
    auto cut = jpegBytes(64, 64);
    cut.resize(cut.size() / 2);
    write("val/bee/cut.jpg", cut);
    fs::create_directories(folder / "train/empty");
    fs::create_directories(folder / "val/other");
    const auto [inventory, problems] = surveyData(config, 1);
    ASSERT_EQ(inventory.parts.size(), 2u);
    EXPECT_EQ(inventory.parts[0].found, 12);
    EXPECT_EQ(inventory.parts[0].emptyClasses, std::vector<std::string>{"empty"});
    EXPECT_EQ(inventory.parts[0].traits,
              (std::vector<TraitFiles>{{PictureTrait::Undecodable, 2, broken.front()}}));
    EXPECT_EQ(inventory.parts[1].traits,
              (std::vector<TraitFiles>{{PictureTrait::Undecodable, 1, "val/bee/cut.jpg"}}));
    EXPECT_EQ(inventory.trainImages + inventory.validationImages, 12);
    EXPECT_EQ(problems.size(), 5u);
    const auto text = problemOf(config);
    expectParts(
        text, {folder.path().string() + ": 5 problems keep a run from starting: ", "; " + broken[0] + " is ",
               "; " + broken[1] + " is ", "; val/bee/cut.jpg ", "train/empty has no image",
               "val/other is a class that train does not have", "set data.on_corrupt to skip"});
    EXPECT_EQ(text.find('\n'), std::string::npos);
    const auto lines = split(inLines(problems, inventory.folder), '\n');
    EXPECT_EQ(lines.size(), 1 + 5 + 3u) << "the remedies";
    EXPECT_EQ(lines[0], folder.path().string() + ": 5 problems keep a run from starting:");
    EXPECT_TRUE(lines[2].starts_with(broken[0] + " is ")) << lines[2];
    config.data.onCorrupt = CorruptImages::Skip;
    EXPECT_EQ(surveyData(config, 1).problems.size(), 2u);
}

TEST_F(FolderInventory, TenOfManyProblemsAreNamed) {
    for (const std::string name : {"ant", "bee", "cat"})
        for (int i = 0; i < 4; ++i)
            write("train/" + name + "/image" + std::to_string(i) + ".JPEG", {'n', 'o'});
    const auto text = problemOf(config);
    expectParts(text, {"12 problems", "bee/image3.JPEG", "cat/image1.JPEG", "; and 2 more."});
    EXPECT_EQ(text.find("cat/image2.JPEG"), std::string::npos);
    EXPECT_EQ(text.find("Replace or remove"), text.rfind("Replace or remove")) << "the remedy once";
}

TEST_F(FolderInventory, EmptyClassesAndCommonNames) {
    fs::remove_all(folder / "val/bee");
    EXPECT_EQ(take().parts[1].emptyClasses, std::vector<std::string>{"bee"});
    EXPECT_EQ(take().namesInBoth, 0) << "the suffixes differ";
    write("val/ant/image0.JPEG", jpegBytes(8, 8));
    EXPECT_EQ(take().namesInBoth, 1);
    fs::create_directories(folder / "train/dog");
    expectParts(problemOf(config), {(folder / "train/dog").string(), "no image"});
    EXPECT_EQ(surveyData(config, 1).inventory.parts[0].found, 12) << "all else is listed";
}

TEST_F(FolderInventory, FlatFoldersAreNamedAsThat) {
    fs::remove_all(folder / "val");
    for (int i = 0; i < 6; ++i)
        write("val/" + std::to_string(i) + ".JPEG", jpegBytes(8, 8));
    expectParts(problemOf(config), {(folder / "val").string(), "holds 6 images but no class folders"});
    EXPECT_EQ(problemText(config.data), problemOf(config));
    fs::remove_all(folder / "train");
    write("train/a.png", pngBytes(8, 8));
    expectParts(problemOf(config), {(folder / "train").string(), "holds 1 images but no class folders"});
}

TEST_F(FolderInventory, ALabelFileGivesAFlatFolderItsClasses) {
    const std::vector<std::pair<std::string, std::string>> files{
        {"val_labels.txt", "2.JPEG bee\n0.JPEG\tcat\n\n1.JPEG ant\n"},
        {"val_labels.csv", "file,class\n2.JPEG,bee\n0.JPEG,cat\n1.JPEG,ant\n"},
        {"LOC_val_solution.csv", "ImageId,PredictionString\n2,bee 85 1 499 272\n0,cat 1 2\n1,ant \r\n"},
        {"val/val_annotations.txt", "2.JPEG\tbee\t0\t32\n0.JPEG\tcat\t0\n1.JPEG\tant\n"}};
    for (const auto& [name, text] : files) {
        fs::remove_all(folder / "val");
        const std::string inner = name.starts_with("val/") ? "val/images/" : "val/";
        for (int i = 0; i < 4; ++i)
            write(inner + std::to_string(i) + ".JPEG", jpegBytes(8, 8));
        write(name, Bytes(text.begin(), text.end()));
        EXPECT_EQ(problemText(config.data), "");
        const ImageList list(folder / "val", {"ant", "bee", "cat"}, 0);
        ASSERT_EQ(list.count(), 3) << name;
        EXPECT_EQ(list.label(0), 0);
        EXPECT_EQ(list.path(0), folder / (inner + "1.JPEG"));
        EXPECT_EQ(list.path(2), folder / (inner + "0.JPEG"));
        const auto left = take().parts[1].leftOut;
        EXPECT_TRUE(std::find(left.begin(), left.end(),
                              LeftOutFiles{LeftOut::Unlabelled, "", 1, inner + "3.JPEG"}) != left.end());
        fs::remove(folder / name);
    }
    write("val_labels.txt", {'0', ' ', 'c', 'a', 't', '\n', '1', ' ', 'x'});
    expectParts(problemOf(config), {"val_labels.txt, line 2", "\"x\" is not a class"});
    write("val_labels.txt", {'\n'});
    expectParts(problemOf(config), {"val_labels.txt", "names no image"});
}

TEST_F(FolderInventory, ImagesThatNoBatchTakes) {
    config.data.validationFraction = 0;
    config.run.batchSize = 11;
    EXPECT_EQ(takeInventory(config, 2).passedOver, 1);
    EXPECT_EQ(takeInventory(config, 1).passedOver, 0);
    config.run.batchSize = 4;
    EXPECT_EQ(takeInventory(config, 2).passedOver, 0);
    config.run.batchSize = 11;
    EXPECT_EQ(inventoryLines(takeInventory(config, 2)).back(),
              "passed over: 1 image at the end of every epoch, too few for a batch of this network");
}

TEST(Inventory, SplitThatLeavesNoneIsRefused) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 2, 2);
    auto config = configOf("mnist", folder);
    EXPECT_EQ(takeInventory(config, 1).trainImages, 2);
    config.data.validationFraction = 0.5;
    expectParts(errorText(ErrorKind::Config, [&] { takeInventory(config, 1); }), {"1 training images"});
    config.data.validationFraction = 0.9;
    expectParts(errorText(ErrorKind::Config, [&] { takeInventory(config, 1); }), {"1 training images"});
}

TEST(Inventory, RecordsOfFixedFilesAreCounted) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 60, 12);
    auto config = configOf("mnist", folder);
    config.data.testLimit = 5;
    const auto inventory = takeInventory(config, 1);
    EXPECT_EQ(inventory.parts[0].found, 60);
    EXPECT_EQ(inventory.parts[0].missing, 59940);
    EXPECT_EQ(inventory.parts[1].found, 12);
    EXPECT_EQ(inventory.parts[1].read, 5);
    EXPECT_EQ(inventory.trainImages, 54);
    EXPECT_EQ(inventory.parts[0].classes, 10);
    EXPECT_EQ(inventory.parts[1].largest, (ClassSize{"class 8", 1})) << "of the five that are read";
    EXPECT_EQ(inventoryLines(inventory)[1],
              "train is short by 59940 images: its files hold 60, the published set has 60000");
}

TEST(Inventory, TruncatedFilesAreSeenBeforeTheStart) {
    for (const bool packed : {false, true}) {
        const TempFolder folder;
        writeIdxSet(folder.path(), 60, 12);
        const auto name = folder / "train-images-idx3-ubyte";
        if (packed) {
            fs::remove(name);
            writeGzip(name.string() + ".gz", idxImages(60));
        }
        const auto file = packed ? fs::path(name.string() + ".gz") : name;
        EXPECT_EQ(problemText(configOf("mnist", folder).data), "");
        EXPECT_EQ(takeInventory(configOf("mnist", folder), 1).parts[0].read, 60);
        fs::resize_file(file, fs::file_size(file) - 100);
        expectParts(problemOf(configOf("mnist", folder)), {file.string()});
        EXPECT_EQ(surveyData(configOf("mnist", folder), 1).inventory.parts[1].read, 12)
            << "the others are listed";
    }
}

TEST(Inventory, CifarFilesShortByRecordsAreCountedAndBrokenOnesRefused) {
    const TempFolder folder;
    for (int i = 1; i <= 5; ++i)
        writePlain(folder / ("data_batch_" + std::to_string(i) + ".bin"),
                   cifarRecords(i * 4, i == 3 ? 2 : 4));
    writePlain(folder / "test_batch.bin", cifarRecords(0, 3));
    auto config = configOf("cifar10", folder);
    EXPECT_EQ(takeInventory(config, 1).parts[0].found, 18);
    EXPECT_EQ(takeInventory(config, 1).parts[0].missing, 50000 - 18);
    config.data.trainLimit = 6;
    EXPECT_EQ(takeInventory(config, 1).parts[0].found, 8) << "two files are enough";
    EXPECT_EQ(takeInventory(config, 1).parts[0].read, 6);
    fs::resize_file(folder / "test_batch.bin", 3 * 3073 - 1);
    expectParts(problemOf(config), {(folder / "test_batch.bin").string(), "no multiple"});
    writePlain(folder / "data_batch_1.bin", Bytes(std::size_t{2} * 3073, 0xff));
    const auto [inventory, problems] = surveyData(config, 1);
    EXPECT_EQ(inventory.parts[0].found, 4) << "of the second file";
    EXPECT_EQ(inventory.parts[1].found, 0);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].where(), (folder / "data_batch_1.bin").string());
    EXPECT_EQ(problems[1].where(), (folder / "test_batch.bin").string());
}

TEST(Exif, OrientationOfEitherByteOrder) {
    const Bytes little{'I', 'I', 42, 0, 8, 0,    0, 0, 2, 0, 0, 1, 3, 0, 1, 0, 0,
                       0,   9,   0,  0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0};
    EXPECT_EQ(exifOrientation(little), 8);
    for (std::size_t size = 0; size + 2 < little.size(); ++size)
        EXPECT_EQ(exifOrientation(std::span(little).first(std::min<std::size_t>(size, 30))), 1) << size;
    auto wrong = little;
    wrong[30] = 9;
    EXPECT_EQ(exifOrientation(wrong), 1);
    wrong[2] = 43;
    EXPECT_EQ(exifOrientation(wrong), 1);
}

TEST(PictureHeader, DamagedFilesGiveWhatTheyHave) {
    const TempFolder folder;
    const auto whole = rotated(jpegBytes(8, 8, JpegKind::Grey), 6);
    writePlain(folder / "a", whole);
    EXPECT_EQ(readPictureHeader(folder / "a"), (PictureHeader{6, true, false, false, false}));
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        writePlain(folder / "a", Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
        EXPECT_EQ(readPictureHeader(folder / "a").has_value(), size >= 3);
    }
    EXPECT_FALSE(readPictureHeader(folder / "none"));
    EXPECT_FALSE(readPictureHeader(folder.path()));
}

} // namespace
} // namespace pdqat::data
