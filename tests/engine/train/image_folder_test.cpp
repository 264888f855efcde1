// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs on a folder of photographs, some of them damaged.
#include "engine/train/preflight.h"
#include "engine/train/trainer.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/memory_store.h"
#include "tests/fixtures/picture_samples.h"
#include "tests/fixtures/recording_sink.h"
#include "tests/fixtures/same_state.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::train {
namespace {

class FolderRunTest : public ::testing::Test {
protected:
    void SetUp() override {
        data::writeImageFolder(folder_.path(), {"ant", "bee"}, 12);
        config_.data.set = "image-folder";
        config_.data.path = folder_.path().string();
        config_.data.onCorrupt = CorruptImages::Skip;
        config_.data.workers = 2;
        config_.data.validationFraction = 0.25;
        config_.network.inputSize = 16;
        config_.run.epochs = 2;
        config_.run.batchSize = 4;
        config_.run.threads = 1;
    }

    /// Trains; stops before the given batch of training, if any.
    void train(RecordingSink& sink, MemoryStore& store, std::int64_t stopAt = -1) const {
        const auto from = store.last;
        Trainer trainer("test", config_, sink, store, [&] {
            const auto done = sink.all<BatchDone>();
            return stopAt >= 0 && !done.empty() && done.back().at.step >= stopAt ? Command::Stop
                                                                                 : Command::Go;
        });
        if (from)
            trainer.load(*from);
        trainer.run();
    }

    TempFolder folder_;
    RunConfig config_;
};

TEST_F(FolderRunTest, GoesOnWithoutCorruptImagesAndWarnsOncePerFile) {
    data::writePlain(folder_ / "train/ant/image3.JPEG", {});
    auto cut = data::jpegBytes(30, 30);
    cut.resize(cut.size() / 2);
    data::writePlain(folder_ / "train/bee/image7.JPEG", cut);
    data::writePlain(folder_ / "val/bee/image0.png", {'t', 'e', 'x', 't'});
    EXPECT_TRUE(obstacles(config_).empty());
    RecordingSink sink;
    MemoryStore store;
    train(sink, store);
    EXPECT_TRUE(std::holds_alternative<RunFinished>(sink.events().back().body));
    EXPECT_EQ(sink.all<RunStarted>().at(0).trainImages, 18);
    EXPECT_EQ(sink.all<EpochDone>().size(), 2u);
    const auto warnings = sink.all<Warning>();
    ASSERT_EQ(warnings.size(), 3u);
    std::string text;
    for (const auto& warning : warnings)
        text += warning.text + '\n';
    expectParts(text, {"ant/image3.JPEG: is empty", "bee/image7.JPEG: is truncated", "val/bee/image0.png",
                       "and is left out."});
    EXPECT_EQ(text.find("data.on_corrupt"), std::string::npos) << "it is set already";
}

TEST_F(FolderRunTest, AResumedRunEqualsTheUninterruptedOneInSpiteOfThem) {
    data::writePlain(folder_ / "train/ant/image3.JPEG", {});
    data::writePlain(folder_ / "train/bee/image1.JPEG", {});
    RecordingSink whole, halved;
    MemoryStore expected, store;
    train(whole, expected);
    train(halved, store, 3);
    ASSERT_TRUE(store.last.has_value());
    EXPECT_EQ(store.last->at.step, 3);
    train(halved, store);
    ASSERT_TRUE(store.last && expected.last);
    expectSameState(*store.last, *expected.last);
}

TEST_F(FolderRunTest, StopsAtACorruptImageUnlessTold) {
    data::writePlain(folder_ / "train/ant/image3.JPEG", {});
    config_.data.onCorrupt = CorruptImages::Stop;
    config_.data.validationFraction = 0;
    RecordingSink sink;
    MemoryStore store;
    expectParts(errorText(ErrorKind::Data, [&] { train(sink, store); }),
                {"train/ant/image3.JPEG", "is empty", "data.on_corrupt to skip"});
}

TEST_F(FolderRunTest, FailsWhereNothingCanBeDecoded) {
    for (const std::string name : {"ant", "bee"})
        for (int i = 0; i < 12; ++i)
            data::writePlain(folder_ / ("train/" + name + "/image" + std::to_string(i) + ".JPEG"), {});
    RecordingSink sink;
    MemoryStore store;
    expectParts(errorText(ErrorKind::Data, [&] { train(sink, store); }),
                {folder_.path().string(), "none of the training images"});
}

TEST_F(FolderRunTest, WhatIsMissingIsToldOnceBeforeTheStart) {
    std::filesystem::remove_all(folder_ / "val");
    const auto found = obstacles(config_);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind(), ErrorKind::Data);
    EXPECT_EQ(found[0].where(), folder_.path().string());
    expectParts(found[0].what(), {"missing: val/", "train/<class>/"});
}

TEST(Preflight, ResizingLiftsTheLimitOnTheInputSize) {
    const TempFolder folder;
    data::writeIdxSet(folder.path(), 4, 2);
    RunConfig config;
    config.data.set = "mnist";
    config.data.path = folder.path().string();
    config.network.inputSize = 16;
    ASSERT_EQ(obstacles(config).size(), 1u);
    expectParts(obstacles(config)[0].what(), {"network.input_size", "data.fit"});
    config.data.fit = Fit::Resize;
    EXPECT_TRUE(obstacles(config).empty());
    EXPECT_EQ(data::openDataSet(config).train->side(), 16);
}

} // namespace
} // namespace pdqat::train
