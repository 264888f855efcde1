// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/runs/heartbeat.h"
#include "engine/runs/run_status.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <sys/wait.h>
#include <unistd.h>

namespace pdqat::runs {
namespace {

RunStatus mine() { return {RunState::Running, {1, 2, 13}, thisProcess(), 1000}; }

TEST(RunStatus, ReadsBackEqual) {
    const TempFolder folder;
    writeStatus(folder / "status.json", mine());
    EXPECT_EQ(readStatus(folder / "status.json"), mine());
}

TEST(RunStatus, DamagedFileIsNamed) {
    const TempFolder folder;
    os::replaceFile(folder / "status.json", R"({"state": "runn)");
    expectParts(errorText(ErrorKind::Library, [&] { readStatus(folder / "status.json"); }),
                {"status.json", "damaged"});
}

TEST(RunStatus, ThisProcessIsAlive) { EXPECT_EQ(shownState(mine(), 1e9), RunState::Running); }

TEST(RunStatus, ProcessThatEndedIsGone) {
    const auto child = ::fork();
    if (child == 0)
        ::_exit(0);
    ::waitpid(child, nullptr, 0);
    auto status = mine();
    status.process.pid = child;
    EXPECT_EQ(shownState(status, 1000), RunState::Interrupted);
    status.state = RunState::Paused;
    EXPECT_EQ(shownState(status, 1000), RunState::Interrupted);
    status.state = RunState::Stopped;
    EXPECT_EQ(shownState(status, 1000), RunState::Stopped);
}

TEST(RunStatus, ProcessIdUsedAgainIsAnotherProcess) {
    auto status = mine();
    status.process.startTime -= 1;
    EXPECT_FALSE(isAlive(status, 1000));
}

TEST(RunStatus, NothingSurvivesAReboot) {
    auto status = mine();
    status.process.bootId = "an earlier boot";
    EXPECT_FALSE(isAlive(status, 1000));
}

TEST(RunStatus, OtherHostLivesByItsHeartbeat) {
    auto status = mine();
    status.process.host = "some-other-host";
    EXPECT_TRUE(isAlive(status, 1060));
    EXPECT_FALSE(isAlive(status, 1061));
}

TEST(Heartbeat, WritesAtOnceAndAtTheEnd) {
    const TempFolder folder;
    const auto file = folder / "status.json";
    {
        Heartbeat heartbeat(file, mine());
        EXPECT_GT(readStatus(file).heartbeat, 1000) << "the time is now, not the one given";
        heartbeat.setPosition({3, 4, 99});
        heartbeat.setState(RunState::Paused);
        EXPECT_EQ(readStatus(file).state, RunState::Paused);
        EXPECT_EQ(readStatus(file).at, (Position{3, 4, 99}));
        heartbeat.setPosition({5, 0, 120});
    }
    EXPECT_EQ(readStatus(file).at.step, 120);
}

TEST(Heartbeat, FolderThatCannotBeWrittenIsAnError) {
    expectParts(errorText(ErrorKind::Library, [] { Heartbeat("/proc/nowhere/status.json", mine()); }),
                {"/proc/nowhere/status.json"});
}

} // namespace
} // namespace pdqat::runs
