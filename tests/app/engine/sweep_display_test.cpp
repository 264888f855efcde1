// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sweep_display.h"

#include <gtest/gtest.h>

#include <limits>

namespace pdqat::cli {
namespace {

SweepStatus status() {
    SweepStatus status;
    status.name = "Mine";
    status.runs = {{"a", SweepRunState::Finished, "id-a", 3, 3, {Split::Test, {{2, 0.5, 0.812}}}, "", {}},
                   {"b", SweepRunState::Failed, "id-b", 1, 3, {Split::Test, {}}, "It diverged.", {}},
                   {"c", SweepRunState::Planned, "", 0, 3, {Split::Test, {}}, "", TimeLeft{60, 75}},
                   {"d", SweepRunState::Begun, "id-d", 2, 3, {Split::Test, {}}, "", {}},
                   {"e", SweepRunState::Waiting, "", 0, 3, {Split::Test, {}}, "", {}}};
    return status;
}

TEST(SweepDisplay, CountsSayWhatThereIs) {
    EXPECT_EQ(countsText(status()),
              "5 runs: 1 finished, 1 to resume, 1 to start, 1 waiting for earlier runs, 1 failed");
    auto one = status();
    one.runs.resize(1);
    EXPECT_EQ(countsText(one), "1 run: 1 finished");
}

TEST(SweepDisplay, TimeLeftIsARange) {
    EXPECT_EQ(timeLeftText({}), "no estimate yet");
    EXPECT_EQ(timeLeftText(TimeLeft{61, 75}), "1:01 to 1:15");
    EXPECT_EQ(timeLeftText(TimeLeft{5.1, 5.2}), "5 s");
    EXPECT_EQ(timeLeftText(TimeLeft{61, std::numeric_limits<double>::infinity()}), "at least 1:01");
    EXPECT_EQ(timeLeftText(TimeLeft{0, 0}), "none");
}

TEST(SweepDisplay, TableHasReasonsBelow) {
    const auto table = sweepTable(status());
    for (const auto* part : {"a    finished", "test 2 bit 81.2 %", "id-a", "1:00 to 1:15", "to start",
                             "to resume", "waits for earlier runs", "\nb failed: It diverged.\n"})
        EXPECT_NE(table.find(part), std::string::npos) << part << " is not in:\n" << table;
}

} // namespace
} // namespace pdqat::cli
