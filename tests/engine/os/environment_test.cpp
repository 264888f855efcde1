// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/environment.h"
#include "tests/fixtures/environment_variable.h"

#include <gtest/gtest.h>

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
        EXPECT_EQ(userDataFolder(), "/srv/ada/pdqat-workbench");
    }
    for (const char* ignored : {static_cast<const char*>(nullptr), "", "relative", "./here"}) {
        const EnvironmentVariable data("XDG_DATA_HOME", ignored);
        EXPECT_EQ(userDataFolder(), "/home/ada/.local/share/pdqat-workbench");
    }
    const EnvironmentVariable nowhere("HOME", nullptr), data("XDG_DATA_HOME", nullptr);
    EXPECT_EQ(userDataFolder(), "/.local/share/pdqat-workbench");
}

} // namespace
} // namespace pdqat::os
