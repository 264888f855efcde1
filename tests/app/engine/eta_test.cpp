// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/eta.h"

#include <gtest/gtest.h>

namespace pdqat::cli {
namespace {

/// 10 training batches of 2 s, 10 of 1 s in the dual pass, 2 of 1 s each in validation and test; 3 epochs.
RunStarted started() {
    RunStarted value;
    value.config.run.epochs = 3;
    value.config.run.batchSize = 10;
    value.batchesPerEpoch = 10;
    value.validationImages = 20;
    value.testImages = 15;
    return value;
}

void batches(Eta& eta, Phase phase, std::int64_t epoch, std::int64_t count, std::int64_t of, double seconds) {
    for (std::int64_t i = 1; i <= count; ++i)
        eta.add({0, BatchDone{phase, {epoch, i, i}, i, of, 10, seconds}});
}

void wholeEpoch(Eta& eta, std::int64_t epoch) {
    batches(eta, Phase::Train, epoch, 10, 10, 2);
    batches(eta, Phase::DualPass, epoch, 10, 10, 1);
    batches(eta, Phase::Validate, epoch, 2, 2, 1);
    batches(eta, Phase::Test, epoch, 2, 2, 1);
}

TEST(Eta, HasNoEstimateAtTheStart) {
    Eta eta;
    EXPECT_FALSE(eta.remaining());
    EXPECT_EQ(eta.imagesPerSecond(), 0);
    EXPECT_EQ(eta.done(), 0);
    eta.add({0, started()});
    batches(eta, Phase::Train, 0, 4, 10, 2);
    EXPECT_FALSE(eta.remaining());
    batches(eta, Phase::Train, 0, 5, 10, 2);
    EXPECT_TRUE(eta.remaining());
    EXPECT_EQ(eta.imagesPerSecond(), 5);
}

TEST(Eta, PhasesNotSeenYetWidenTheRange) {
    Eta eta;
    eta.add({0, started()});
    batches(eta, Phase::Train, 0, 10, 10, 2);
    const auto range = *eta.remaining(); // really 2 × 20 + 3 × 14 = 82 s
    EXPECT_LT(range.low, 75);
    EXPECT_GT(range.high, 85);
}

TEST(Eta, SteadyBatchesGiveANarrowRange) {
    Eta eta;
    eta.add({0, started()});
    wholeEpoch(eta, 0);
    const auto range = *eta.remaining(); // 2 × 34 s
    EXPECT_NEAR(range.low, 0.95 * 68, 1e-9);
    EXPECT_NEAR(range.high, 1.05 * 68, 1e-9);
    EXPECT_NEAR(eta.done(), 1.0 / 3, 1e-9);
}

TEST(Eta, NothingRemainsAtTheEnd) {
    Eta eta;
    eta.add({0, started()});
    for (const int epoch : {0, 1, 2})
        wholeEpoch(eta, epoch);
    EXPECT_NEAR(eta.remaining()->high, 0, 1e-9);
    EXPECT_NEAR(eta.done(), 1, 1e-9);
}

TEST(Eta, RunningMeanHasNoDualPass) {
    auto start = started();
    start.config.dual.update = DualUpdate::EpochRunning;
    Eta eta;
    eta.add({0, start});
    batches(eta, Phase::Train, 2, 10, 10, 2);
    const auto range = *eta.remaining(); // four evaluation batches, unseen
    EXPECT_NEAR(range.low, 0.95 * 4 * 0.5, 1e-9);
    EXPECT_NEAR(range.high, 1.05 * 4 * 1.4, 1e-9);
}

} // namespace
} // namespace pdqat::cli
