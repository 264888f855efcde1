// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "tests/engine/track/tracked_run.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/full_disk.h"

#include <fstream>

namespace pdqat::track {
namespace {

using Outcome = RunDelivery::Outcome;
using Steps = std::vector<std::int64_t>;

class RunDeliveryTest : public TrackedRunTest {
protected:
    void logShortRun() {
        log(started());
        log(statistics(1));
        log(epochDone(0));
        log(RunFinished{});
    }
};

TEST_F(RunDeliveryTest, DeliversAllOnceAndRemembersIt) {
    logShortRun();
    {
        RunDelivery delivery(plan());
        EXPECT_EQ(deliverAll(delivery), Outcome::Closed);
        EXPECT_EQ(delivery.values(), 4);
        EXPECT_EQ(delivery.pending(), 0);
    }
    EXPECT_EQ(script.taken(), runs::readEventLog(folder.events()).events);
    EXPECT_EQ(script.count("close"), 1);
    EXPECT_EQ(script.certificate().substr(0, 13), "Not certified") << "one epoch";
    RunDelivery again(plan());
    EXPECT_EQ(deliverAll(again), Outcome::Closed);
    EXPECT_EQ(again.values(), 4) << "kept with the run";
    EXPECT_EQ(again.place(), "scripted:" + id);
    EXPECT_EQ(script.taken().size(), 4u);
    EXPECT_EQ(script.count("close"), 1);
    EXPECT_EQ(script.openedWith(), (nlohmann::json{{"run", id}}));
}

TEST_F(RunDeliveryTest, FreshForgetsWhatWasDelivered) {
    logShortRun();
    {
        RunDelivery delivery(plan());
        deliverAll(delivery);
    }
    auto fresh = plan();
    fresh.fresh = true;
    RunDelivery again(fresh);
    deliverAll(again);
    EXPECT_EQ(script.taken().size(), 8u);
    EXPECT_TRUE(script.openedWith().is_null());
    EXPECT_EQ(again.values(), 4);
}

TEST_F(RunDeliveryTest, WhatFailedComesAgain) {
    logShortRun();
    script.next({Act::Fail, Act::Fail});
    RunDelivery delivery(plan());
    EXPECT_THROW(delivery.step({}), TrackerUnavailable);
    EXPECT_EQ(delivery.values(), 0);
    EXPECT_EQ(delivery.pending(), 4);
    EXPECT_THROW(delivery.step({}), TrackerUnavailable);
    EXPECT_EQ(deliverAll(delivery), Outcome::Closed);
    EXPECT_EQ(script.taken(), runs::readEventLog(folder.events()).events);
}

TEST_F(RunDeliveryTest, ClosingThatFailedComesAgainWithTheEndAlone) {
    logShortRun();
    script.next({Act::Take, Act::Take, Act::Fail});
    RunDelivery delivery(plan());
    EXPECT_EQ(delivery.step({}), Outcome::More);
    EXPECT_THROW(delivery.step({}), TrackerUnavailable);
    EXPECT_EQ(deliverAll(delivery), Outcome::Closed);
    EXPECT_EQ(script.count("close"), 2);
    EXPECT_EQ(script.taken().size(), 5u) << "the end twice, all else once";
    EXPECT_EQ(delivery.values(), 4);
}

TEST_F(RunDeliveryTest, ResumedRunRepeatsNothing) {
    log(started());
    log(statistics(1));
    log(DualStep{{0, 2, 2}, {1, 1}, {0, 0}});
    log(epochDone(0));
    log(statistics(3));
    {
        RunDelivery delivery(plan());
        EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    }
    // Killed, and resumed from the end of the first batch of epoch 0.
    log(started({0, 1, 1}));
    for (const auto step : {2, 3, 4})
        log(statistics(step));
    log(DualStep{{0, 2, 2}, {1, 1}, {0, 0}});
    log(epochDone(0));
    log(epochDone(1));
    log(RunFinished{});
    RunDelivery delivery(plan());
    EXPECT_EQ(deliverAll(delivery), Outcome::Closed);
    EXPECT_EQ(steps(), (Steps{1, 3, 4}));
    EXPECT_EQ(epochs(), (Steps{0, 1}));
    EXPECT_EQ(script.count("open"), 2);
}

TEST_F(RunDeliveryTest, EveryEpochComesWithTheBestSoFar) {
    const auto logEpoch = [this](std::int64_t epoch, bool best) {
        auto done = epochDone(epoch);
        done.best = best;
        log(done);
    };
    log(started());
    logEpoch(0, false);
    logEpoch(1, true);
    logEpoch(2, false);
    {
        script.next({Act::Fail});
        RunDelivery delivery(plan());
        EXPECT_THROW(delivery.step({}), TrackerUnavailable);
        deliverAll(delivery);
    }
    // Killed, and resumed before the best epoch, which is not delivered twice.
    log(started({1, 0, 2}));
    logEpoch(1, true);
    logEpoch(2, false);
    logEpoch(3, false);
    logEpoch(4, true);
    RunDelivery delivery(plan());
    deliverAll(delivery);
    EXPECT_EQ(epochs(), (Steps{0, 1, 2, 3, 4}));
    EXPECT_EQ(script.best(), (Steps{-1, 1, 1, 1, 4}));
    EXPECT_EQ(script.openedWithBest(), 1);
}

TEST_F(RunDeliveryTest, SessionThatEndedBeforeTheLastIsNotClosed) {
    log(started());
    log(RunStopped{{0, 1, 1}});
    log(started({0, 1, 1}));
    log(RunFinished{});
    RunDelivery delivery(plan());
    EXPECT_EQ(deliverAll(delivery), Outcome::Closed);
    EXPECT_EQ(script.count("close"), 1);
    EXPECT_EQ(script.taken().size(), 4u);
}

TEST_F(RunDeliveryTest, EndThatTheLogCouldNotTakeClosesTheRun) {
    log(started());
    const Event end{time + 1, RunFailed{ErrorKind::Resource, "Disk full.", {}, {}}};
    RunDelivery delivery(plan(LogWriter::Training));
    EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    EXPECT_EQ(delivery.step(end), Outcome::Closed);
    EXPECT_EQ(script.count("close"), 1);
    EXPECT_EQ(delivery.step(end), Outcome::Closed);
    EXPECT_EQ(script.count("close"), 1);
}

TEST_F(RunDeliveryTest, RunTrainedHereIsClosedOnlyWhenToldOfItsEnd) {
    logShortRun();
    RunDelivery delivery(plan(LogWriter::Training));
    EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    EXPECT_EQ(script.count("close"), 0);
    EXPECT_EQ(delivery.step(Event{time, RunFinished{}}), Outcome::Closed);
    EXPECT_EQ(script.taken().size(), 4u);
}

TEST_F(RunDeliveryTest, LongLogGoesInBoundedPieces) {
    log(started());
    std::string records;
    for (int step = 1; step <= 20'000; ++step)
        records += runs::logRecord({time, statistics(step)});
    std::ofstream(folder.events(), std::ios::app) << records;
    RunDelivery delivery(plan());
    EXPECT_EQ(delivery.step({}), Outcome::More);
    EXPECT_GT(delivery.pending(), 10'000);
    EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    EXPECT_EQ(steps().size(), 20'000u);
    const auto recordBytes = records.size() / 20'000;
    EXPECT_LE(script.largestDelivery(), (256u << 10) / recordBytes + 20);
}

TEST_F(RunDeliveryTest, RecordLongerThanAPieceIsDelivered) {
    log(started());
    log(Warning{std::string(600'000, 'x')});
    log(statistics(1));
    RunDelivery delivery(plan());
    EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    EXPECT_EQ(script.taken().size(), 3u);
}

TEST_F(RunDeliveryTest, RecordBeingWrittenIsWaitedFor) {
    log(started());
    const auto record = runs::logRecord({time, statistics(1)});
    std::ofstream(folder.events(), std::ios::app) << record.substr(0, 30);
    RunDelivery delivery(plan());
    EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    std::ofstream(folder.events(), std::ios::app) << record.substr(30);
    EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    EXPECT_EQ(steps(), Steps{1});
}

TEST_F(RunDeliveryTest, TornTailIsNoDamage) {
    log(started());
    std::ofstream(folder.events(), std::ios::app) << "torn\nand torn";
    RunDelivery delivery(plan());
    EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    log(statistics(1)); // which cuts the tail off
    EXPECT_EQ(deliverAll(delivery), Outcome::UpToDate);
    EXPECT_EQ(steps(), Steps{1});
}

TEST_F(RunDeliveryTest, DamageInTheMiddleIsAnError) {
    log(started());
    std::ofstream(folder.events(), std::ios::app) << "damaged\n" << runs::logRecord({time, statistics(1)});
    RunDelivery delivery(plan());
    expectParts(errorText(ErrorKind::Library, [&] { deliverAll(delivery); }),
                {"events.jsonl, byte", "checksum"});
}

TEST_F(RunDeliveryTest, LogCutBackByAPowerCutLosesAndRepeatsNothing) {
    log(started());
    log(statistics(1));
    const auto kept = os::readFile(folder.events());
    log(statistics(2));
    log(statistics(3));
    RunDelivery delivery(plan());
    deliverAll(delivery);
    std::ofstream(folder.events()) << kept;
    for (const auto step : {2, 3, 4})
        log(statistics(step));
    deliverAll(delivery);
    EXPECT_EQ(steps(), (Steps{1, 2, 3, 4}));
}

TEST_F(RunDeliveryTest, FolderThatIsGoneIsAnError) {
    log(started());
    RunDelivery delivery(plan());
    deliverAll(delivery);
    std::filesystem::remove_all(folder.path);
    expectParts(errorText(ErrorKind::Library, [&] { delivery.step({}); }), {"events.jsonl", "No such file"});
}

TEST_F(RunDeliveryTest, RunThatNeverBeganIsAnError) {
    RunDelivery delivery(plan());
    expectParts(errorText(ErrorKind::Library, [&] { delivery.step({}); }), {id, "never began"});
}

TEST_F(RunDeliveryTest, DamagedCursorSaysHowToGoOn) {
    logShortRun();
    for (const auto* text : {"", "[]", "{\"log\":{\"start\":-1}}", "{\"log\":3}"}) {
        std::ofstream(cursor()) << text;
        RunDelivery delivery(plan());
        expectParts(errorText(ErrorKind::Library, [&] { delivery.step({}); }), {"mlflow.json", "--new"});
    }
}

TEST_F(RunDeliveryTest, OneSenderAtATime) {
    logShortRun();
    RunDelivery first(plan()), second(plan());
    first.step({});
    try {
        second.step({});
        ADD_FAILURE() << "two senders";
    } catch (const TrackerUnavailable& error) {
        expectParts(error.what(), {id, "another process is sending it to MLflow"});
    }
}

TEST_F(RunDeliveryTest, TheCursorWaitsForTheData) {
    logShortRun();
    RunDelivery delivery(plan());
    script.next({Act::FailSync, Act::Take, Act::FailSync, Act::FailSync});
    EXPECT_THROW(delivery.step({}), TrackerUnavailable);
    EXPECT_FALSE(std::filesystem::exists(cursor()));
    EXPECT_THROW(delivery.step({}), TrackerUnavailable);
    EXPECT_EQ(readCursor(cursor()).values, 0) << "delivered, but not yet safe";
    EXPECT_THROW(delivery.step({}), TrackerUnavailable);
    EXPECT_EQ(deliverAll(delivery), Outcome::Closed);
    EXPECT_EQ(readCursor(cursor()).values, 4);
    EXPECT_EQ(script.taken().size(), 4u) << "nothing twice";
}

TEST_F(RunDeliveryTest, WhatTheReceiverLostComesAgainAndIsCountedOnce) {
    logShortRun();
    {
        RunDelivery delivery(plan());
        deliverAll(delivery);
    }
    script.keepOnly(Kept::Part);
    {
        RunDelivery again(plan());
        EXPECT_EQ(deliverAll(again), Outcome::Closed);
        EXPECT_EQ(script.taken().size(), 8u);
        EXPECT_EQ(again.values(), 4);
        EXPECT_FALSE(script.openedWith().is_null()) << "the same run goes on";
    }
    RunDelivery third(plan());
    deliverAll(third);
    EXPECT_EQ(script.taken().size(), 8u);
}

TEST_F(RunDeliveryTest, WhatSomebodyRemovedIsNeitherSentAgainNorCounted) {
    log(started());
    log(epochDone(0));
    {
        RunDelivery delivery(plan());
        deliverAll(delivery);
        EXPECT_EQ(delivery.values(), 2);
    }
    script.keepOnly(Kept::Nothing);
    log(epochDone(1));
    RunDelivery again(plan());
    deliverAll(again);
    EXPECT_EQ(epochs(), (Steps{0, 1}));
    EXPECT_EQ(again.values(), 1) << "what is there now";
    EXPECT_EQ(readCursor(cursor()).values, 1);
}

TEST_F(RunDeliveryTest, CursorThatCannotBeWrittenIsWrittenLater) {
    logShortRun();
    RunDelivery delivery(plan());
    {
        const FullDisk full(1);
        EXPECT_THROW(delivery.step({}), TrackerUnavailable);
        EXPECT_THROW(delivery.step({}), TrackerUnavailable);
    }
    EXPECT_EQ(deliverAll(delivery), Outcome::Closed);
    EXPECT_EQ(script.taken().size(), 4u) << "nothing twice";
    EXPECT_EQ(script.count("open"), 1);
    EXPECT_EQ(readCursor(cursor()).values, 4);
}

} // namespace
} // namespace pdqat::track
