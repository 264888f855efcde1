// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/events.h"
#include "engine/api/ranking.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat {
namespace {

TEST(Names, PhasesSplitsAndConstraintStates) {
    EXPECT_EQ(name(Phase::Train), "train");
    EXPECT_EQ(name(Phase::DualPass), "dual pass");
    EXPECT_EQ(name(Phase::Validate), "validate");
    EXPECT_EQ(name(Phase::Test), "test");
    EXPECT_EQ(name(Split::Train), "train");
    EXPECT_EQ(name(Split::Validation), "val");
    EXPECT_EQ(name(Split::Test), "test");
    EXPECT_EQ(name(ConstraintState::Satisfied), "satisfied");
    EXPECT_EQ(name(ConstraintState::Binding), "binding");
    EXPECT_EQ(name(ConstraintState::Decaying), "decaying");
    EXPECT_EQ(name(ConstraintState::Unreachable), "unreachable");
    EXPECT_EQ(name(ConstraintState::Violated), "violated");
    EXPECT_EQ(name(ConstraintState::Unknown), "unknown");
}

TEST(Events, ExactlyThreeEndASession) {
    EXPECT_TRUE(isEnd({0, RunFinished{}}));
    EXPECT_TRUE(isEnd({0, RunStopped{}}));
    EXPECT_TRUE(isEnd({0, RunFailed{}}));
    const std::vector<EventBody> others{RunStarted{}, BatchDone{},       LayerStatistics{}, DualStep{},
                                        EpochDone{},  CheckpointSaved{}, StateChanged{},    Warning{}};
    for (const auto& body : others)
        EXPECT_FALSE(isEnd({0, body})) << body.index();
}

TEST(Events, SomePutTheRunIntoAnotherState) {
    EXPECT_EQ(stateAfter({0, RunStarted{}}), RunState::Running);
    EXPECT_EQ(stateAfter({0, StateChanged{RunState::Paused}}), RunState::Paused);
    EXPECT_EQ(stateAfter({0, RunFinished{}}), RunState::Finished);
    EXPECT_EQ(stateAfter({0, RunStopped{{}, false}}), RunState::Stopped);
    EXPECT_EQ(stateAfter({0, RunStopped{{}, true}}), RunState::Aborted);
    EXPECT_EQ(stateAfter({0, RunFailed{}}), RunState::Failed);
    EXPECT_EQ(stateAfter({0, EpochDone{}}), std::nullopt);
}

TEST(Events, WhatWasNotMeasuredIsNotANumber) {
    EpochDone epoch;
    epoch.splits = {{Split::Test, {{2, 1.5, 0.25}, {32, 1.25, 0.5}}}};
    EXPECT_EQ(findMetrics(epoch.splits, Split::Test, 32), &epoch.splits[0].widths[1]);
    EXPECT_EQ(findMetrics(epoch.splits, Split::Test, 4), nullptr);
    EXPECT_EQ(accuracyOf(epoch, Split::Test, 2), 0.25);
    EXPECT_TRUE(std::isnan(accuracyOf(epoch, Split::Train, 2)));
}

TEST(Events, TheOutputConstraintIsKnownByItsName) {
    EXPECT_TRUE((ConstraintInfo{2, outputConstraint, 0.5}.isOutput()));
    EXPECT_FALSE((ConstraintInfo{2, "Block_0_conv0", 0.5}.isOutput()));
}

TEST(Events, ARunIsResumedWhenItStartsBehindTheFirstStep) {
    RunStarted started;
    EXPECT_FALSE(started.resumed());
    started.from = {0, 3, 3};
    EXPECT_TRUE(started.resumed());
}

} // namespace
} // namespace pdqat
