// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_set.h"
#include "engine/os/process.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/same_images.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::data {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t perFile = 4;

std::string batchName(std::int64_t number) { return "data_batch_" + std::to_string(number) + ".bin"; }

/// Training files 1..`files` and the test file, whose images follow those of all five training files.
void writeSet(const fs::path& folder, std::int64_t files) {
    fs::create_directories(folder);
    for (std::int64_t i = 1; i <= files; ++i)
        writePlain(folder / batchName(i), cifarRecords((i - 1) * perFile, perFile));
    writePlain(folder / "test_batch.bin", cifarRecords(5 * perFile, 3));
}

RunConfig::Data cifarConfig(const TempFolder& folder, std::int64_t trainLimit = 0) {
    RunConfig::Data config;
    config.set = "cifar10";
    config.path = folder.path().string();
    config.trainLimit = trainLimit;
    return config;
}

TEST(Cifar, ReadsAllFilesInOrder) {
    const TempFolder folder;
    writeSet(folder.path(), 5);
    EXPECT_EQ(problemText(cifarConfig(folder)), "");
    const auto set = loadImageSets(cifarConfig(folder));
    expectSameImages(set.train, sampleSet(5 * perFile, 3, 32, 32));
    EXPECT_EQ(set.test.count, 3);
    EXPECT_EQ(set.test.labels[1], sampleLabel(5 * perFile + 1));
    EXPECT_EQ(set.test.pixels[3072 + 7], samplePixel(5 * perFile + 1, 7));
}

TEST(Cifar, LooksIntoTheArchivesOwnFolder) {
    const TempFolder folder;
    writeSet(folder / "cifar-10-batches-bin", 5);
    expectSameImages(loadImageSets(cifarConfig(folder)).train, sampleSet(5 * perFile, 3, 32, 32));
}

TEST(Cifar, LimitsTakeTheFirstImages) {
    const TempFolder folder;
    writeSet(folder.path(), 5);
    auto config = cifarConfig(folder, perFile + 1);
    config.testLimit = 2;
    const auto set = loadImageSets(config);
    expectSameImages(set.train, sampleSet(perFile + 1, 3, 32, 32));
    EXPECT_EQ(set.test.count, 2);
}

TEST(Cifar, LaterFilesMayBeMissingWhereTheLimitIsReachedBefore) {
    const TempFolder folder;
    writeSet(folder.path(), 2);
    EXPECT_EQ(problemText(cifarConfig(folder, 2 * perFile)), "");
    expectSameImages(loadImageSets(cifarConfig(folder, 2 * perFile)).train,
                     sampleSet(2 * perFile, 3, 32, 32));
}

TEST(Cifar, SaysWhichFilesAreMissing) {
    const TempFolder folder;
    writeSet(folder.path(), 2);
    fs::remove(folder / "test_batch.bin");
    for (const std::int64_t limit : {std::int64_t{0}, 2 * perFile + 1}) {
        const auto text = errorText(ErrorKind::Data, [&] { loadImageSets(cifarConfig(folder, limit)); });
        expectParts(text, {folder.path().string(), "data_batch_3.bin, data_batch_4.bin, data_batch_5.bin",
                           "test_batch.bin", "https://www.cs.toronto.edu/~kriz/cifar.html"});
        EXPECT_EQ(text.find("data_batch_2"), std::string::npos);
        EXPECT_EQ(problemText(cifarConfig(folder, limit)), text);
    }
}

TEST(Cifar, AGapIsNotSkipped) {
    const TempFolder folder;
    writeSet(folder.path(), 5);
    fs::remove(folder / batchName(2));
    const auto text = errorText(ErrorKind::Data, [&] { loadImageSets(cifarConfig(folder, 2 * perFile)); });
    expectParts(text, {"missing: data_batch_2.bin."});
}

TEST(Cifar, RefusesFilesThatAreNotWholeRecords) {
    const TempFolder folder;
    writeSet(folder.path(), 5);
    auto bytes = cifarRecords(0, perFile);
    bytes.pop_back();
    writePlain(folder / batchName(4), bytes);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(cifarConfig(folder)); }),
                {(folder / batchName(4)).string(), "12291 bytes", "3073", "truncated"});
    writePlain(folder / batchName(4), {});
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(cifarConfig(folder)); }),
                {(folder / batchName(4)).string(), "empty"});
}

TEST(Cifar, RefusesLabelsThatAreNoClass) {
    const TempFolder folder;
    writeSet(folder.path(), 5);
    auto bytes = cifarRecords(0, perFile);
    bytes[2 * 3073] = 10;
    writePlain(folder / batchName(3), bytes);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(cifarConfig(folder)); }),
                {(folder / batchName(3)).string(), "image 2", "label 10", "0 to 9"});
}

RunConfig::Data hundredIn(const TempFolder& folder) {
    RunConfig::Data config;
    config.set = "cifar100";
    config.path = folder.path().string();
    return config;
}

/// Records with a coarse label that must not be taken, and fine labels that only CIFAR-100 has.
Bytes hundredRecords(std::int64_t count) {
    Bytes bytes;
    for (std::int64_t i = 0; i < count; ++i) {
        bytes.push_back(19);
        bytes.push_back(static_cast<std::uint8_t>(99 - i));
        for (std::int64_t p = 0; p < 3072; ++p)
            bytes.push_back(samplePixel(i, p));
    }
    return bytes;
}

TEST(Cifar100, TakesTheFineLabelsFromEitherFolder) {
    for (const std::string inner : {"", "cifar-100-binary"}) {
        const TempFolder folder;
        fs::create_directories(folder / inner);
        writePlain(folder.path() / inner / "train.bin", hundredRecords(5));
        writePlain(folder.path() / inner / "test.bin", hundredRecords(2));
        EXPECT_EQ(problemText(hundredIn(folder)), "");
        const auto set = loadImageSets(hundredIn(folder));
        EXPECT_EQ(set.train.labels, (Bytes{99, 98, 97, 96, 95}));
        EXPECT_EQ(set.train.pixels, sampleSet(5, 3, 32, 32).pixels);
        EXPECT_EQ(set.test.count, 2);
    }
    EXPECT_EQ(dataSetInfo("cifar100").classes, 100);
}

TEST(Cifar100, RefusesWhatIsMissingOrDamaged) {
    const TempFolder folder;
    expectParts(problemText(hundredIn(folder)), {"missing: train.bin, test.bin", "cifar.html"});
    auto bytes = hundredRecords(2);
    writePlain(folder / "test.bin", bytes);
    bytes[1] = 100;
    writePlain(folder / "train.bin", bytes);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(hundredIn(folder)); }),
                {(folder / "train.bin").string(), "label 100", "0 to 99"});
    bytes.pop_back();
    writePlain(folder / "train.bin", bytes);
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(hundredIn(folder)); }),
                {"6147 bytes", "3074", "truncated"});
}

std::string text32(std::size_t size) {
    std::string text;
    for (int i = 0; i < 4; ++i)
        text += static_cast<char>(size >> (8 * i));
    return text;
}

/// A batch as Python 2 pickled the published ones.
Bytes pickledBatch(std::int64_t first, std::int64_t count, const std::string& key = "labels") {
    std::string pixels, labels;
    for (auto i = first; i < first + count; ++i) {
        labels += std::string("K") + static_cast<char>(sampleLabel(i));
        for (std::int64_t p = 0; p < 3072; ++p)
            pixels += static_cast<char>(samplePixel(i, p));
    }
    const auto shortText = [](const std::string& text) {
        return 'U' + std::string(1, static_cast<char>(text.size())) + text;
    };
    const std::string pickle = std::string("\x80\x02}q\x01(", 6) + shortText("data") +
                               "cnumpy.core.multiarray\n_reconstruct\nq\x02" + "cnumpy\nndarray\n" +
                               std::string("K\0\x85", 3) + shortText("b") + "\x87R(K\x01" + 'J' +
                               text32(static_cast<std::size_t>(count)) + std::string("M\0\x0c\x86", 4) +
                               "cnumpy\ndtype\n" + shortText("u1") + std::string("K\0K\x01\x87R(K\x03", 9) +
                               shortText("|") + "NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xff" +
                               std::string("K\0tb\x89", 5) + 'T' + text32(pixels.size()) + pixels + "tb" +
                               shortText(key) + "](" + labels + "eu.";
    return {pickle.begin(), pickle.end()};
}

TEST(Cifar, ReadsThePythonVersion) {
    for (const std::string inner : {"", "cifar-10-batches-py"}) {
        const TempFolder folder;
        fs::create_directories(folder / inner);
        for (std::int64_t i = 1; i <= 5; ++i)
            writePlain(folder.path() / inner / ("data_batch_" + std::to_string(i)),
                       pickledBatch((i - 1) * perFile, perFile));
        writePlain(folder.path() / inner / "test_batch", pickledBatch(5 * perFile, 3));
        EXPECT_EQ(problemText(cifarConfig(folder)), "");
        const auto set = loadImageSets(cifarConfig(folder));
        expectSameImages(set.train, sampleSet(5 * perFile, 3, 32, 32));
        EXPECT_EQ(set.test.labels[1], sampleLabel(5 * perFile + 1));
        expectSameImages(loadImageSets(cifarConfig(folder, perFile + 1)).train,
                         sampleSet(perFile + 1, 3, 32, 32));
        EXPECT_EQ(lookAtData(cifarConfig(folder)).parts[0].found, 5 * perFile);
        for (const auto limit : {perFile - 1, perFile, perFile + 1, 3 * perFile - 1}) {
            const auto train = lookAtData(cifarConfig(folder, limit)).parts[0];
            EXPECT_EQ(train.read, limit);
            EXPECT_EQ(train.classes, std::min<std::int64_t>(limit, 10));
            EXPECT_EQ(loadImageSets(cifarConfig(folder, limit)).train.count, limit);
        }
        fs::remove(folder.path() / inner / "data_batch_4");
        expectParts(problemText(cifarConfig(folder)), {"missing: data_batch_4."});
    }
}

TEST(Cifar100, ReadsThePythonVersion) {
    const TempFolder folder;
    fs::create_directories(folder / "cifar-100-python");
    writePlain(folder / "cifar-100-python/train", pickledBatch(0, 5, "fine_labels"));
    writePlain(folder / "cifar-100-python/test", pickledBatch(5, 2, "fine_labels"));
    EXPECT_EQ(loadImageSets(hundredIn(folder)).train.pixels, sampleSet(5, 3, 32, 32).pixels);
    writePlain(folder / "cifar-100-python/test", pickledBatch(5, 2, "coarse_labels"));
    expectParts(errorText(ErrorKind::Data, [&] { loadImageSets(hundredIn(folder)); }),
                {(folder / "cifar-100-python/test").string(), "has no \"fine_labels\""});
}

void pack(const fs::path& archive, const fs::path& place, const std::string& folder) {
    ASSERT_EQ(os::Process("tar", {"-czf", archive.string(), "-C", place.string(), folder}, {}).wait(), 0);
}

TEST(Cifar, ReadsTheArchivesAsTheyAreDownloaded) {
    const TempFolder made, folder;
    const auto archive = folder / "cifar-10-binary.tar.gz";
    writeSet(made / "cifar-10-batches-bin", 5);
    pack(archive, made.path(), "cifar-10-batches-bin");
    EXPECT_EQ(problemText(cifarConfig(folder)), "");
    const auto set = loadImageSets(cifarConfig(folder));
    expectSameImages(set.train, sampleSet(5 * perFile, 3, 32, 32));
    EXPECT_EQ(set.test.labels[1], sampleLabel(5 * perFile + 1));
    EXPECT_EQ(lookAtData(cifarConfig(folder)).parts[0].found, 5 * perFile);
    EXPECT_EQ(dataFiles(cifarConfig(folder)).files, std::vector<fs::path>{archive});
    writeSet(folder.path(), 5);
    EXPECT_EQ(dataFiles(cifarConfig(folder)).files.size(), 6u) << "what is unpacked goes first";
}

TEST(Cifar, ReadsTheArchivesOfThePythonVersion) {
    const TempFolder made, folder;
    fs::create_directories(made / "cifar-100-python");
    writePlain(made / "cifar-100-python/train", pickledBatch(0, 5, "fine_labels"));
    writePlain(made / "cifar-100-python/test", pickledBatch(5, 2, "fine_labels"));
    pack(folder / "cifar-100-python.tar.gz", made.path(), "cifar-100-python");
    EXPECT_EQ(loadImageSets(hundredIn(folder)).train.pixels, sampleSet(5, 3, 32, 32).pixels);
}

TEST(Cifar, DamagedArchivesAreNamed) {
    const TempFolder made, folder;
    const auto archive = folder / "cifar-10-binary.tar.gz";
    writePlain(archive, {'x'});
    expectParts(problemText(cifarConfig(folder)), {archive.string(), "ends in the middle of an archive"});
    writePlain(archive, Bytes(1024, 'x'));
    expectParts(problemText(cifarConfig(folder)), {archive.string(), "is no tar archive"});
    writeSet(made / "cifar-10-batches-bin", 4);
    pack(archive, made.path(), "cifar-10-batches-bin");
    expectParts(problemText(cifarConfig(folder)), {"missing: data_batch_5.bin"});
    const auto whole = fs::file_size(archive);
    fs::resize_file(archive, whole / 2);
    expectParts(problemText(cifarConfig(folder)), {archive.string(), "archive"});
}

/// Every way to cut or change a pickle is an error that names the file, never a crash.
TEST(Cifar, HostilePicklesAreRefused) {
    const TempFolder folder;
    fs::create_directories(folder / "cifar-100-python");
    const auto good = pickledBatch(0, 1, "fine_labels");
    writePlain(folder / "cifar-100-python/test", good);
    const auto file = folder / "cifar-100-python/train";
    const auto refused = [&](const Bytes& bytes) {
        writePlain(file, bytes);
        return errorText(ErrorKind::Data, [&] { loadImageSets(hundredIn(folder)); });
    };
    for (std::size_t size = 0; size < good.size(); size += size < 300 ? 1 : 97)
        expectParts(refused(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size))),
                    {file.string()});
    const auto of = [](const std::string& text) { return Bytes(text.begin(), text.end()); };
    expectParts(refused(of("\x80\x02"
                           "cos\nsystem\n(U\x04true"
                           "tR.")),
                {"holds os.system"});
    expectParts(refused(of("\x80\x02i")), {"opcode 0x69"});
    expectParts(refused(of("\x80\x02)" + std::string(1000, '\x85') + '.')), {"has no \"fine_labels\""});
    expectParts(refused(of("\x80\x02}.")), {"has no \"fine_labels\""});
    for (const std::string text : {"h\x05", "t", "e", "u", "R", "b", "\x87", "q\x01",
                                   "]q\x01h\x01"
                                   "a.",
                                   "}q\x01h\x01h\x01s.", "T\xff\xff\xff\xff",
                                   "\x8e\xff\xff\xff\xff\xff\xff\xff\xff", "N.", "(", "}\x85", "\x8a\x09"})
        expectParts(refused(of("\x80\x02" + text)), {file.string()});
}

} // namespace
} // namespace pdqat::data
