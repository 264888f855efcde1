// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/shell_words.h"

#include <gtest/gtest.h>

namespace pdqat::os {
namespace {

TEST(ShellWords, QuoteOnlyWhatNeedsIt) {
    EXPECT_EQ(shellCommand({"wandb", "sync", "/runs/a-b_c.d"}), "wandb sync /runs/a-b_c.d");
    EXPECT_EQ(shellQuoted("my runs"), "'my runs'");
    EXPECT_EQ(shellQuoted("it's"), "'it'\\''s'");
    EXPECT_EQ(shellQuoted(""), "''");
    EXPECT_EQ(shellQuoted("$HOME"), "'$HOME'");
}

} // namespace
} // namespace pdqat::os
