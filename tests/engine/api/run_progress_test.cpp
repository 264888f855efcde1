// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_progress.h"

#include <gtest/gtest.h>

namespace pdqat {
namespace {

/// 10 training batches, 10 in the dual pass, 2 each in validation and test; 4 epochs.
RunStarted fourEpochs() {
    RunStarted value;
    value.config.run.epochs = 4;
    value.config.run.batchSize = 10;
    takeOfficialChoices(value.config); // with a dual pass
    value.batchesPerEpoch = 10;
    value.trainImages = 100;
    value.validationImages = 20;
    value.testImages = 15;
    return value;
}

void batches(ProgressTracker& tracker, Phase phase, std::int64_t epoch, std::int64_t count, double seconds) {
    const std::int64_t of = phase == Phase::Train || phase == Phase::DualPass ? 10 : 2;
    for (std::int64_t i = 1; i <= count; ++i)
        tracker.add({0, BatchDone{phase, {epoch, i, i}, i, of, 10, seconds}});
}

void wholeEpoch(ProgressTracker& tracker, std::int64_t epoch) {
    batches(tracker, Phase::Train, epoch, 10, 2);
    batches(tracker, Phase::DualPass, epoch, 10, 1);
    batches(tracker, Phase::Validate, epoch, 2, 1);
    batches(tracker, Phase::Test, epoch, 2, 1);
}

struct RunProgressTest : testing::Test {
    ProgressTracker tracker;
    RunStarted started = fourEpochs();
    const RunProgress& now() const { return tracker.progress(); }
};

TEST_F(RunProgressTest, ThereIsNoEstimateAtTheStart) {
    EXPECT_FALSE(now().left);
    tracker.add({0, started});
    batches(tracker, Phase::Train, 0, 9, 2);
    EXPECT_FALSE(now().left);
    EXPECT_EQ(now().epochs, 4);
    EXPECT_EQ(now().imagesPerSecond, 5);
    batches(tracker, Phase::Train, 0, 10, 2);
    EXPECT_TRUE(now().left);
}

TEST_F(RunProgressTest, PhasesNotSeenYetWidenTheRange) {
    tracker.add({0, started});
    batches(tracker, Phase::Train, 0, 10, 2);
    const auto early = *now().left; // really 3 × 20 + 4 × 14 = 116 s
    EXPECT_GE(early.low, 60);
    EXPECT_LT(early.low, 116);
    EXPECT_GT(early.high, 116);
    EXPECT_LE(early.high, 60 + 4 * 14 * 2 + 1e-9) << "as dear as training";
    wholeEpoch(tracker, 0);
    EXPECT_LT(now().left->high - now().left->low, early.high - early.low);
}

TEST_F(RunProgressTest, SteadyBatchesGiveANarrowRange) {
    tracker.add({0, started});
    wholeEpoch(tracker, 0);
    EXPECT_NEAR(now().left->low, 3 * 34, 1e-9);
    EXPECT_NEAR(now().left->high, 3 * 34, 1e-9);
    EXPECT_NEAR(now().share, 0.25, 1e-9);
}

TEST_F(RunProgressTest, TheEstimateFollowsTheNewestBatches) {
    started.config.dual.update = DualUpdate::EpochRunning;
    started.validationImages = started.testImages = 0;
    started.batchesPerEpoch = 1000;
    tracker.add({0, started});
    const auto run = [&](std::int64_t from, std::int64_t to, double seconds) {
        for (auto i = from; i <= to; ++i)
            tracker.add({0, BatchDone{Phase::Train, {0, i, i}, i, 1000, 100, seconds}});
    };
    run(1, 100, 1.0);
    EXPECT_EQ(now().imagesPerSecond, 100);
    EXPECT_EQ(now().left->high, 3900);
    run(101, 200, 0.1);
    EXPECT_NEAR(now().imagesPerSecond, 1000, 0.5);
    EXPECT_NEAR(now().left->high, 380, 1e-6);
}

TEST_F(RunProgressTest, NothingIsLeftAtTheEnd) {
    tracker.add({0, started});
    for (const int epoch : {0, 1, 2, 3})
        wholeEpoch(tracker, epoch);
    EXPECT_NEAR(now().left->high, 0, 1e-9);
    EXPECT_NEAR(now().share, 1, 1e-9);
}

TEST_F(RunProgressTest, RunningMeanHasNoDualPass) {
    started.config.dual.update = DualUpdate::EpochRunning;
    tracker.add({0, started});
    batches(tracker, Phase::Train, 3, 10, 2);
    // Four evaluation batches, unseen: 0.15 to 1 times a training batch each.
    EXPECT_NEAR(now().left->low, 4 * 0.3, 1e-9);
    EXPECT_NEAR(now().left->high, 4 * 2, 1e-9);
}

TEST_F(RunProgressTest, AResumedRunStartsWhereItStopped) {
    started.from = {2, 0, 20};
    tracker.add({0, started});
    EXPECT_EQ(now().share, 0.5);
}

TEST_F(RunProgressTest, StatesFollowTheEvents) {
    tracker.add({0, started});
    EXPECT_EQ(now().state, RunState::Running);
    tracker.add({0, StateChanged{RunState::Paused}});
    EXPECT_EQ(now().state, RunState::Paused);
    tracker.add({0, RunStopped{{}, true}});
    EXPECT_EQ(now().state, RunState::Aborted);
    tracker.add({0, RunFinished{}});
    EXPECT_EQ(now().share, 1);
}

} // namespace
} // namespace pdqat
