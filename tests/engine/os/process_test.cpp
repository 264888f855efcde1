// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/os/atomic_file.h"
#include "engine/os/process.h"
#include "engine/os/temporary_folder.h"
#include "tests/fixtures/environment_variable.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pdqat::os {
namespace {

using namespace std::chrono_literals;

/// A shell that runs a script, its output in a file of its own folder.
struct Shell {
    TemporaryFolder folder{"pdqat-test"};
    std::filesystem::path said = folder / "said";

    Process start(const std::string& script, ProcessOptions options = {}) const {
        if (options.output != ProcessOutput::Dropped)
            options.file = said;
        return Process("sh", {"-c", script}, options);
    }
};

TEST(Process, ExitCodesAndSignalsAreTold) {
    const Shell shell;
    EXPECT_EQ(shell.start("exit 0").wait(), 0);
    EXPECT_EQ(shell.start("exit 7").wait(), 7);
    EXPECT_EQ(shell.start("kill -TERM $$").wait(), -SIGTERM);
}

TEST(Process, OutputAndErrorsGoToTheFileAndInputIsEmpty) {
    const Shell shell;
    shell.start("echo out; echo err >&2; cat", {ProcessOutput::File}).wait();
    EXPECT_EQ(readFile(shell.said), "out\nerr\n");
    shell.start("echo more", {ProcessOutput::AppendedFile}).wait();
    EXPECT_EQ(readFile(shell.said), "out\nerr\nmore\n");
    shell.start("echo new", {ProcessOutput::File}).wait();
    EXPECT_EQ(readFile(shell.said), "new\n");
}

TEST(Process, TextIsWhatItHasPrintedSoFar) {
    const Shell shell;
    ASSERT_EQ(::mkfifo((shell.folder / "told").c_str(), 0600), 0);
    auto process = shell.start("echo out; echo err >&2; echo > " + (shell.folder / "told").string() +
                                   "; read line; echo more; exit 3",
                               {ProcessOutput::Text});
    EXPECT_EQ(readFile(shell.folder / "told"), "\n");
    EXPECT_TRUE(process.text().starts_with("out\nerr\n")) << process.text();
    EXPECT_EQ(process.wait(), 3);
    EXPECT_EQ(process.text(), "out\nerr\nmore\n");
}

TEST(Process, AFileThatCannotBeOpenedIsNamed) {
    try {
        const Process process("sh", {"-c", "exit"}, {ProcessOutput::File, "/no/such/folder/said"});
        FAIL() << "it was started";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Library);
        EXPECT_EQ(error.where(), "/no/such/folder/said");
    }
}

TEST(Process, AMissingProgramIsAnErrorThatNamesIt) {
    try {
        const Process process("/no/such/program", {}, {});
        FAIL() << "it was started";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Resource);
        EXPECT_STREQ(error.what(), "/no/such/program: cannot be started: No such file or directory.");
    }
}

TEST(Process, WaitingHasAnEnd) {
    const Shell shell;
    auto process = shell.start("exec sleep 600");
    EXPECT_FALSE(process.ended());
    EXPECT_FALSE(process.waitFor(1ms));
    process.signal(SIGTERM);
    EXPECT_EQ(process.waitFor(1min), -SIGTERM);
    EXPECT_EQ(process.ended(), -SIGTERM);
    EXPECT_EQ(process.kill(), -SIGTERM) << "what has ended stays as it ended";
}

TEST(Process, GroupsAndSessionsAreOnesOwnWhereAsked) {
    const Shell shell;
    for (const auto group : {ProcessGroup::Shared, ProcessGroup::OwnGroup, ProcessGroup::OwnSession}) {
        const auto process = shell.start("exec sleep 600", {ProcessOutput::Dropped, {}, group});
        EXPECT_EQ(::getpgid(process.pid()) == process.pid(), group != ProcessGroup::Shared);
        EXPECT_EQ(::getsid(process.pid()) == process.pid(), group == ProcessGroup::OwnSession);
    }
}

TEST(Process, IsKilledWithItsObjectOrLeftRunning) {
    const Shell shell;
    pid_t killed = 0, left = 0;
    {
        killed = shell.start("exec sleep 600").pid();
        left = shell.start("exec sleep 600", {ProcessOutput::Dropped, {}, {}, ProcessEnd::LeftRunning}).pid();
    }
    EXPECT_EQ(::kill(killed, 0), -1) << "killed and taken off the process table";
    EXPECT_EQ(::kill(left, SIGKILL), 0) << "it still ran";
}

TEST(Process, KillingAGroupEndsWhatItHasStarted) {
    const Shell shell;
    ASSERT_EQ(::mkfifo((shell.folder / "held").c_str(), 0600), 0);
    auto process = shell.start("exec 3> " + (shell.folder / "held").string() +
                                   "; (echo up >&3; exec sleep 600) & exec 3>&-; wait",
                               {ProcessOutput::Dropped, {}, ProcessGroup::OwnGroup});
    const auto held = openFile(shell.folder / "held", O_RDONLY);
    std::string said(3, ' ');
    ASSERT_EQ(::read(held.get(), said.data(), said.size()), 3);
    EXPECT_EQ(said, "up\n");
    EXPECT_EQ(process.kill(), -SIGKILL);
    pollfd end{held.get(), POLLIN, 0};
    EXPECT_EQ(::poll(&end, 1, 60'000), 1) << "the second process still holds the pipe";
    EXPECT_TRUE(end.revents & POLLHUP);
}

TEST(Process, ACodeThatAnotherHasTakenIsA127) {
    const auto before = std::signal(SIGCHLD, SIG_IGN); // the kernel takes it
    const Shell shell;
    EXPECT_EQ(shell.start("exit 0").wait(), 127);
    std::signal(SIGCHLD, before);
}

TEST(Process, ProgramsAreFoundInPath) {
    EXPECT_TRUE(findProgram("sh"));
    EXPECT_FALSE(findProgram("no-such-program"));
    EXPECT_TRUE(isProgram(*findProgram("sh")));
    EXPECT_FALSE(isProgram("/etc/passwd"));
    EXPECT_FALSE(isProgram("/etc"));
    EXPECT_FALSE(isProgram("/no/such/program"));
}

TEST(Process, OwnProgramsAreFoundBesideThisOneOrInPath) {
    const auto own = programFile();
    EXPECT_TRUE(isProgram(own));
    EXPECT_EQ(programBeside("another"), own.parent_path() / "another");
    EXPECT_EQ(findBesideOrInPath(own.filename()), own);
    EXPECT_EQ(findBesideOrInPath("sh"), findProgram("sh"));
    const EnvironmentVariable path("PATH", "/nowhere");
    EXPECT_EQ(findBesideOrInPath("sh"), std::nullopt);
}

} // namespace
} // namespace pdqat::os
