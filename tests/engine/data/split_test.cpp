// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_set.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace pdqat::data {
namespace {

SplitIndices split(std::int64_t count, double fraction, std::int64_t seed) {
    RunConfig::Data config;
    config.validationFraction = fraction;
    config.splitSeed = seed;
    return splitIndices(count, config);
}

TEST(Split, EveryImageIsInExactlyOnePartAndBothAscend) {
    const auto parts = split(1000, 0.1, 7);
    EXPECT_EQ(parts.validation.size(), 100u);
    EXPECT_EQ(parts.train.size(), 900u);
    EXPECT_TRUE(std::is_sorted(parts.train.begin(), parts.train.end()));
    EXPECT_TRUE(std::is_sorted(parts.validation.begin(), parts.validation.end()));
    auto all = parts.train;
    all.insert(all.end(), parts.validation.begin(), parts.validation.end());
    std::sort(all.begin(), all.end());
    std::vector<std::int64_t> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(all, expected);
}

TEST(Split, IsAFunctionOfItsSeed) {
    EXPECT_EQ(split(1000, 0.1, 7).validation, split(1000, 0.1, 7).validation);
    EXPECT_NE(split(1000, 0.1, 7).validation, split(1000, 0.1, 8).validation);
    EXPECT_EQ(split(12, 0.25, 42).validation, (std::vector<std::int64_t>{2, 6, 8}));
}

TEST(Split, MayTakeTheFirstImages) {
    RunConfig::Data config;
    config.validationFraction = 0.25;
    config.split = SplitRule::First;
    EXPECT_EQ(splitIndices(8, config).validation, (std::vector<std::int64_t>{0, 1}));
    EXPECT_EQ(splitIndices(8, config).train, (std::vector<std::int64_t>{2, 3, 4, 5, 6, 7}));
}

TEST(Split, TruncatesTheValidationCountAsTheOfficialCodeDoes) {
    EXPECT_EQ(split(896, 0.1, 0).validation.size(), 89u);
    EXPECT_EQ(split(109, 0.1, 0).validation.size(), 10u);
    EXPECT_EQ(split(110, 0.1, 0).validation.size(), 11u);
    EXPECT_EQ(split(1, 0.9, 0).train.size(), 1u);
    EXPECT_TRUE(split(100, 0, 0).validation.empty());
}

TEST(Split, RefusesToLeaveNothingToTrainOn) {
    expectParts(errorText(ErrorKind::Config, [] { split(0, 0.9, 0); }),
                {"data.validation_fraction", "0.9", "0 images", "leaves none to train on"});
}

} // namespace
} // namespace pdqat::data
