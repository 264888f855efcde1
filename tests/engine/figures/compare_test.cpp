// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/compare.h"
#include "engine/figures/seed_groups.h"
#include "engine/figures/statistics.h"
#include "engine/select/cost.h"
#include "tests/engine/figures/sample_library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

namespace pdqat::figures {
namespace {

double at(const std::vector<Estimate>& values, ComparedValue value) {
    return values[static_cast<std::size_t>(value)].mean;
}

class Comparing : public testing::Test {
protected:
    std::string add(int bits, std::int64_t seed, double accuracy, RunState state = RunState::Finished) {
        SampleRun run;
        run.config = SampleLibrary::config(bits, seed);
        run.state = state;
        run.accuracy = {accuracy - 0.2, accuracy, accuracy - 0.1};
        run.lambda = 0.1 * static_cast<double>(bits);
        return samples_.add(run);
    }
    Comparison compare(CompareQuestion question = {}) {
        return comparer_.compare(question, samples_.library().list());
    }

    SampleLibrary samples_;
    Comparer comparer_{samples_.library()};
};

TEST_F(Comparing, RunsThatDifferInTheirSeedsAreAGroup) {
    const auto a0 = add(1, 0, 0.6), a1 = add(1, 1, 0.62), a2 = add(1, 2, 0.64);
    const auto b0 = add(2, 0, 0.7), b1 = add(2, 1, 0.73), b2 = add(2, 2, 0.73);
    const auto made = compare();
    EXPECT_EQ(made.keys, (std::vector<std::string>{"quant.bits", "run.seed"}));
    ASSERT_EQ(made.groups.size(), 2);
    EXPECT_EQ(made.groups[0].name, "bits=1");
    EXPECT_EQ(made.groups[0].runs, (std::vector{a0, a1, a2}));
    EXPECT_EQ(made.groups[1].settings.front(), (ComparedSetting{"2", 2}));
    EXPECT_EQ(made.split, Split::Test);
    // Test accuracy at the best epoch, in percent: the table of the report has the same.
    EXPECT_NEAR(at(made.groups[0].values, ComparedValue::Accuracy), 62, 1e-9);
    const std::vector<double> differences{10, 11, 9};
    const auto paired = estimate(differences, Spread::T95);
    const auto& difference = made.groups[1].differences[0];
    EXPECT_NEAR(difference.mean, paired.mean, 1e-9); // rounding of sums alone
    EXPECT_NEAR(difference.low, paired.low, 1e-9);
    EXPECT_EQ(difference.n, 3);
    EXPECT_NEAR(made.groups[1].p, pairedTest(std::vector{70., 73., 73.}, std::vector{60., 62., 64.}).p, 1e-9);
    EXPECT_EQ(made.groups[0].differences[0].n, 0) << "the baseline's own";
}

TEST_F(Comparing, GivenNamesComeFirst) {
    const auto add = [&](int bits, std::int64_t seed, const std::string& name) {
        SampleRun run;
        run.config = SampleLibrary::config(bits, seed);
        run.config.run.name = name;
        return samples_.add(run);
    };
    add(1, 0, "low, seed 0");
    add(1, 1, "low, seed 1");
    const auto third = add(2, 0, "high");
    auto made = compare();
    EXPECT_EQ(made.groups[0].name, "low") << "what all of them are called";
    EXPECT_EQ(made.groups[1].name, "high");
    RunLabels labels;
    labels.name = "low";
    samples_.library().setLabels(third, labels);
    made = compare();
    EXPECT_EQ(made.groups[0].name, "low · bits=1") << "one name of two groups does not tell them apart";
    EXPECT_EQ(made.groups[1].name, "low · bits=2");
}

TEST_F(Comparing, CostsAreThoseOfTheNetworkAtItsWidth) {
    add(1, 0, 0.6);
    add(2, 0, 0.7);
    const auto made = compare();
    const auto one = select::networkCost(SampleLibrary::config(1, 0), 1).total(),
               two = select::networkCost(SampleLibrary::config(2, 0), 2).total();
    EXPECT_NEAR(at(made.groups[1].differences, ComparedValue::Size),
                static_cast<double>(two.bytes - one.bytes) / 1000, 1e-9);
    EXPECT_NEAR(at(made.groups[0].values, ComparedValue::Bops), one.bops / 1e9, 1e-9);
    EXPECT_TRUE(std::isnan(at(made.groups[0].values, ComparedValue::Latency))) << "nobody measured it";
}

TEST_F(Comparing, WithoutFoldingEachRunStandsAlone) {
    add(1, 0, 0.6);
    const auto second = add(1, 1, 0.62);
    CompareQuestion question;
    question.foldSeeds = false;
    question.baseline = second;
    const auto made = compare(question);
    ASSERT_EQ(made.groups.size(), 2);
    EXPECT_EQ(made.groups[1].name, "seed=1");
    EXPECT_EQ(made.baseline, 1);
    EXPECT_NEAR(made.groups[0].differences[0].mean, -2, 1e-9);
}

TEST_F(Comparing, CurvesRunAlongEpochsOrMinutes) {
    add(1, 0, 0.6);
    add(1, 1, 0.7);
    auto made = compare();
    const auto& curve = made.groups[0].curve;
    EXPECT_EQ(curve.x, (std::vector<double>{1, 2, 3}));
    EXPECT_NEAR(curve.y[1], 63, 1e-9) << "validation lies 2 below test";
    EXPECT_NEAR(curve.high[1] - curve.y[1], std::sqrt(50.0), 1e-9) << "standard deviation of 60 and 70";
    CompareQuestion question;
    question.axis = CompareAxis::Time; // each epoch takes ten seconds
    made = compare(question);
    EXPECT_NEAR(made.groups[0].curve.x[2], 0.5, 1e-12);
    question.curve.metric = "lambda";
    made = compare(question);
    const auto layers = static_cast<double>(made.layers.size());
    EXPECT_NEAR(made.groups[0].curve.y.back(), 0.1 + 0.001 * (layers - 1) / 2, 1e-9)
        << "mean over the layers";
    EXPECT_NEAR(made.groups[0].curve.y.front(), made.groups[0].curve.y.back() / 2, 1e-9);
    question.layer = made.layers[2];
    EXPECT_NEAR(compare(question).groups[0].curve.y.back(), 0.102, 1e-9);
    question.curve.metric = "size";
    EXPECT_TRUE(compare(question).groups[0].curve.x.empty()) << "what does not change has no curve";
}

TEST_F(Comparing, LayersHaveTheirNumbersAndBits) {
    add(1, 0, 0.6);
    add(2, 0, 0.7);
    CompareQuestion question;
    question.epoch = AtEpoch::Last;
    const auto made = compare(question);
    ASSERT_EQ(made.layers.size(), made.groups[0].layers[0].size());
    const auto lambda = made.groups[1].layers[static_cast<std::size_t>(LayerQuantity::Lambda)];
    EXPECT_NEAR(lambda[0], 0.2, 1e-9);
    EXPECT_NEAR(lambda[5], 0.205, 1e-9);
    EXPECT_EQ(made.groups[1].layers[static_cast<std::size_t>(LayerQuantity::Bits)][3], 2);
}

TEST_F(Comparing, WhatIsNotFinishedIsNotCounted) {
    add(1, 0, 0.6);
    add(1, 1, 0.9, RunState::Interrupted);
    add(2, 0, 0.75, RunState::Interrupted);
    const auto other = add(2, 0, 0.7, RunState::Interrupted); // the same once more
    const auto made = compare();
    EXPECT_EQ(made.groups[0].counted.size(), 1);
    EXPECT_NEAR(at(made.groups[0].values, ComparedValue::Accuracy), 60, 1e-9);
    ASSERT_EQ(made.notes.size(), 1);
    EXPECT_NE(made.notes[0].find("Not counted are 2 runs"), std::string::npos);
    EXPECT_EQ(made.groups[1].counted, std::vector{other}) << "where nothing else is";
}

TEST_F(Comparing, ALogThatCannotBeReadIsANote) {
    add(1, 0, 0.6);
    const auto damaged = add(2, 0, 0.7);
    std::filesystem::remove(samples_.library().runFolder(damaged) / "events.jsonl");
    const auto made = compare();
    ASSERT_EQ(made.groups.size(), 2);
    ASSERT_EQ(made.notes.size(), 1);
    EXPECT_NE(made.notes[0].find(damaged), std::string::npos);
}

TEST_F(Comparing, AConfigurationThatCannotBeReadIsNotTheDefault) {
    add(1, 0, 0.6);
    const auto damaged = add(4, 0, 0.7), gone = add(8, 0, 0.7);
    for (const auto& id : {damaged, gone})
        std::ofstream(samples_.library().runFolder(id) / "config.json") << "{";
    std::filesystem::remove(samples_.library().runFolder(gone) / "events.jsonl");
    const auto made = compare();
    ASSERT_EQ(made.groups.size(), 2);
    EXPECT_EQ(made.groups[1].settings.front().text, "4") << "the log has it";
    EXPECT_TRUE(std::ranges::any_of(made.notes, [&](const auto& note) {
        return note.find(gone) != std::string::npos && note.find("left out") != std::string::npos;
    }));
}

TEST_F(Comparing, AMeanGoesAsFarAsAllRuns) {
    SampleRun longer, shorter;
    longer.config = SampleLibrary::config(1, 0);
    shorter.config = SampleLibrary::config(1, 1);
    longer.accuracy = {0.5, 0.6, 0.7, 0.8};
    shorter.accuracy = {0.5, 0.6};
    samples_.add(longer);
    samples_.add(shorter);
    EXPECT_EQ(compare().groups[0].curve.x, (std::vector<double>{1, 2}));
}

TEST_F(Comparing, NobodyWaitsForAnAnswerThatIsDropped) {
    add(1, 0, 0.6);
    EXPECT_FALSE(comparer_.compare({}, samples_.library().list(), {}, [] { return true; }).complete);
}

TEST_F(Comparing, WhatTheListKnowsComesFirst) {
    add(1, 0, 0.6);
    add(2, 0, 0.7);
    std::vector<Comparison> sketches;
    const auto tell = [&](Comparison sketch) { sketches.push_back(std::move(sketch)); };
    const auto made = comparer_.compare({}, samples_.library().list(), tell);
    ASSERT_EQ(sketches.size(), 1);
    EXPECT_FALSE(sketches[0].complete);
    EXPECT_EQ(sketches[0].groups[1].curve, made.groups[1].curve) << "accuracy by epoch is in the index";
    EXPECT_EQ(sketches[0].groups[1].values[0].mean, made.groups[1].values[0].mean);
    comparer_.compare({}, samples_.library().list(), tell);
    EXPECT_EQ(sketches.size(), 1) << "read already";
}

TEST(Differences, AreWhatHasAnEffect) {
    RunConfig a, b;
    EXPECT_TRUE(differingFields({&a, &b}).empty());
    b.run.name = "another";
    EXPECT_TRUE(differingFields({&a, &b}).empty()) << "a name is no setting";
    b.run.seed = 7;
    b.optim.momentum = 0.5; // Adam has none
    b.method.epsilonLayer = {0.5};
    const auto fields = differingFields({&a, &b});
    ASSERT_EQ(fields.size(), 2);
    EXPECT_EQ(fields[0]->key, "method.epsilon_layer");
    EXPECT_EQ(fields[1]->key, "run.seed") << "seeds last";
    EXPECT_EQ(differenceText(b, fields), "epsilon_layer=0.5 seed=7");
    b.method.kind = MethodKind::Dorefa; // has no levels
    const auto other = differingFields({&a, &b});
    EXPECT_EQ(other.front()->key, "method.name") << "which says why there are none";
    EXPECT_EQ(differenceText(b, other).find("epsilon"), std::string::npos);
}

RunConfig importedConfig(std::map<std::string, std::string> settings) {
    RunConfig config;
    config.imported = {TrackerKind::Wandb, "place", "id", std::move(settings), {}};
    return config;
}

TEST(Differences, ASettingThatAnImportedRunLacksIsOne) {
    const auto with = importedConfig({{"lr", "0.1"}, {"dropout", "0.5"}}),
               without = importedConfig({{"lr", "0.1"}});
    const auto fields = differingFields({&with, &without});
    ASSERT_EQ(fields.size(), 1u);
    EXPECT_EQ(fields.front()->key, "imported.dropout");
    const RunConfig own;
    EXPECT_TRUE(differingFields({&with, &own}).empty()) << "ours have no settings of others";
}

TEST(Seeds, AreKnownWhereAProgramToldThem) {
    RunConfig own;
    own.run.seed = 3;
    EXPECT_EQ(knownSeed(own), 3);
    auto told = importedConfig({{"seed", "3"}});
    told.run.seed = 3;
    EXPECT_EQ(knownSeed(told), 3);
    EXPECT_TRUE(sameSeeds(own, told));
    const auto silent = importedConfig({{"lr", "1"}}),
               negative = importedConfig({{"data_seed", "3"}, {"seed", "-1"}});
    own.run.seed = 0;
    for (const auto* config : {&silent, &negative}) {
        EXPECT_FALSE(knownSeed(*config));
        EXPECT_FALSE(sameSeeds(own, *config)) << "0 is what its field happens to have";
        EXPECT_TRUE(sameSeeds(*config, *config)) << "it is itself";
    }
}

TEST(JudgingSplit, IsSaidWhereItFlatters) {
    const Metrics good{2, 1, 0.5}, none{2, 1, std::numeric_limits<double>::quiet_NaN()};
    EXPECT_EQ(judgeOf({{Split::Test, {good}}, {Split::Validation, {good}}}),
              (Judge{Split::Validation, true}));
    EXPECT_EQ(judgeOf({{Split::Test, {good}}, {Split::Validation, {none}}}), (Judge{Split::Test, true}));
    EXPECT_EQ(judgeOf({{Split::Test, {none}}, {Split::Train, {none}}}), (Judge{Split::Test, false}))
        << "by the loss";
    RunRecord validated, tested;
    validated.name = "validated";
    tested.name = "tested";
    validated.headline = {{Split::Validation, {good}}};
    tested.headline = {{Split::Test, {good}}};
    EXPECT_EQ(otherJudgesText({&validated}), "");
    const auto text = otherJudgesText({&validated, &tested});
    EXPECT_NE(text.find("test images for tested"), std::string::npos) << text;
    EXPECT_EQ(text.find("validated"), std::string::npos) << text;
    tested.headline = {{Split::Test, {none}}};
    EXPECT_NE(otherJudgesText({&tested}).find("lowest loss on test images for tested, which"),
              std::string::npos);
}

TEST(ParetoFront, IsWhatNoOtherBeats) {
    const double nan = std::nan("");
    EXPECT_EQ(paretoFront({{1, 80}, {2, 85}, {3, 84}, {nan, 99}, {1, 80}}, true, false),
              (std::vector<bool>{true, true, false, false, true}));
    EXPECT_TRUE(paretoFront({}, true, true).empty());
}

} // namespace
} // namespace pdqat::figures
