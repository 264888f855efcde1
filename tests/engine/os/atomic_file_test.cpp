// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/os/atomic_file.h"
#include "engine/os/temporary_folder.h"

#include <gtest/gtest.h>

namespace pdqat::os {
namespace {

class AtomicFileTest : public ::testing::Test {
protected:
    void SetUp() override { replaceFile(target, "old"); }
    std::ptrdiff_t files() const {
        return std::distance(std::filesystem::directory_iterator(folder.path()), {});
    }

    TemporaryFolder folder{"pdqat-test"};
    std::filesystem::path target = folder / "file";
};

TEST_F(AtomicFileTest, TheOldContentStaysUntilTheCommit) {
    AtomicFile file(target);
    file.write("new");
    EXPECT_EQ(readFile(target), "old");
    file.commit();
    EXPECT_EQ(readFile(target), "new");
    EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, NothingIsLeftWithoutACommit) {
    AtomicFile(target).write("new");
    EXPECT_EQ(readFile(target), "old");
    EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, TakesAFileThatWasMadeByItsName) {
    {
        const AtomicFile file(target);
        replaceFile(file.temporary(), "dropped");
    }
    EXPECT_EQ(files(), 1);
    AtomicFile file(target);
    replaceFile(file.temporary(), "new");
    file.commit();
    EXPECT_EQ(readFile(target), "new");
    EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, WritesOverAFileWithoutMakingAnother) {
    replaceFile(target, "the old content");
    overwriteFile(target, "the new");
    EXPECT_EQ(readFile(target), "the new        ");
    EXPECT_THROW(overwriteFile(target, "longer than the old"), Error);
    EXPECT_EQ(readFile(target), "the new        ");
}

TEST(AtomicFile, AFolderThatIsMissingIsAnErrorThatNamesTheFile) {
    try {
        const AtomicFile file("/no/such/folder/file");
        FAIL() << "it was made";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Library);
        EXPECT_EQ(error.where(), "/no/such/folder/file");
    }
}

} // namespace
} // namespace pdqat::os
