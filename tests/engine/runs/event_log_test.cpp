// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/runs/event_log.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/full_disk.h"
#include "tests/fixtures/sample_events.h"
#include "tests/fixtures/temp_folder.h"

#include <fstream>

namespace pdqat::runs {
namespace {

class EventLogTest : public ::testing::Test {
protected:
    void write(const std::string& content) const { std::ofstream(file, std::ios::binary) << content; }
    std::vector<Event> read() const { return readEventLog(file).events; }

    TempFolder folder;
    std::filesystem::path file = folder / "events.jsonl";
};

std::vector<Event> loggedEvents() {
    auto events = sampleEvents();
    std::erase_if(events, [](const auto& event) { return std::holds_alternative<BatchDone>(event.body); });
    return events;
}

TEST_F(EventLogTest, KeepsEverythingButBatches) {
    {
        EventLogWriter log(file);
        for (const auto& event : sampleEvents())
            log.append(event);
    }
    EXPECT_EQ(read(), loggedEvents());
    EventLogWriter(file).append(at(9, Warning{"again"}));
    EXPECT_EQ(read().size(), loggedEvents().size() + 1);
}

TEST_F(EventLogTest, TornTailIsCutOffWhereverItTore) {
    const auto first = logRecord(at(1, Warning{"first"})), second = logRecord(at(2, Warning{"second"}));
    for (std::size_t kept = 0; kept < second.size(); ++kept) {
        write(first + second.substr(0, kept));
        const auto log = readEventLog(file);
        ASSERT_EQ(log.events.size(), 1u) << kept;
        ASSERT_EQ(log.goodBytes, first.size()) << kept;
        ASSERT_EQ(log.tornBytes, kept) << kept;
        EventLogWriter(file).append(at(3, Warning{"third"}));
        ASSERT_EQ(os::readFile(file), first + logRecord(at(3, Warning{"third"}))) << kept;
    }
}

TEST_F(EventLogTest, EveryFlippedBitIsFound) {
    const auto first = logRecord(at(1, Warning{"first"})), second = logRecord(at(2, Warning{"second"}));
    for (std::size_t bit = 0; bit < 8 * second.size(); ++bit) {
        auto flipped = second;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        write(first + flipped);
        ASSERT_EQ(read().size(), 1u) << "bit " << bit << ": " << flipped;
    }
}

TEST_F(EventLogTest, DamageInTheMiddleIsReportedWithItsLine) {
    const auto record = logRecord(at(1, Warning{"good"}));
    auto damaged = record;
    damaged[40] ^= 1;
    write(record + damaged + record);
    expectParts(errorText(ErrorKind::Library, [&] { read(); }), {"events.jsonl, line 2", "checksum"});
    expectParts(errorText(ErrorKind::Library, [&] { EventLogWriter log(file); }), {"line 2"});
    EXPECT_EQ(os::readFile(file), record + damaged + record) << "opening must not change a damaged log";
}

TEST_F(EventLogTest, RecordOfAnotherVersionIsNoDamage) {
    const std::string text = R"({"time":1,"type":"telepathy"})";
    write(R"({"crc":"dbee5218","event":)" + text + "}\n");
    expectParts(errorText(ErrorKind::Library, [&] { read(); }), {"line 1", "telepathy", "newer version"});
}

TEST_F(EventLogTest, MissingLogIsAnError) {
    expectParts(errorText(ErrorKind::Library, [&] { read(); }), {"events.jsonl", "No such file"});
}

TEST_F(EventLogTest, FullDiskNamesTheFileAndLeavesWhatWasGood) {
    EventLogWriter log(file);
    log.append(at(1, Warning{"fits"}));
    const auto text = errorText(ErrorKind::Library, [&] {
        const FullDisk full(std::filesystem::file_size(file) + 20);
        log.append(at(2, Warning{"does not"}));
    });
    expectParts(text, {"events.jsonl", "cannot be written"});
    EXPECT_EQ(read().size(), 1u);
}

TEST(Superseded, EventsAfterTheResumedPositionAreLeftOut) {
    const auto stats = [](std::int64_t step) { return at(1, LayerStatistics{{0, step, step}, {}, {}}); };
    const std::vector<Event> events{at(0, sampleStarted()),
                                    stats(3),
                                    stats(6),
                                    at(1, CheckpointSaved{"c", {0, 6, 6}, {}}),
                                    stats(9),
                                    at(2, Warning{}),
                                    at(3, sampleStarted({0, 6, 6})),
                                    stats(9)};
    const auto kept = withoutSuperseded(events);
    ASSERT_EQ(kept.size(), 6u);
    EXPECT_EQ(kept[3], events[3]);
    EXPECT_EQ(kept[4], events[6]);
}

TEST(Superseded, EpochTakenAgainFromItsLastBatchIsLeftOutOnce) {
    const auto epoch = at(2, sampleEpoch(0, 0.5, true));
    const auto step = at(2, DualStep{{0, 11, 11}, {1}, {1}});
    // Stopped during validation, so the checkpoint stands at the last batch; then killed after the epoch.
    const std::vector<Event> events{at(0, sampleStarted()),
                                    at(1, RunStopped{{0, 11, 11}, false}),
                                    at(2, sampleStarted({0, 11, 11})),
                                    step,
                                    epoch,
                                    at(3, sampleStarted({0, 11, 11})),
                                    step,
                                    epoch};
    const auto kept = withoutSuperseded(events);
    EXPECT_EQ(std::count(kept.begin(), kept.end(), epoch), 1);
    EXPECT_EQ(std::count(kept.begin(), kept.end(), step), 1);
    EXPECT_TRUE(std::holds_alternative<RunStopped>(kept[1].body));
}

TEST(Superseded, ClosedEpochStaysWhenResumedAtTheNext) {
    const std::vector<Event> events{at(0, sampleStarted()), at(2, DualStep{{0, 11, 11}, {1}, {1}}),
                                    at(2, sampleEpoch(0, 0.5, true)), at(3, sampleStarted({1, 0, 11}))};
    EXPECT_EQ(withoutSuperseded(events), events);
}

} // namespace
} // namespace pdqat::runs
