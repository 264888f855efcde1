// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/insight.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace pdqat {
namespace {

TEST(HistogramTest, EveryValueIsCountedOnce) {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    auto histogram = Histogram::over(-1, 1, 4);
    histogram.add(
        std::vector<float>{-1, -0.75F, -0.5F, 0, 0.49F, 0.5F, 1, -1.01F, 2, 3, NAN, infinity, -infinity});
    EXPECT_EQ(histogram.counts, (std::vector<std::int64_t>{2, 1, 2, 2}));
    EXPECT_EQ(histogram.below, 1);
    EXPECT_EQ(histogram.above, 2);
    EXPECT_EQ(histogram.notFinite, 3);
    EXPECT_EQ(histogram.total(), 13);
}

TEST(HistogramTest, EqualValuesAreInTheFirstBin) {
    auto histogram = Histogram::over(0.5, 0.5, 3);
    histogram.add(std::vector<float>{0.5F, 0.5F, 0.4F});
    EXPECT_EQ(histogram.counts, (std::vector<std::int64_t>{2, 0, 0}));
    EXPECT_EQ(histogram.below, 1);
}

TEST(QuantizedValuesTest, CodesAndValuesAreCountedAlike) {
    QuantizedValues odd{2, {0.1}, {-3, -1, 1, 3}, {0, 0, 0, 0}};
    auto same = odd;
    odd.addCodes(std::vector<std::int32_t>{-3, -1, -1, 3, 3, 3});
    same.addValues(std::vector<float>{-0.3F, -0.1F, -0.1F, 0.3F, 0.3F, 0.3F});
    EXPECT_EQ(odd.counts, (std::vector<std::int64_t>{1, 2, 0, 3}));
    EXPECT_EQ(same, odd);
    EXPECT_EQ(odd.total(), 6);
    EXPECT_DOUBLE_EQ(odd.saturation(), 4.0 / 6);
    EXPECT_DOUBLE_EQ(odd.usedLevels(), 0.75);
    EXPECT_DOUBLE_EQ(odd.levels()[3], 3 * 0.1);
}

TEST(QuantizedValuesTest, EveryLevelOfEightBitsIsFound) {
    QuantizedValues values{8, {1.0 / 255}, {}, {}};
    std::vector<float> all;
    for (std::int64_t code = 0; code < 256; ++code) {
        values.codes.push_back(code);
        values.counts.push_back(0);
        all.push_back(static_cast<float>(code) / 255.0F);
    }
    values.addValues(all);
    EXPECT_EQ(values.counts, std::vector<std::int64_t>(256, 1));
}

TEST(QuantizedValuesTest, LevelsOfChannelsAreOfTheirMeanStep) {
    const QuantizedValues channels{2, {0.1, 0.3}, {-2, -1, 0, 1}, {0, 0, 0, 0}};
    EXPECT_DOUBLE_EQ(channels.levels()[0], -0.4);
    EXPECT_TRUE(std::isnan(channels.saturation())) << "of no values";
    const QuantizedValues none;
    EXPECT_TRUE(none.levels().empty());
    EXPECT_TRUE(std::isnan(none.saturation()));
    EXPECT_TRUE(std::isnan(none.usedLevels()));
}

TEST(ConfusionTest, AccuraciesAndChangesOfClasses) {
    const Confusion low{2, {{3, 1, 0}, {2, 2, 0}, {0, 0, 0}}}, full{32, {{4, 0, 0}, {1, 3, 0}, {0, 0, 0}}};
    EXPECT_EQ(low.images(), 8);
    EXPECT_EQ(low.imagesOf(0), 4);
    EXPECT_EQ(low.accuracy(), 5.0 / 8);
    EXPECT_EQ(low.accuracyOf(0), 0.75);
    EXPECT_TRUE(std::isnan(low.accuracyOf(2))) << "a class without images";
    const auto changes = accuracyChanges(low, full);
    EXPECT_EQ(changes[0], -0.25);
    EXPECT_EQ(changes[1], -0.25);
    EXPECT_TRUE(std::isnan(changes[2]));
    EXPECT_EQ(Confusion().accuracy(), 0);
}

TEST(InsightTest, FindsItsParts) {
    Insight insight;
    EXPECT_EQ(insight.progress(), 0);
    EXPECT_FALSE(insight.isComplete());
    insight.layers.push_back({"conv", {}, {{2, {}, {}, {}}}});
    insight.confusions.push_back({2, {{1}}});
    insight.batches = 4;
    insight.batchesDone = 1;
    EXPECT_EQ(insight.progress(), 0.25);
    EXPECT_TRUE(insight.isComplete());
    ASSERT_TRUE(insight.find("conv"));
    EXPECT_TRUE(insight.find("conv")->find(2));
    EXPECT_FALSE(insight.find("conv")->find(4));
    EXPECT_FALSE(insight.find("other"));
    EXPECT_TRUE(insight.confusionAt(2));
    EXPECT_FALSE(insight.confusionAt(32));
}

} // namespace
} // namespace pdqat
