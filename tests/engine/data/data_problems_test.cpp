// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_problems.h"

#include <gtest/gtest.h>

namespace pdqat::data {
namespace {

TEST(DataProblems, TwoOfOneFileAreBothNamed) {
    const std::vector<Error> problems{{ErrorKind::Data, "/data/a", "is short", "Get it"},
                                      {ErrorKind::Data, "/data/a", "is odd", "Get it"},
                                      {ErrorKind::Data, "/database", "is none"}};
    EXPECT_STREQ(
        inOne(problems, "/data").what(),
        "/data: 3 problems keep a run from starting: a is short; a is odd; /database is none. Get it.");
    EXPECT_EQ(
        inLines(problems, "/data"),
        "/data: 3 problems keep a run from starting:\na is short.\na is odd.\n/database is none.\nGet it.");
    EXPECT_STREQ(inOne({problems[2]}, "/data").what(), "/database: is none.");
    EXPECT_EQ(inLines({problems[2]}, "/data"), "/database: is none.");
}

} // namespace
} // namespace pdqat::data
