// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/runs/run_status.h"
#include "engine/runs/sign_of_life.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <chrono>

namespace pdqat::runs {
namespace {

namespace fs = std::filesystem;
using std::chrono::hours;
using std::chrono::seconds;

/// A file that another machine rewrites, and a watch whose steady clock is the test's.
class BeatWatchTest : public testing::Test {
protected:
    /// @param ahead  of the file system's clock, as the other machine's may be
    void beat(seconds ahead = {}) {
        os::replaceFile(file, std::to_string(++beats));
        fs::last_write_time(file, fs::last_write_time(file) + ahead);
    }
    bool looksAlive(double after = 0) {
        now += after;
        return watch.beats(file);
    }

    const TempFolder folder;
    const fs::path file = folder / "status.json";
    double now = 1000;
    int beats = 0;
    BeatWatch watch{[this] { return now; }};
};

TEST_F(BeatWatchTest, FirstLookGoesByTheAgeOfTheFile) {
    for (const auto& [ahead, alive] :
         {std::pair{seconds(0), true}, {seconds(-50), true}, {seconds(-61), false}, {hours(24), false}}) {
        beat(ahead);
        EXPECT_EQ(BeatWatch().beats(file), alive) << ahead.count();
    }
}

TEST_F(BeatWatchTest, LivesAsLongAsItChangesWhateverItsClockSays) {
    for (const seconds ahead : {seconds(0), seconds(hours(-24)), seconds(hours(24))}) {
        beat(ahead);
        looksAlive();
        for (int look = 0; look < 3; ++look) {
            beat(ahead);
            EXPECT_TRUE(looksAlive(2)) << ahead.count();
            EXPECT_TRUE(looksAlive(58)) << "one that is slow to write";
        }
    }
}

TEST_F(BeatWatchTest, DiesAMinuteAfterItsLastChangeWhateverItsClockSays) {
    beat();
    EXPECT_TRUE(looksAlive());
    EXPECT_TRUE(looksAlive(60));
    for (const double wait : {1.0, 0.0, 1e6}) {
        fs::last_write_time(file, fs::file_time_type::clock::now()); // a clock that runs ahead of all others
        EXPECT_FALSE(looksAlive(wait)) << wait;
    }
    beat();
    EXPECT_TRUE(looksAlive(5)) << "resumed";
}

TEST_F(BeatWatchTest, ClockThatIsSetBackIsAChangeToo) {
    beat();
    looksAlive();
    beats = 0;
    beat(hours(-1));
    beat(hours(-1));
    EXPECT_TRUE(looksAlive(2));
}

TEST_F(BeatWatchTest, FileThatIsMissingIsNotAlive) {
    EXPECT_FALSE(looksAlive());
    beat();
    EXPECT_TRUE(looksAlive());
    fs::remove(file);
    EXPECT_FALSE(looksAlive());
    beat(hours(-1));
    EXPECT_FALSE(looksAlive()) << "put back, and not known any more";
}

TEST_F(BeatWatchTest, RunOfAnotherHostIsShownByIt) {
    RunStatus status{RunState::Running, {1, 2, 13}, os::thisProcess(), 1000};
    status.process.host = "some-other-host";
    const auto write = [&](seconds ahead) {
        ++status.heartbeat;
        writeStatus(file, status);
        fs::last_write_time(file, fs::last_write_time(file) + ahead);
        return shownState(status, file);
    };
    EXPECT_EQ(write(hours(1)), RunState::Interrupted) << "nobody can tell by one look";
    EXPECT_EQ(write(hours(1)), RunState::Running);
    EXPECT_EQ(shownState(status, {}), RunState::Interrupted) << "no file";
    status.process = os::thisProcess();
    EXPECT_EQ(shownState(status, {}), RunState::Running) << "this host's processes are asked for themselves";
}

} // namespace
} // namespace pdqat::runs
