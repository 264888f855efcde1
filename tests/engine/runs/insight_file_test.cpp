// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/runs/insight_file.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace pdqat::runs {
namespace {

/// Every member set; a layer at 2 bit, one that is kept there.
Insight sampleInsight() {
    Insight insight;
    insight.plan = {CheckpointKind::Last, Split::Test, 7};
    insight.weights = "abc";
    insight.version = "pdqat 1";
    insight.at = {3, 0, 30};
    insight.images = 4;
    insight.inputImages = 3;
    insight.classes = {"cat", "dög, small"};
    const Histogram weights{-0.1, 0.30000000000000004, {1, 2}, 0, 0, 0}, inputs{0, 1, {5, 6}, 1, 2, 3};
    const QuantizedValues two{2, {0.1, 0.2}, {-3, -1, 1, 3}, {1, 0, 1, 1}},
        unit{2, {1.0 / 3}, {0, 1, 2, 3}, {9, 0, 0, 8}};
    insight.layers = {{"conv0", weights, {{2, two, unit, inputs}, {32, {}, {}, inputs}}},
                      {"conv1", weights, {{2, {}, {}, inputs}, {32, {}, {}, inputs}}}};
    insight.confusions = {{2, {{1, 1}, {0, 2}}}, {32, {{2, 0}, {0, 2}}}};
    insight.batchesDone = 5;
    insight.batches = 5;
    return insight;
}

class InsightFileTest : public testing::Test {
protected:
    InsightFileTest() { std::filesystem::create_directories(folder.path); }
    std::string refusal(const std::string& text) {
        os::replaceFile(folder.insight(), text);
        return errorText(ErrorKind::Library, [&] { readInsight(folder); });
    }
    std::string refusalOf(const std::function<void(Insight&)>& spoil) {
        auto insight = sampleInsight();
        spoil(insight);
        return refusal(insightJson(insight));
    }

    const TempFolder temporary;
    const RunFolder folder{temporary / "run"};
};

TEST_F(InsightFileTest, IsWrittenAndReadBack) {
    EXPECT_FALSE(readInsight(folder));
    writeInsight(folder, sampleInsight());
    EXPECT_EQ(readInsight(folder), sampleInsight());
    EXPECT_EQ(folder.insight().filename(), "insight.json");
}

TEST_F(InsightFileTest, HalfOfItCanBeRead) {
    auto half = sampleInsight();
    half.confusions.clear();
    half.batchesDone = 2;
    writeInsight(folder, half);
    EXPECT_EQ(readInsight(folder), half);
    half.layers.clear();
    writeInsight(folder, half);
    EXPECT_EQ(readInsight(folder), half);
}

TEST_F(InsightFileTest, WhatIsNoInsightIsRefusedByName) {
    for (const std::string text :
         {"", "{", "[]", "{}", R"({"classes": 3})", R"({"classes": ["a"], "layers": {}, "confusions": [1]})",
          R"({"classes": ["a"], "plan": {"split": "nothing"}})"})
        expectParts(refusal(text), {folder.insight().string(), "damaged"});
}

TEST_F(InsightFileTest, CountsThatMakeNoSenseAreRefused) {
    using Spoil = std::function<void(Insight&)>;
    const std::vector<Spoil> layers{[](Insight& v) { v.layers[0].weights.counts[0] = -1; },
                                    [](Insight& v) { v.layers[0].weights.counts.clear(); },
                                    [](Insight& v) { v.layers[0].weights.low = 1; },
                                    [](Insight& v) { v.layers[0].weights.high = NAN; },
                                    [](Insight& v) { v.layers[0].passes[0].inputsBefore.above = -1; },
                                    [](Insight& v) { v.layers[0].passes[0].weights.counts.pop_back(); },
                                    [](Insight& v) { v.layers[0].passes[0].weights.counts[1] = -4; },
                                    [](Insight& v) { v.layers[0].passes[0].weights.codes[1] = 0; },
                                    [](Insight& v) {
                                        v.layers[0].passes[0].weights.codes = {3, 1, -1, -3};
                                    },
                                    [](Insight& v) { v.layers[0].passes[0].weights.steps.clear(); },
                                    [](Insight& v) { v.layers[0].passes[0].weights.steps[0] = INFINITY; },
                                    [](Insight& v) { v.layers[0].passes[0].weights.bits = 9; },
                                    [](Insight& v) { v.layers[0].passes[0].inputs.bits = 32; }};
    for (std::size_t i = 0; i < layers.size(); ++i)
        expectParts(refusalOf(layers[i]), {folder.insight().string(), "damaged", "conv0"});
    const std::vector<Spoil> confusions{[](Insight& v) { v.confusions[0].counts.pop_back(); },
                                        [](Insight& v) { v.confusions[0].counts[1].pop_back(); },
                                        [](Insight& v) { v.confusions[0].counts[1][0] = -1; },
                                        [](Insight& v) { v.classes.pop_back(); }};
    for (const auto& spoil : confusions)
        expectParts(refusalOf(spoil), {folder.insight().string(), "damaged", "2 bit"});
}

} // namespace
} // namespace pdqat::runs
