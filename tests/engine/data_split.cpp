// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_samples.h"
#include "engine/data/data_set.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace pdqat {
namespace {

TEST(Split, EveryImageIsInExactlyOnePartAndBothAscend) {
    const auto split = splitIndices(1000, 0.1, 7);
    EXPECT_EQ(split.validation.size(), 100u);
    EXPECT_EQ(split.train.size(), 900u);
    EXPECT_TRUE(std::is_sorted(split.train.begin(), split.train.end()));
    EXPECT_TRUE(std::is_sorted(split.validation.begin(), split.validation.end()));
    auto all = split.train;
    all.insert(all.end(), split.validation.begin(), split.validation.end());
    std::sort(all.begin(), all.end());
    std::vector<std::int64_t> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(all, expected);
}

TEST(Split, IsAFunctionOfItsSeed) {
    EXPECT_EQ(splitIndices(1000, 0.1, 7).validation, splitIndices(1000, 0.1, 7).validation);
    EXPECT_NE(splitIndices(1000, 0.1, 7).validation, splitIndices(1000, 0.1, 8).validation);
    EXPECT_EQ(splitIndices(12, 0.25, 42).validation, (std::vector<std::int64_t>{2, 6, 8}));
}

TEST(Split, RoundsTheValidationCount) {
    EXPECT_EQ(splitIndices(105, 0.1, 0).validation.size(), 11u);
    EXPECT_EQ(splitIndices(104, 0.1, 0).validation.size(), 10u);
    EXPECT_TRUE(splitIndices(100, 0, 0).validation.empty());
}

TEST(Split, RefusesToLeaveNothingToTrainOn) {
    expectParts(errorText(ErrorKind::Config, [] { splitIndices(1, 0.9, 0); }),
                {"data.validation_fraction", "0.9", "1 images"});
    expectParts(errorText(ErrorKind::Config, [] { splitIndices(0, 0, 0); }), {"leaves none to train on"});
}

} // namespace
} // namespace pdqat
