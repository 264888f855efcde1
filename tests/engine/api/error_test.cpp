// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/words.h"

#include <gtest/gtest.h>

#include <set>

namespace pdqat {
namespace {

TEST(ErrorKind, ExitCodesAreDistinctAndNeitherSuccessNorStopped) {
    std::set<int> codes{0, 1, exitCodeStopped};
    for (const auto kind : allOf<ErrorKind>)
        EXPECT_TRUE(codes.insert(static_cast<int>(kind)).second) << name(kind);
}

TEST(Error, ReadsAsOneSentenceOrTwo) {
    EXPECT_STREQ(Error(ErrorKind::Data, "file", "is empty", "Get it again").what(),
                 "file: is empty. Get it again.");
    EXPECT_STREQ(Error(ErrorKind::Data, "file", "is empty").what(), "file: is empty.");
    EXPECT_STREQ(Error(ErrorKind::Data, "", "nothing there").what(), "nothing there.");
    EXPECT_STREQ(Error(ErrorKind::Data, "key", "unknown", "Did you mean kez?").what(),
                 "key: unknown. Did you mean kez?");
}

TEST(Error, OfAnotherOnesSentenceHasOneFullStop) {
    const Error inner(ErrorKind::Config, "typo", "there is no such preset", "pdqat presets lists them");
    EXPECT_STREQ(Error(ErrorKind::Config, "mine.json", inner.what()).what(),
                 "mine.json: typo: there is no such preset. pdqat presets lists them.");
    EXPECT_STREQ(Error(ErrorKind::Config, "mine.json", "is damaged", inner.what()).what(),
                 "mine.json: is damaged. typo: there is no such preset. pdqat presets lists them.");
}

TEST(Error, KeepsItsParts) {
    const Error error(ErrorKind::Library, "place", "problem", "remedy");
    EXPECT_EQ(error.kind(), ErrorKind::Library);
    EXPECT_EQ(error.where(), "place");
    EXPECT_EQ(error.problem(), "problem");
    EXPECT_EQ(error.remedy(), "remedy");
}

} // namespace
} // namespace pdqat
