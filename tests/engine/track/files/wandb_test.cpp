// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// W&B's log, byte by byte, and the offline runs that the tracker writes.
#include "engine/os/atomic_file.h"
#include "engine/track/files/file_trackers.h"
#include "engine/track/files/wandb_folder.h"
#include "engine/track/files/wandb_log.h"
#include "engine/track/files/wandb_program.h"
#include "engine/track/files/wandb_row.h"
#include "pdqat_wandb.pb.h"
#include "tests/engine/track/files/samples.h"
#include "tests/fixtures/environment_variable.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/full_disk.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <map>

namespace pdqat::track {
namespace {

constexpr std::size_t block = 32768;

/// Types and lengths of the pieces of a record of so many bytes that begins at an offset of a block.
std::string piecesOf(std::size_t size, std::size_t offset) {
    const auto bytes = wandbPieces(std::string(size, 'x'), offset);
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto left = block - (offset + at) % block;
        if (left < 7) {
            text += "pad" + std::to_string(left) + ' ';
            at += left;
            continue;
        }
        const auto length =
            static_cast<unsigned char>(bytes[at + 4]) + 256 * static_cast<unsigned char>(bytes[at + 5]);
        text += std::to_string(bytes[at + 6]) + ':' + std::to_string(length) + ' ';
        at += 7 + static_cast<std::size_t>(length);
    }
    return text;
}

TEST(WandbBytes, HeaderIsMagicAndVersion) {
    EXPECT_EQ(wandbHeader(), std::string("\x3A\x57\x26\x42\xE1\xBE\0", 7));
}

TEST(WandbBytes, AShortRecordIsOnePiece) {
    // zlib's CRC-32 over the type and the data: crc32("\x01" "abc") = 0x539D20A9, as Python's zlib has it.
    const auto bytes = wandbPieces("abc", 7);
    ASSERT_EQ(bytes.size(), 10U);
    EXPECT_EQ(bytes.substr(4), std::string("\x03\0\x01"
                                           "abc",
                                           6));
    EXPECT_EQ(bytes.substr(0, 4), std::string("\xA9\x20\x9D\x53", 4));
}

TEST(WandbBytes, PiecesKeepToBlocks) {
    EXPECT_EQ(piecesOf(10, 7), "1:10 ");
    EXPECT_EQ(piecesOf(block - 14, 7), "1:32754 ");     // fills the first block exactly
    EXPECT_EQ(piecesOf(block - 13, 7), "2:32754 4:1 "); // one byte too many
    EXPECT_EQ(piecesOf(70000, 7), "2:32754 3:32761 4:4485 ");
}

TEST(WandbBytes, TheEndOfABlock) {
    EXPECT_EQ(piecesOf(5, block - 8), "2:1 4:4 ");
    EXPECT_EQ(piecesOf(5, block - 7), "2:0 4:5 "); // a head fits in, with nothing after it
    EXPECT_EQ(piecesOf(5, block - 6), "pad6 1:5 ");
    EXPECT_EQ(piecesOf(5, block - 5), "pad5 1:5 ");
    EXPECT_EQ(piecesOf(5, block - 1), "pad1 1:5 ");
    EXPECT_EQ(piecesOf(5, block), "1:5 ");
}

wandb::Record rowOf(const std::string& text) {
    wandb::Record record;
    auto& item = *record.mutable_history()->add_item();
    item.set_key("text");
    item.set_json(text);
    return record;
}

TEST(WandbLogFile, ReadsBackAcrossBlocks) {
    const TempFolder folder;
    auto log = WandbLog::create(folder / "run.wandb");
    const std::vector<std::size_t> sizes{1, 32720, 20, 100000, 3, 32735, 32736, 32737, 7, 0};
    for (const auto size : sizes)
        log.append(rowOf(std::string(size, 'x')));
    std::vector<std::size_t> read;
    const auto extent = readWandbLog(folder / "run.wandb", [&](const auto& record) {
        read.push_back(record.history().item(0).json().size());
        EXPECT_EQ(record.num(), static_cast<std::int64_t>(read.size()));
    });
    EXPECT_EQ(read, sizes);
    EXPECT_EQ(extent.goodBytes, std::filesystem::file_size(folder / "run.wandb"));
}

TEST(WandbLogFile, GoesOnAfterATornRecord) {
    const TempFolder folder;
    const auto file = folder / "run.wandb";
    {
        auto log = WandbLog::create(file);
        log.append(rowOf("kept"));
        log.append(rowOf(std::string(50000, 'x')));
    }
    std::filesystem::resize_file(file, 40000);
    WandbLog::reopen(file).append(rowOf("new"));
    std::vector<std::string> read;
    readWandbLog(file, [&](const auto& record) { read.push_back(record.history().item(0).json()); });
    EXPECT_EQ(read, (std::vector<std::string>{"kept", "new"}));
}

TEST(WandbLogFile, AnotherFileIsAnError) {
    const TempFolder folder;
    os::replaceFile(folder / "other", "something else");
    EXPECT_THROW(readWandbLog(folder / "other", [](const auto&) {}), Error);
}

TEST(WandbNumber, KnowsWhatJsonDoesNot) {
    EXPECT_EQ(wandbNumber(0.25), "0.25");
    EXPECT_EQ(wandbNumber(NAN), "NaN");
    EXPECT_EQ(wandbNumber(INFINITY), "Infinity");
    EXPECT_EQ(wandbNumber(-INFINITY), "-Infinity");
}

TEST(WandbVersion, IsReadFromWhatTheProgramPrints) {
    EXPECT_EQ(wandbVersion("wandb, version 0.31.0\n"), (std::array{0, 31, 0}));
    EXPECT_EQ(wandbVersion("Warning: goes in version 3.14\nwandb, version 0.31.0\n"), (std::array{0, 31, 0}));
    EXPECT_EQ(wandbVersion("command not found"), (std::array{0, 0, 0}));
    EXPECT_TRUE((WandbProgram{"wandb", {0, 24, 0}}.uploadsLive()));
    EXPECT_FALSE((WandbProgram{"wandb", {0, 23, 9}}.uploadsLive()));
}

using Row = std::map<std::string, std::string>;

struct WandbContent {
    std::vector<std::string> order; ///< of the records, repeated kinds once
    std::vector<Row> rows;
    Row summary;
    std::vector<std::string> files, epochSeries;
    int exitCode = -1;
    wandb::Run run;

    explicit WandbContent(const WandbFolder& folder) {
        readWandbLog(folder.log(), [this](const auto& record) { add(record); });
    }

private:
    void add(const wandb::Record& record) {
        static const std::map<int, std::string> kinds{{2, "history"}, {3, "summary"}, {6, "files"},
                                                      {12, "metric"}, {17, "run"},    {18, "exit"},
                                                      {20, "final"},  {21, "header"}, {22, "footer"}};
        const auto kind = kinds.at(record.what_case()); // one without content would throw
        if (order.empty() || order.back() != kind)
            order.push_back(kind);
        if (record.has_history())
            rows.push_back(rowOf(record.history().item()));
        for (const auto& [key, json] : rowOf(record.summary().update()))
            summary[key] = json;
        for (const auto& file : record.files().file())
            files.push_back(file.path());
        if (record.metric().step_metric() == "epoch")
            epochSeries.push_back(record.metric().name());
        if (record.has_exit())
            exitCode = record.exit().code();
        if (record.has_run())
            run = record.run();
    }

    static Row rowOf(const auto& items) {
        Row row;
        for (const auto& item : items)
            row[item.key()] = item.json();
        return row;
    }
};

class WandbTest : public ::testing::Test {
protected:
    std::unique_ptr<Tracker> open(const nlohmann::json& memory = nullptr, RunConfig::Track settings = {}) {
        auto tracker = makeWandbTracker(settings, library.path());
        tracker->open(sampleRun(library), memory);
        return tracker;
    }
    std::vector<WandbFolder> folders() const {
        return wandbFolders(library / "runs" / smallRunStarted().runId / "exports" / "wandb");
    }
    std::vector<std::string> steps() const {
        std::vector<std::string> all;
        for (const auto& folder : folders())
            for (const auto& row : WandbContent(folder).rows)
                all.push_back(row.at("_step"));
        return all;
    }

    TempFolder library;
};

TEST_F(WandbTest, EventsOfAStepAreOneRow) {
    const auto tracker = open();
    EXPECT_GT(tracker->deliver(smallRunEpoch(0)), 0);
    const WandbContent content(folders().front());
    ASSERT_EQ(content.rows.size(), 2U);
    EXPECT_EQ(content.rows[0].at("_step"), "2");
    EXPECT_EQ(content.rows[0].at("batch/acc_2"), "25");
    EXPECT_FALSE(content.rows[0].contains("epoch"));
    const auto& row = content.rows[1];
    EXPECT_EQ(row.at("_step"), "4");
    EXPECT_EQ(row.at("epoch"), "0");
    EXPECT_EQ(row.at("batch/value_CE_bw_2"), "0.5");
    EXPECT_EQ(row.at("dual_first_bw_2"), "0.5");
    EXPECT_EQ(row.at("slack_second_bw_2_val"), "0.15");
    EXPECT_EQ(row.at("test_acc_32"), "50");
    EXPECT_EQ(row.at("_runtime"), "4");
    EXPECT_EQ(row.at("_timestamp"), "1795457215");
    EXPECT_EQ(nlohmann::json::parse(row.at("duals_bw_2")).at("_type"), "histogram");
    EXPECT_EQ(std::count(content.epochSeries.begin(), content.epochSeries.end(), "dual_first_bw_2"), 1);
}

TEST_F(WandbTest, ARowWaitsForTheRestOfItsStep) {
    const auto tracker = open();
    const auto events = smallRunEpoch(0);
    for (const auto& event : events)
        tracker->deliver({&event, 1});
    EXPECT_EQ(steps(), (std::vector<std::string>{"2", "4"}));
}

TEST_F(WandbTest, RecordsStandInTheOrderThatEveryReaderTakes) {
    os::replaceFile(sampleRun(library).folder / "config.json", "{}");
    os::replaceFile(library / "figure.png", "a picture");
    RunConfig::Track settings;
    settings.project = "p";
    settings.entity = "team";
    settings.tags = "one, two";
    const auto tracker = open(nullptr, settings);
    tracker->deliver(smallRunEpoch(0));
    tracker->close({sampleEnd(), "Converged."}, {library / "figure.png"});
    const auto folder = folders().front();
    const WandbContent content(folder);
    EXPECT_EQ(content.order,
              (std::vector<std::string>{"header", "run", "metric", "history", "metric", "history", "summary",
                                        "files", "exit", "final", "footer"}));
    EXPECT_EQ(content.exitCode, 0);
    EXPECT_EQ(content.run.project(), "p");
    EXPECT_EQ(content.run.entity(), "team");
    EXPECT_EQ(content.run.display_name(), "a \"name\" of ×5");
    EXPECT_EQ(content.run.tag_size(), 2);
    EXPECT_EQ(content.files, (std::vector<std::string>{"config.json", "figures/figure.png"}));
    EXPECT_EQ(os::readFile(folder.files() / "figures" / "figure.png"), "a picture");
    EXPECT_EQ(content.summary.at("best_test_acc_2"), "25");
    EXPECT_EQ(content.summary.at("best_epoch"), "0");
    EXPECT_EQ(content.summary.at("state"), "\"finished\"");
    EXPECT_EQ(content.summary.at("certificate"), "\"Converged.\"");
    EXPECT_EQ(tracker->command(), "wandb sync " + folder.path.string());
}

TEST_F(WandbTest, AResumedRunGoesOnWithItsSteps) {
    const auto first = open();
    first->deliver(smallRunEpoch(0));
    first->close(Event{sampleStart + 50, RunStopped{{0, 4, 4}, false}}, {});
    auto resumed = smallRunStarted();
    resumed.from = {1, 0, 4};
    const auto second = open(first->memory());
    second->deliver(std::vector<TrackedEvent>{{{sampleStart + 7, resumed}}});
    second->deliver(smallRunEpoch(1));
    second->close(sampleEnd(), {});
    ASSERT_EQ(folders().size(), 2U);
    EXPECT_EQ(folders()[0].id, folders()[1].id);
    EXPECT_EQ(steps(), (std::vector<std::string>{"2", "4", "6", "8"}));
    const WandbContent content(folders()[1]);
    EXPECT_EQ(content.run.starting_step(), 5);
    EXPECT_EQ(content.rows[0].at("_runtime"), "8"); // 4 s of the first session, 4 s of this one
    EXPECT_EQ(content.summary.at("best_epoch"), "1");
}

TEST_F(WandbTest, RuntimeRisesWhenTheClockWasSetBackBetweenSessions) {
    const auto first = open();
    first->deliver(smallRunEpoch(0));
    first->close(Event{sampleStart + 50, RunStopped{{0, 4, 4}, false}}, {});
    auto resumed = smallRunStarted();
    resumed.from = {1, 0, 4};
    constexpr double back = 5000;
    auto events = smallRunEpoch(1);
    events.insert(events.begin(), {{sampleStart + 7, resumed}});
    for (auto& event : events)
        event.event.time -= back;
    const auto second = open(first->memory());
    second->deliver(events);
    second->deliver(events); // as after a failure
    second->close(sampleEnd(), {});
    const WandbContent content(folders()[1]);
    EXPECT_EQ(content.rows[0].at("_runtime"), "8");
    EXPECT_EQ(content.rows.size(), 2U);
}

TEST_F(WandbTest, OpenedAgainWithNothingToAddItLeavesNoFolder) {
    const auto first = open();
    first->deliver(smallRunEpoch(0));
    first->close(sampleEnd(), {});
    const auto again = open(first->memory());
    EXPECT_EQ(folders().size(), 1U) << "a folder without an end would show the finished run as failed";
    EXPECT_EQ(again->place(), first->place());
    EXPECT_EQ(again->command(), first->command());
}

TEST_F(WandbTest, AKilledWriterIsGivenItsEnd) {
    const auto first = open();
    const auto memory = first->memory();
    first->deliver(smallRunEpoch(0));
    const auto file = folders().front().log();
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1); // the summary
    const auto second = open(memory);
    second->deliver(smallRunEpoch(0)); // comes again
    second->deliver(smallRunEpoch(1));
    EXPECT_EQ(steps(), (std::vector<std::string>{"2", "4", "6", "8"}));
    EXPECT_EQ(WandbContent(folders().front()).exitCode, 255);
    EXPECT_EQ(WandbContent(folders().front()).order.back(), "footer");
}

TEST_F(WandbTest, AFolderThatWasOnlyBegunGoes) {
    const auto first = open();
    std::filesystem::resize_file(folders().front().log(), 3);
    open();
    EXPECT_EQ(folders().size(), 1U);
    EXPECT_EQ(WandbContent(folders().front()).order.front(), "header");
}

TEST_F(WandbTest, TheMemoryHoldsARowThatIsNotOver) {
    const auto events = smallRunEpoch(0);
    const auto first = open();
    first->deliver(std::span(events).first(3)); // the epoch's end is still to come
    const auto second = open(first->memory());
    second->deliver(std::span(events).subspan(3));
    const WandbContent content(folders().back());
    ASSERT_EQ(content.rows.size(), 1U);
    EXPECT_EQ(content.rows[0].at("dual_first_bw_2"), "0.5");
    EXPECT_EQ(content.rows[0].at("train_loss_2"), "1.5");
}

TEST_F(WandbTest, ATailThatAPowerCutTookIsNoticed) {
    const auto first = open();
    first->deliver(smallRunEpoch(0));
    const auto file = folders().front().log();
    const auto kept = std::filesystem::file_size(file) / 2;
    auto next = smallRunEpoch(1);
    first->deliver(std::span(next).first(3)); // its last row is not over
    EXPECT_EQ(open(first->memory())->kept(), Kept::All);
    std::filesystem::resize_file(file, kept);
    const auto second = open(first->memory());
    EXPECT_EQ(second->kept(), Kept::Part);
    second->deliver(smallRunEpoch(0));
    second->deliver(smallRunEpoch(1));
    EXPECT_EQ(steps(), (std::vector<std::string>{"2", "4", "6", "8"})) << "all once, in order";
    EXPECT_TRUE(second->notes().empty()) << "all of it is there again";
    EXPECT_EQ(open(second->memory())->kept(), Kept::All);
}

TEST_F(WandbTest, AFolderThatSomebodyRemovedIsNamedAndNotCounted) {
    const auto first = open();
    first->deliver(smallRunEpoch(0));
    const auto second = open(first->memory());
    second->deliver(smallRunEpoch(1));
    std::filesystem::remove_all(folders().front().path);
    const auto third = open(second->memory());
    EXPECT_EQ(third->kept(), Kept::Part) << "the newest rows are there, older ones are not";
    EXPECT_EQ(third->deliver(smallRunEpoch(0)), 0) << "they do not arrive";
    EXPECT_GT(third->deliver(smallRunEpoch(1)), 0);
    EXPECT_EQ(steps(), (std::vector<std::string>{"6", "8"}));
    ASSERT_EQ(third->notes().size(), 1U);
    expectParts(third->notes()[0], {"Rows of the history are no longer in",
                                    "pdqat export " + smallRunStarted().runId + " --to wandb --new"});
    EXPECT_EQ(open(third->memory())->kept(), Kept::All) << "said once";
}

TEST_F(WandbTest, AllThatSomebodyRemovedIsSaidToBeGone) {
    const auto first = open();
    first->deliver(smallRunEpoch(0));
    for (const auto& folder : folders())
        std::filesystem::remove_all(folder.path);
    const auto second = open(first->memory());
    EXPECT_EQ(second->kept(), Kept::Nothing);
    ASSERT_EQ(second->notes().size(), 1U);
    expectParts(second->notes()[0], {"no longer in", "exports/wandb", "not counted", "--to wandb --new"});
    second->deliver(smallRunEpoch(1));
    EXPECT_EQ(steps(), (std::vector<std::string>{"6", "8"}));
    EXPECT_EQ(open(second->memory())->kept(), Kept::All);
}

TEST_F(WandbTest, ARowOfAnOldMemoryIsNotWrittenAgain) {
    const auto events = smallRunEpoch(0);
    const auto first = open();
    first->deliver(std::span(events).first(3));
    const auto memory = first->memory();
    first->deliver(std::span(events).subspan(3));
    const auto second = open(memory);
    second->deliver(std::span(events).subspan(3));
    second->deliver(smallRunEpoch(1));
    EXPECT_EQ(steps(), (std::vector<std::string>{"2", "4", "6", "8"}));
}

TEST_F(WandbTest, ARowThatFoundNoSpaceIsWrittenNextTime) {
    const auto tracker = open();
    const auto event = smallRunEpoch(0).front();
    {
        const FullDisk full(std::filesystem::file_size(folders().front().log()));
        EXPECT_THROW(tracker->deliver({&event, 1}), TrackerUnavailable);
    }
    EXPECT_GT(tracker->deliver({&event, 1}), 0);
    EXPECT_EQ(steps(), std::vector<std::string>{"2"});
}

TEST_F(WandbTest, WithoutMemoryItIsAnotherRun) {
    open();
    open();
    ASSERT_EQ(folders().size(), 2U);
    EXPECT_NE(folders()[0].id, folders()[1].id);
}

TEST_F(WandbTest, AFullDiskIsToldAndLosesNothing) {
    const auto tracker = open();
    const auto size = std::filesystem::file_size(folders().front().log());
    {
        const FullDisk full(size + 700);
        EXPECT_THROW(tracker->deliver(smallRunEpoch(0)), TrackerUnavailable);
    }
    EXPECT_LE(std::filesystem::file_size(folders().front().log()), size + 700);
    tracker->deliver(smallRunEpoch(0));
    tracker->deliver(smallRunEpoch(1));
    EXPECT_EQ(steps(), (std::vector<std::string>{"2", "4", "6", "8"}));
    const WandbContent content(folders().front());
    EXPECT_EQ(content.rows[1].at("test_acc_32"), "50");
    EXPECT_EQ(content.rows[1].at("dual_first_bw_2"), "0.5");
}

TEST_F(WandbTest, TheEndOnAFullDiskComesAgain) {
    os::replaceFile(sampleRun(library).folder / "config.json", "{}");
    const auto tracker = open();
    tracker->deliver(smallRunEpoch(0));
    {
        const FullDisk full(std::filesystem::file_size(folders().front().log()) + 20);
        EXPECT_THROW(tracker->close(sampleEnd(), {}), TrackerUnavailable);
    }
    EXPECT_EQ(WandbContent(folders().front()).exitCode, -1);
    tracker->close(sampleEnd(), {});
    EXPECT_EQ(WandbContent(folders().front()).order.back(), "footer");
    tracker->deliver(smallRunEpoch(1)); // the run went on without a new opening
    EXPECT_EQ(folders().size(), 2U);
    EXPECT_EQ(steps(), (std::vector<std::string>{"2", "4", "6", "8"}));
}

TEST_F(WandbTest, AFolderThatCannotBeMadeIsAnError) {
    const auto run = sampleRun(library);
    os::replaceFile(run.folder / "exports", "a file");
    try {
        open();
        FAIL() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Library);
        EXPECT_NE(error.where().find("exports/wandb"), std::string::npos) << error.what();
    }
}

TEST_F(WandbTest, WithoutTheProgramTheCommandIsShown) {
    const EnvironmentVariable program("PDQAT_WANDB", "/nowhere/wandb");
    RunConfig::Track settings;
    settings.wandbLive = true;
    const auto tracker = open(nullptr, settings);
    ASSERT_EQ(tracker->notes().size(), 1U);
    EXPECT_NE(tracker->notes()[0].find("pip install wandb"), std::string::npos);
    EXPECT_TRUE(tracker->command().starts_with("wandb sync ")) << tracker->command();
}

TEST_F(WandbTest, AFailedRunSaysWhy) {
    const auto tracker = open();
    tracker->close(Event{sampleStart, RunFailed{ErrorKind::Diverged, "\"fc\": NaN", "fc", {}}}, {});
    const WandbContent content(folders().front());
    EXPECT_EQ(content.exitCode, 1);
    EXPECT_EQ(nlohmann::json::parse(content.summary.at("failure")), "\"fc\": NaN");
}

} // namespace
} // namespace pdqat::track
