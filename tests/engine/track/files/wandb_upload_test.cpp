// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The upload beside a run, with programs that behave as old, refused or broken ones do. The real one is in
// tests/receivers.
#include "engine/os/atomic_file.h"
#include "engine/track/files/wandb_upload.h"
#include "tests/fixtures/environment_variable.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <sys/stat.h>

namespace pdqat::track {
namespace {

using namespace std::chrono_literals;

class WandbUploadTest : public ::testing::Test {
protected:
    /// Makes a program the user's wandb: `version` is what it says of itself, `script` what it does else.
    void install(const std::string& version, const std::string& script) {
        const auto program = library / "a wandb";
        os::replaceFile(program, "#!/bin/sh\nif [ \"$1\" = --version ]; then echo \"wandb, version " +
                                     version + "\"; exit; fi\n" + script + '\n');
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        wandb.set(program.c_str());
    }
    void SetUp() override {
        folder = {library / "offline-run-20261123_180651-abcdefgh", "abcdefgh"};
        std::filesystem::create_directories(folder.files());
    }

    TempFolder library;
    WandbFolder folder;
    EnvironmentVariable wandb{"PDQAT_WANDB", nullptr};
};

TEST_F(WandbUploadTest, AnOldProgramUploadsAtTheEnd) {
    install("0.23.1", "echo \"$@\"; touch \"$2\"/run-abcdefgh.wandb.synced");
    WandbUpload upload(library / "log");
    upload.follow({folder});
    EXPECT_EQ(upload.note(), "");
    EXPECT_FALSE(std::filesystem::exists(library / "log"));
    upload.finish({folder}, 20s);
    EXPECT_TRUE(upload.succeeded());
    EXPECT_EQ(upload.note(), "wandb has uploaded the run");
    EXPECT_EQ(os::readFile(library / "log"), "sync " + folder.path.string() + "\n");
}

TEST_F(WandbUploadTest, ANewProgramFollowsTheRun) {
    install("0.24.0", "echo \"$@\"; read line < \"$4\"/files/end; touch \"$4\"/run-abcdefgh.wandb.synced");
    ASSERT_EQ(::mkfifo((folder.files() / "end").c_str(), 0600), 0);
    WandbUpload upload(library / "log");
    upload.follow({folder});
    EXPECT_NE(upload.note().find("is uploading"), std::string::npos) << upload.note();
    EXPECT_FALSE(upload.succeeded());
    std::ofstream(folder.files() / "end") << "the end" << std::endl;
    upload.finish({folder}, 20s);
    EXPECT_TRUE(upload.succeeded()) << upload.note();
    EXPECT_EQ(os::readFile(library / "log"), "beta sync --live " + folder.path.string() + "\n");
}

TEST_F(WandbUploadTest, WithoutTheMarkItHasFailedWhateverItsExitCode) {
    install("0.31.0", "echo 'wandb: ERROR no such entity'; echo; echo 'wandb: done'");
    WandbUpload upload(library / "log");
    upload.follow({folder});
    upload.finish({folder}, 20s);
    EXPECT_FALSE(upload.succeeded());
    EXPECT_EQ(upload.note(), "wandb could not upload the run: no such entity (all it said is in " +
                                 (library / "log").string() + ")");
}

TEST_F(WandbUploadTest, ARunEndsThoughTheUploadDoesNot) {
    install("0.31.0", "echo $$ > \"$4\"/pid; exec sleep 600");
    ASSERT_EQ(::mkfifo((folder.path / "pid").c_str(), 0600), 0);
    pid_t pid = 0;
    {
        WandbUpload upload(library / "log");
        upload.follow({folder});
        upload.finish({folder}, 0ms);
        EXPECT_NE(upload.note().find("is uploading"), std::string::npos) << upload.note();
        std::ifstream(folder.path / "pid") >> pid;
    }
    ASSERT_GT(pid, 0);
    EXPECT_EQ(::kill(pid, SIGKILL), 0) << "it was ended with the tracker";
}

TEST_F(WandbUploadTest, AProgramThatCannotBeStartedIsANote) {
    const auto program = library / "a wandb";
    os::replaceFile(program, std::string("\x7f"
                                         "ELF nothing",
                                         12));
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    wandb.set(program.c_str());
    WandbUpload upload(library / "log");
    upload.follow({folder});
    upload.finish({folder}, 0ms);
    EXPECT_NE(upload.note().find("cannot be started"), std::string::npos) << upload.note();
    EXPECT_FALSE(upload.succeeded());
}

} // namespace
} // namespace pdqat::track
