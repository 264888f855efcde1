// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/append_file.h"
#include "engine/os/atomic_file.h"
#include "engine/os/temporary_folder.h"
#include "tests/fixtures/full_disk.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace pdqat::os {
namespace {

class AppendFileTest : public ::testing::Test {
protected:
    TemporaryFolder folder{"pdqat-test"};
    std::filesystem::path path = folder / "new" / "file";
};

TEST_F(AppendFileTest, MakesTheFolderAndRefusesAnOldFile) {
    auto file = AppendFile::create(path);
    file.append("one\n");
    file.append("two\n", Lasting::Now);
    EXPECT_EQ(readFile(path), "one\ntwo\n");
    EXPECT_THROW(AppendFile::create(path), Error);
}

TEST_F(AppendFileTest, ARecordThatDoesNotFitLeavesNothingAndCanBeAppendedLater) {
    auto file = AppendFile::create(path);
    file.append("one\n");
    {
        const FullDisk full(6);
        EXPECT_THROW(file.append("two\n"), Error);
        EXPECT_THROW(file.append("two\n", Lasting::Now), Error);
    }
    EXPECT_EQ(readFile(path), "one\n");
    file.append("two\n");
    EXPECT_EQ(readFile(path), "one\ntwo\n");
    EXPECT_EQ(file.size(), 8U);
}

TEST_F(AppendFileTest, ReopenedItIsCutOff) {
    AppendFile::create(path).append("one\ntorn");
    AppendFile::reopen(path, 4).append("two\n");
    EXPECT_EQ(readFile(path), "one\ntwo\n");
    AppendFile::reopen(folder / "missing", 0).append("made\n");
    EXPECT_EQ(readFile(folder / "missing"), "made\n");
}

TEST(ErrorOfErrno, AFullDiskIsOfItsOwnKind) {
    EXPECT_EQ(errorKind(ENOSPC), ErrorKind::Resource);
    EXPECT_EQ(errorKind(EDQUOT), ErrorKind::Resource);
    EXPECT_EQ(errorKind(EIO), ErrorKind::Library);
    EXPECT_EQ(errorKind(EACCES), ErrorKind::Library);
}

TEST(FileLock, HeldItMissesNothingAndKeepsOthersAway) {
    const TemporaryFolder folder("pdqat-test");
    const FileLock lock(folder / "lock", "run x", "taken");
    EXPECT_EQ(lock.missing(), "");
    EXPECT_THROW(FileLock(folder / "lock", "run x", "taken"), Error);
}

} // namespace
} // namespace pdqat::os
