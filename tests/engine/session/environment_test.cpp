// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// environment.json of real sessions, and what it is made of.
#include "engine/data/checksum.h"
#include "engine/os/atomic_file.h"
#include "engine/os/process.h"
#include "engine/runs/data_record.h"
#include "engine/runs/environment.h"
#include "engine/runs/run_folder.h"
#include "engine/session/run_session.h"
#include "engine/session/same_data.h"
#include "engine/session/this_session.h"
#include "tests/engine/session/session_fixture.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/recording_sink.h"

#include <memory>

namespace pdqat::session {
namespace {

namespace fs = std::filesystem;

/// What coreutils say of a file.
std::string sha256sum(const fs::path& file) {
    os::Process program("sha256sum", {file.string()}, {os::ProcessOutput::Text});
    EXPECT_EQ(program.wait(), 0);
    return program.text().substr(0, 64);
}

class EnvironmentTest : public SessionTest {
protected:
    void SetUp() override {
        SessionTest::SetUp();
        config.run.epochs = 1;
    }
    std::string train() {
        auto session = RunSession::create(library, config, display);
        session->start();
        session->wait();
        return session->id();
    }
    RunEnvironment environmentOf(const std::string& id) const {
        return runs::readEnvironment(runs::RunFolder{library.runFolder(id)}.environment());
    }
    DataRecord record() {
        runs::ChecksumCache cache(temp / "data-checksums.json");
        return recordData(config.data, cache).value();
    }

    RecordingSink display;
};

TEST_F(EnvironmentTest, SessionsAreRecordedWithTheDataTheyRead) {
    const auto id = train();
    EXPECT_TRUE(display.all<Warning>().empty());
    const auto environment = environmentOf(id);
    ASSERT_EQ(environment.sessions.size(), 1u);
    const auto& session = environment.sessions.front();
    EXPECT_EQ(session.program, "pdqat " PDQAT_VERSION);
    EXPECT_FALSE(session.libtorch.empty());
    EXPECT_NE(session.compiler, "");
    EXPECT_EQ(session.device, "cpu, 1 threads");
    EXPECT_GT(session.machine.memoryBytes, 0);
    EXPECT_GE(session.machine.hardwareThreads, 1);
    EXPECT_TRUE(session.machine.kernel.starts_with("Linux "));

    EXPECT_EQ(session.inventory.parts.at(0).read, 60);
    EXPECT_EQ(session.inventory.parts.at(1).name, "test");

    ASSERT_EQ(session.data.files.size(), 4u);
    EXPECT_EQ(session.data.fileCount, 4);
    EXPECT_EQ(session.data.set, "mnist");
    std::int64_t bytes = 0;
    for (const auto& file : session.data.files) {
        EXPECT_EQ(file.sha256, sha256sum(temp / "images" / file.name)) << file.name;
        bytes += file.bytes;
    }
    EXPECT_EQ(session.data.bytes, bytes);
    EXPECT_TRUE(fs::exists(temp / "library" / "data-checksums.json"));
}

TEST_F(EnvironmentTest, ResumedRunHasBothSessions) {
    std::unique_ptr<RunSession> session = RunSession::create(library, config, display);
    display.react = [&](const Event& event) {
        if (std::holds_alternative<BatchDone>(event.body))
            session->requestStop();
    };
    session->start();
    session->wait();
    const auto id = session->id();
    session.reset();
    display.react = [](const Event&) {};
    session = RunSession::resume(library, id, display);
    session->start();
    session->wait();
    const auto sessions = environmentOf(id).sessions;
    ASSERT_EQ(sessions.size(), 2u);
    EXPECT_EQ(sessions[0].fromStep, 0);
    EXPECT_EQ(sessions[1].fromStep, 1);
    EXPECT_TRUE(sessions[1].data.recorded());
    EXPECT_LE(sessions[0].time, sessions[1].time);
    EXPECT_TRUE(display.all<Warning>().empty());
}

TEST(SameDataTest, OtherImagesThanTheRunBeganWithAreRefused) {
    DataInventory now;
    now.folder = "/images";
    now.parts.resize(2);
    now.parts[0].name = "train";
    now.parts[0].read = 60;
    now.parts[1].name = "val";
    now.parts[1].read = 12;
    RunEnvironment before;
    requireSameData(before, now);
    auto& session = before.sessions.emplace_back();
    requireSameData(before, now); // it was ended before anything was recorded
    session.data.listing = "of names";
    session.data.fileCount = 72;
    requireSameData(before, now);
    session.data.fileCount = 66; // by a program that read fewer kinds of files
    expectParts(errorText(ErrorKind::Data, [&] { requireSameData(before, now); }),
                {"/images", "72 now, 66 then", "train a new run"});
    session.inventory = now;
    requireSameData(before, now);
    now.parts[0].read = 61;
    expectParts(errorText(ErrorKind::Data, [&] { requireSameData(before, now); }),
                {"train 61, val 12 now, train 60, val 12 then"});
}

TEST_F(EnvironmentTest, ARunIsNotResumedWithOtherImages) {
    auto session = RunSession::create(library, config, display);
    display.react = [&](const Event& event) {
        if (std::holds_alternative<BatchDone>(event.body))
            session->requestStop();
    };
    session->start();
    session->wait();
    const auto id = session->id();
    session.reset();
    data::writeIdxSet(temp / "images", 61, 12);
    expectParts(errorText(ErrorKind::Data, [&] { RunSession::resume(library, id, display); }),
                {(temp / "images").string(), "train 61, test 12 now, train 60, test 12 then"});
    EXPECT_EQ(library.record(id).state, RunState::Stopped) << "a refused resume changes nothing";
}

TEST_F(EnvironmentTest, ChangedFileHasAnotherChecksumAndTheSameOneIsNotReadAgain) {
    const auto before = record();
    EXPECT_EQ(record(), before);
    const auto changed = before.files.front();
    auto content = os::readFile(temp / "images" / changed.name);
    content.back() = static_cast<char>(content.back() + 1);
    os::replaceFile(temp / "images" / changed.name, content);
    const auto after = record();
    EXPECT_NE(after.files.front().sha256, changed.sha256);
    EXPECT_EQ(after.files.front().sha256, sha256sum(temp / "images" / changed.name));
    EXPECT_EQ(after.files.back(), before.files.back());

    // What the cache says of an unchanged file is believed.
    auto cache = os::readFile(temp / "data-checksums.json");
    const auto sum = before.files.back().sha256;
    cache.replace(cache.find(sum), sum.size(), std::string(64, '0'));
    os::replaceFile(temp / "data-checksums.json", cache);
    EXPECT_EQ(record().files.back().sha256, std::string(64, '0'));
    os::replaceFile(temp / "data-checksums.json", "not JSON");
    EXPECT_EQ(record().files.back().sha256, sum);
}

TEST_F(EnvironmentTest, ImageFolderIsRecordedByNamesAndSizes) {
    const auto image = [&](const std::string& name, const std::string& content) {
        fs::create_directories((temp / "photos" / name).parent_path());
        os::replaceFile(temp / "photos" / name, content);
    };
    for (const auto* name : {"train/a/1.png", "train/b/2.png", "val/a/3.png"})
        image(name, "abc");
    config.data.set = "image-folder";
    config.data.path = (temp / "photos").string();
    const auto before = record();
    EXPECT_EQ(before.fileCount, 3);
    EXPECT_EQ(before.bytes, 9);
    EXPECT_TRUE(before.files.empty());
    data::Checksum sum;
    sum.add("train/a/1.png\t3\ntrain/b/2.png\t3\nval/a/3.png\t3\n");
    EXPECT_EQ(before.listing, sum.hex());
    EXPECT_NE(before.content, "");
    image("train/b/2.png", "abd");
    EXPECT_EQ(record().listing, before.listing);
    EXPECT_EQ(runs::sameData(record(), before), false) << "another pixel";
    auto older = before;
    older.content.clear();
    EXPECT_EQ(runs::sameData(record(), older), true) << "an earlier program did not look";
    image("train/b/2.png", "abcd");
    EXPECT_NE(record().listing, before.listing);
}

TEST_F(EnvironmentTest, GoingOnWithOtherPixelsIsAWarning) {
    const auto id = train();
    const auto labels = temp / "images" / "t10k-labels-idx1-ubyte";
    auto bytes = os::readFile(labels);
    bytes.back() = static_cast<char>(bytes.back() == 1 ? 2 : 1);
    os::replaceFile(labels, bytes);
    const auto session = RunSession::resume(library, id, display, 2);
    session->start();
    session->wait();
    const auto warnings = display.all<Warning>();
    ASSERT_EQ(warnings.size(), 1u);
    expectParts(warnings.front().text, {(temp / "images").string(), "checksums differ"});
    EXPECT_EQ(environmentOf(id).sessions.size(), 2u);
}

TEST_F(EnvironmentTest, WhatCannotBeRecordedIsAWarningAndTheRunFinishes) {
    auto session = RunSession::create(library, config, display);
    os::replaceFile(runs::RunFolder{library.runFolder(session->id())}.environment(), "damaged");
    session->start();
    session->wait();
    const auto warnings = display.all<Warning>();
    ASSERT_EQ(warnings.size(), 1u);
    expectParts(warnings.front().text, {"environment.json"});
    EXPECT_EQ(library.record(session->id()).state, RunState::Finished);
}

/// The images are in memory when training starts; what then becomes unreadable cannot be summed up any more.
TEST_F(EnvironmentTest, FileThatCanNoLongerBeReadIsAWarning) {
    const auto labels = temp / "images" / "t10k-labels-idx1-ubyte";
    display.react = [&](const Event& event) {
        if (std::holds_alternative<RunStarted>(event.body)) {
            fs::remove(labels);
            fs::create_directory(labels);
        }
    };
    const auto id = train();
    const auto warnings = display.all<Warning>();
    ASSERT_EQ(warnings.size(), 1u);
    expectParts(warnings.front().text, {"t10k-labels-idx1-ubyte"});
    EXPECT_EQ(library.record(id).state, RunState::Finished);
    ASSERT_EQ(environmentOf(id).sessions.size(), 1u);
    EXPECT_FALSE(environmentOf(id).sessions.front().data.recorded());
}

TEST_F(EnvironmentTest, StopEndsTheRecordOfDataAtOnce) {
    runs::ChecksumCache cache(temp / "data-checksums.json");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(recordData(config.data, cache, stop.get_token()));
    EXPECT_FALSE(fs::exists(temp / "data-checksums.json"));
}

TEST_F(EnvironmentTest, InventoryComesBackAsItWas) {
    RunEnvironment written;
    auto& inventory = written.sessions.emplace_back().inventory;
    inventory = {"image-folder",
                 "/photos",
                 {{"train",
                   9,
                   8,
                   1,
                   {{LeftOut::Hidden, "", 2, "train/.a"}},
                   8,
                   {{PictureTrait::Grey, 3, "train/a/b"}},
                   4,
                   2,
                   {"a", 3},
                   {"b", 5},
                   {"c"}}},
                 1,
                 7,
                 1,
                 2};
    runs::writeEnvironment(temp / "environment.json", written);
    EXPECT_EQ(runs::readEnvironment(temp / "environment.json"), written);
    os::replaceFile(temp / "environment.json", R"({"sessions": [{"program": "pdqat 0.1.0"}]})");
    EXPECT_FALSE(runs::readEnvironment(temp / "environment.json").sessions.at(0).inventory.taken());
}

TEST_F(EnvironmentTest, OldRunsHaveNone) {
    EXPECT_TRUE(runs::readEnvironment(temp / "environment.json").sessions.empty());
}

} // namespace
} // namespace pdqat::session
