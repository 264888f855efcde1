// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/describe.h"
#include "engine/train/best_epoch.h"

#include <gtest/gtest.h>

namespace pdqat::train {
namespace {

EpochDone epoch(std::int64_t number, double accuracy, double lagrangian = 0) {
    EpochDone done;
    done.epoch = number;
    done.splits = {{Split::Train, {{2, 1, 0.99}, {32, 1, 0.99}}},
                   {Split::Validation, {{2, 1.5, accuracy}, {32, 0.5, 0.9}}}};
    done.validationLagrangian = lagrangian;
    return done;
}

TEST(BestEpoch, HasTheHighestValidationAccuracyAtTheLowestWidth) {
    BestEpoch best;
    EXPECT_TRUE(takeIfBetter(epoch(0, 0.4), best));
    EXPECT_FALSE(takeIfBetter(epoch(1, 0.3), best));
    EXPECT_TRUE(takeIfBetter(epoch(2, 0.5), best));
    EXPECT_EQ(best.epoch, 2);
    EXPECT_EQ(best.accuracy, 0.5);
}

TEST(BestEpoch, TiesGoToTheSmallerLagrangian) {
    BestEpoch best;
    takeIfBetter(epoch(0, 0.4, 2.0), best);
    EXPECT_FALSE(takeIfBetter(epoch(1, 0.4, 2.0), best));
    EXPECT_TRUE(takeIfBetter(epoch(2, 0.4, 1.5), best));
    EXPECT_FALSE(takeIfBetter(epoch(3, 0.4, 1.8), best));
    EXPECT_EQ(best.epoch, 2);
}

TEST(BestEpoch, IsChosenWithoutConstraintsToo) {
    BestEpoch best;
    for (const auto& [number, accuracy] : std::vector<std::pair<int, double>>{{0, 0.4}, {1, 0.3}}) {
        EpochDone done; // full precision: no distances, yet a validation split
        done.epoch = number;
        done.splits = {{Split::Validation, {{32, 1, accuracy}}}};
        takeIfBetter(done, best);
    }
    EXPECT_EQ(best.epoch, 0);
}

TEST(BestEpoch, IsTheNewestWithoutAValidationSplit) {
    BestEpoch best;
    EpochDone done;
    done.splits = {{Split::Train, {{2, 1, 0.9}}}};
    for (done.epoch = 0; done.epoch < 3; ++done.epoch)
        EXPECT_TRUE(takeIfBetter(done, best));
    EXPECT_EQ(best.epoch, 2);
}

TEST(ValidationLagrangian, AddsTheConstrainedSlacksToTheHighestWidthsLoss) {
    RunConfig config;
    config.method.constraints = ConstraintSet::Output;
    config.method.epsilonOut = {0.75};
    const Constraints constraints(config, networks::describeLayers(config));
    auto done = epoch(0, 0.4);
    done.validationValues.assign(constraints.size(), 1.0);
    std::vector<double> lambda(constraints.size(), 5.0); // layers' are not constrained
    lambda.back() = 2.0;
    EXPECT_DOUBLE_EQ(validationLagrangian(done, constraints, lambda), 0.5 + 2.0 * 0.25);
    std::swap(done.splits.back().widths[0], done.splits.back().widths[1]);
    EXPECT_DOUBLE_EQ(validationLagrangian(done, constraints, lambda), 0.5 + 2.0 * 0.25);
    done.splits.pop_back();
    EXPECT_EQ(validationLagrangian(done, constraints, lambda), 0);
}

} // namespace
} // namespace pdqat::train
