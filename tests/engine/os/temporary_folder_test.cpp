// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/os/temporary_folder.h"
#include "tests/fixtures/environment_variable.h"

#include <gtest/gtest.h>

#include <fstream>

namespace pdqat::os {
namespace {

TEST(TemporaryFolder, GoesWithItsObjectUnlessItIsKept) {
    std::filesystem::path gone, kept;
    {
        const TemporaryFolder first("pdqat-test");
        TemporaryFolder second("pdqat-test");
        std::ofstream(first / "file") << "content";
        gone = first.path();
        kept = second.path();
        EXPECT_NE(gone, kept);
        second.keep(true);
    }
    EXPECT_FALSE(std::filesystem::exists(gone));
    EXPECT_TRUE(std::filesystem::remove(kept));
}

TEST(TemporaryFolder, APlaceThatIsMissingIsNamed) {
    const EnvironmentVariable place("TMPDIR", "/no/such/folder");
    try {
        const TemporaryFolder folder("pdqat-test");
        FAIL() << "it was made";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Resource);
        EXPECT_EQ(error.where(), "TMPDIR");
    }
}

} // namespace
} // namespace pdqat::os
