// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/os/environment.h"
#include "engine/os/temporary_folder.h"
#include "tests/fixtures/environment_variable.h"

#include <gtest/gtest.h>

#include <fstream>

namespace pdqat::os {
namespace {

TEST(Environment, AnEmptyVariableIsAsGoodAsNone) {
    const EnvironmentVariable set("PDQAT_TEST_VARIABLE", "value");
    EXPECT_EQ(environment("PDQAT_TEST_VARIABLE"), "value");
    const EnvironmentVariable empty("PDQAT_TEST_VARIABLE", "");
    EXPECT_EQ(environment("PDQAT_TEST_VARIABLE"), "");
    const EnvironmentVariable unset("PDQAT_TEST_VARIABLE", nullptr);
    EXPECT_EQ(environment("PDQAT_TEST_VARIABLE"), "");
}

TEST(Environment, TheDataFolderFollowsTheXdgSpecification) {
    const EnvironmentVariable home("HOME", "/home/ada");
    {
        const EnvironmentVariable data("XDG_DATA_HOME", "/srv/ada");
        EXPECT_EQ(dataHome(), "/srv/ada");
    }
    for (const char* ignored : {static_cast<const char*>(nullptr), "", "relative", "./here"}) {
        const EnvironmentVariable data("XDG_DATA_HOME", ignored);
        EXPECT_EQ(dataHome(), "/home/ada/.local/share");
    }
    const EnvironmentVariable nowhere("HOME", nullptr), data("XDG_DATA_HOME", nullptr);
    EXPECT_EQ(dataHome(), "/.local/share");
}

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
    EXPECT_THROW(TemporaryFolder("pdqat-test"), Error);
}

} // namespace
} // namespace pdqat::os
