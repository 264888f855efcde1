// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/process_identity.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace pdqat::os {
namespace {

volatile std::sig_atomic_t signalsSeen = 0;

/// This process, and how often it was signalled.
class ProcessIdentityTest : public testing::Test {
protected:
    ProcessIdentity process = thisProcess();

    void SetUp() override {
        signalsSeen = 0;
        std::signal(SIGUSR1, [](int) { signalsSeen = signalsSeen + 1; });
    }
    void TearDown() override { std::signal(SIGUSR1, SIG_DFL); }

    void expectAnother() const {
        EXPECT_FALSE(lives(process));
        EXPECT_FALSE(signalIfAlive(process, SIGUSR1));
        EXPECT_EQ(signalsSeen, 0);
    }
};

TEST_F(ProcessIdentityTest, ThisProcessLivesAndIsSignalled) {
    EXPECT_EQ(process, thisProcess());
    EXPECT_EQ(process.pid, ::getpid());
    EXPECT_TRUE(isOfThisHost(process));
    EXPECT_TRUE(lives(process));
    EXPECT_TRUE(signalIfAlive(process, SIGUSR1));
    EXPECT_EQ(signalsSeen, 1);
}

TEST_F(ProcessIdentityTest, ProcessThatEndedIsGone) {
    const auto child = ::fork();
    if (child == 0)
        ::_exit(0);
    siginfo_t ended{};
    ::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT);
    process.pid = child;
    expectAnother(); // its parent has not asked for it yet
    ::waitpid(child, nullptr, 0);
    expectAnother();
}

TEST_F(ProcessIdentityTest, ProcessIdUsedAgainIsAnotherProcess) {
    process.startTime -= 1;
    expectAnother();
}

TEST_F(ProcessIdentityTest, NothingSurvivesAReboot) {
    process.bootId = "an earlier boot";
    expectAnother();
}

TEST_F(ProcessIdentityTest, ProcessOfAnotherHostIsNotOneOfThis) {
    process.host = "some-other-host";
    EXPECT_FALSE(isOfThisHost(process));
    expectAnother();
}

TEST_F(ProcessIdentityTest, NoProcessIsNotEveryProcess) {
    for (const int pid : {0, -1}) { // a group, all
        process.pid = pid;
        expectAnother();
    }
}

} // namespace
} // namespace pdqat::os
