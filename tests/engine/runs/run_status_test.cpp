// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/runs/heartbeat.h"
#include "engine/runs/run_status.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <chrono>
#include <sys/wait.h>
#include <unistd.h>

namespace pdqat::runs {
namespace {

const std::filesystem::path noFile;

RunStatus mine() { return {RunState::Running, {1, 2, 13}, os::thisProcess(), 1000}; }

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

TEST(RunStatus, ThisProcessIsAlive) { EXPECT_EQ(shownState(mine(), noFile), RunState::Running); }

TEST(RunStatus, ProcessThatEndedIsGone) {
    const auto child = ::fork();
    if (child == 0)
        ::_exit(0);
    ::waitpid(child, nullptr, 0);
    auto status = mine();
    status.process.pid = child;
    EXPECT_EQ(shownState(status, noFile), RunState::Interrupted);
    status.state = RunState::Paused;
    EXPECT_EQ(shownState(status, noFile), RunState::Interrupted);
    status.state = RunState::Stopped;
    EXPECT_EQ(shownState(status, noFile), RunState::Stopped);
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
