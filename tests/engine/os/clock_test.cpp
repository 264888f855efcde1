// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/os/clock.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <iterator>

namespace pdqat::os {
namespace {

TEST(Clock, SteadySecondsNeverFall) {
    const auto first = steadySeconds();
    EXPECT_GT(first, 0);
    EXPECT_GE(steadySeconds(), first);
}

TEST(SessionClock, FollowsTheSteadyClockWhateverIsDoneToTheWallClock) {
    double wall = 1000, steady = 50;
    const SessionClock clock(
        0, [&] { return wall; }, [&] { return steady; });
    EXPECT_EQ(clock.now(), 1000);
    wall = 10; // set back
    steady = 53;
    EXPECT_EQ(clock.now(), 1003);
    wall = 1e9; // and forth
    EXPECT_EQ(clock.now(), 1003);
}

TEST(SessionClock, GoesOnFromFormerSessions) {
    double steady = 50;
    const auto set = [&](double earliest) {
        return SessionClock(
            earliest, [] { return 1000.0; }, [&] { return steady; });
    };
    const auto after = set(2000), before = set(900);
    steady += 1;
    EXPECT_EQ(after.now(), 2001) << "the wall clock was set back between the sessions";
    EXPECT_EQ(before.now(), 1001);
}

TEST(Clock, AgeOfAFileIsThatOfItsFileSystem) {
    const TempFolder folder;
    const auto file = folder / "file";
    EXPECT_TRUE(std::isinf(secondsSinceWritten(file)));
    replaceFile(file, "content");
    EXPECT_LT(std::abs(secondsSinceWritten(file)), 30);
    std::filesystem::last_write_time(file,
                                     std::filesystem::last_write_time(file) - std::chrono::seconds(100));
    EXPECT_GE(secondsSinceWritten(file), 99);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1) << "nothing is left";
}

TEST(Clock, AgeWhereNothingCanBeWritten) {
    EXPECT_LT(std::abs(secondsSinceWritten("/proc/self/status")), 30);
}

} // namespace
} // namespace pdqat::os
