// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A trade-off study from its draft to the choice, over runs that nobody trained.
#include "engine/api/error.h"
#include "engine/figures/trained_arms.h"
#include "engine/networks/describe.h"
#include "engine/sweeps/draft.h"
#include "tests/engine/sweeps/sweep_samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::figures {
namespace {

RunConfig rankedConfig() {
    RunConfig config;
    config.run.name = "the ranked one";
    config.run.seed = 7;
    config.quant.bits = {1};
    config.run.epochs = 2;
    return config;
}

class Study : public ::testing::Test {
protected:
    Study() {
        draft.config = rankedConfig();
        draft.layers = {0, 2, 4};
        draft.seeds = 3;
    }

    sweeps::Sweep sweep() const { return sweeps::sweepFromJson(sweeps::sweepJson(draft), "study.json", {}); }

    sweeps::SweepPlan planned() const { return sweeps::planSweep(sweep(), library); }

    /// λ falls with depth.
    void rank() const {
        sweeps::addSampleRun(library, draft.config, RunState::Finished,
                             [](std::size_t i) { return 20.0 - static_cast<double>(i); });
    }

    /// Finished runs of every planned one, with an accuracy each.
    std::vector<RunRecord>
    finished(const std::function<double(const RunConfig&, std::int64_t)>& accuracy) const {
        std::vector<RunRecord> records;
        for (const auto& run : planned().runs) {
            RunRecord record;
            record.id = "run" + std::to_string(records.size());
            record.config = run.config;
            record.state = RunState::Finished;
            record.bestEpoch = 1;
            record.headline = {{Split::Test, {{1, 0.5, accuracy(run.config, run.config.run.seed)}}}};
            records.push_back(record);
        }
        return records;
    }

    TempFolder temp;
    runs::Library library{temp.path()};
    TradeOffStudy draft;
};

/// 70 %, 80 % and 80.5 % for 0, 2 and 4 layers, with a little of each seed.
double usual(const RunConfig& config, std::int64_t seed) {
    const auto kept = config.quant.highPrecision.size();
    const bool first =
        kept == 0 || config.quant.highPrecision.front() == networks::layerNames(config).front();
    return (kept == 0   ? 0.70
            : kept == 2 ? 0.80
                        : 0.805) +
           0.001 * static_cast<double>(seed) - (first ? 0 : 0.02);
}

TEST_F(Study, TrainsTheRankedRunNoSecondTime) {
    EXPECT_EQ(planned().runs.size(), 4u) << "the ranked one, and none kept with three seeds";
    rank();
    const auto plan = planned();
    EXPECT_EQ(plan.runs.size(), 1u + 3u + 6u + 6u);
    EXPECT_EQ(plan.later, 0u);
    const auto entries = sweeps::sweepEntries(plan, library.list());
    EXPECT_EQ(entries.front().shown.state, SweepRunState::Finished);
    EXPECT_EQ(
        std::ranges::count(entries, SweepRunState::Planned, [](const auto& e) { return e.shown.state; }), 15);
    const auto& names = networks::layerNames(draft.config);
    EXPECT_EQ(plan.runs[4].config.quant.highPrecision, (std::vector<std::string>{names[0], names[1]}));
    EXPECT_EQ(plan.runs[4].config.run.seed, 8) << "other seeds than the one that ranked";
}

TEST_F(Study, TakesTheKneeAndHoldsItAgainstItsNeighboursAndChance) {
    rank();
    const auto result = tradeOff(sweep(), planned(), finished(usual), Split::Test);
    ASSERT_EQ(result.arms.size(), 5u) << "without the ranked run, whose seed nobody shares";
    EXPECT_EQ(result.planned, 15);
    EXPECT_EQ(result.finished, 15);
    const auto& front = *result.front(CostUnit::Bytes);
    EXPECT_EQ(front.arms, (std::vector<std::size_t>{0, 1, 2}));
    ASSERT_TRUE(front.choice);
    EXPECT_EQ(front.choice->arm, 1u);
    EXPECT_TRUE(front.choice->isKnee);
    EXPECT_NEAR(front.choice->cheaper->difference.mean, 10, 1e-9);
    EXPECT_NEAR(front.choice->dearer->difference.mean, -0.5, 1e-9);
    ASSERT_TRUE(front.choice->control);
    EXPECT_EQ(front.choice->control->arm, 3u) << "as many layers by chance";
    EXPECT_EQ(result.arms[3].kind, ArmKind::Control);
    EXPECT_GT(result.arms[2].costs[CostUnit::Bops], result.arms[1].costs[CostUnit::Bops]);
    // Seeds 8, 9, 10: a mean of 80.9 ± t₀.₉₇₅(2) · 0.1/√3.
    EXPECT_NEAR(result.arms[1].accuracy.mean, 80.9, 1e-9);
    EXPECT_NEAR(result.arms[1].accuracy.high - 80.9, 4.302652729911275 * 0.1 / std::sqrt(3.0), 1e-9);
    EXPECT_EQ(result.arms[1].runs.at(9), finished(usual)[5].id);
}

TEST_F(Study, SaysWhenAControlBeatsEveryChoice) {
    rank();
    const auto& names = networks::layerNames(draft.config);
    const auto byChance = [&](const RunConfig& config) {
        const auto& kept = config.quant.highPrecision;
        return kept.size() == 4 && kept != std::vector<std::string>(names.begin(), names.begin() + 4);
    };
    const auto result =
        tradeOff(sweep(), planned(), finished([&](const RunConfig& config, std::int64_t seed) {
                     return byChance(config) ? 0.9 + 0.001 * static_cast<double>(seed) : usual(config, seed);
                 }),
                 Split::Test);
    const auto& front = *result.front(CostUnit::Bytes);
    ASSERT_TRUE(front.better);
    EXPECT_EQ(front.better->arm, 4u);
    EXPECT_NEAR(front.better->difference.mean, -9.5, 1e-9);
    expectParts(
        choiceText(result, CostUnit::Bytes),
        {"no choice is as accurate as the control 4 layers by chance, which reaches 9.50 points more than 4 "
         "layers by lambda (9.50 to 9.50"});
    EXPECT_FALSE(tradeOff(sweep(), planned(), finished(usual), Split::Test).front(CostUnit::Bytes)->better);
}

TEST_F(Study, WithoutAKneeTheCheapestIsTakenThatNothingSurelyBeats) {
    draft.layers = {0, 2};
    rank();
    const auto even = tradeOff(sweep(), planned(), finished([](const RunConfig& config, std::int64_t seed) {
                                   return 0.7 + (config.quant.highPrecision.empty() ? 0 : 0.001) +
                                          0.01 * static_cast<double>(
                                                     config.quant.highPrecision.empty() ? seed : -seed + 18);
                               }),
                               Split::Test);
    ASSERT_TRUE(even.front(CostUnit::Bytes)->choice);
    EXPECT_FALSE(even.front(CostUnit::Bytes)->choice->isKnee);
    EXPECT_EQ(even.front(CostUnit::Bytes)->choice->arm, 0u);
    const auto clear = tradeOff(sweep(), planned(), finished(usual), Split::Test);
    EXPECT_EQ(clear.front(CostUnit::Bytes)->choice->arm, 1u);
}

TEST_F(Study, NothingIsChosenBeforeARunIsFinished) {
    const auto result = tradeOff(sweep(), planned(), {}, Split::Test);
    EXPECT_FALSE(result.front(CostUnit::Bytes)->choice);
    EXPECT_EQ(result.planned, 15);
    EXPECT_TRUE(std::isnan(result.arms[1].costs[CostUnit::Bytes])) << "its layers are not known yet";
}

TEST_F(Study, GivesEveryLayerAWidthWithinBudgetsBesideEachWidthAlone) {
    draft.config.quant.bits = {4, 2};
    draft.layers.clear();
    draft.limits = {{CostUnit::Bytes, 110000}};
    draft.widths = {2, 4};
    draft.by = RankBy::Weights;
    rank();
    const auto plan = planned();
    EXPECT_TRUE(plan.problems.empty()) << plan.problems.front();
    EXPECT_EQ(plan.runs.size(), 1u + 6u + 3u + 3u);
    const auto arms = trainedArms(plan, library.list(), Split::Test);
    ASSERT_EQ(arms.size(), 5u);
    EXPECT_EQ(armText(arms[1]), "one width, 2 bit");
    EXPECT_EQ(armText(arms[2]), "one width, 4 bit");
    EXPECT_EQ(armText(arms[3]), "110 kB by weights");
    EXPECT_EQ(armText(arms[4]), "110 kB by chance");
    EXPECT_LE(arms[3].costs[CostUnit::Bytes], 110000);
    EXPECT_LT(arms[1].costs[CostUnit::Bytes], arms[3].costs[CostUnit::Bytes]);
}

TEST_F(Study, TrainsTheRankingsWidthAloneWithItsLevels) {
    draft.config.quant.bits = {4, 2};
    draft.config.method.epsilonOut = {0.1, 0.3};
    draft.config.method.epsilonLayer = {0.01, 0.05};
    draft.config.method.epsilonByLayer = {
        {"Block_0_conv0@4", 0.2}, {"Block_1_conv0@2", 0.4}, {"Block_2_conv0", 0.6}};
    draft.bits = 2;
    draft.by = RankBy::Weights;
    rank();
    const auto plan = planned();
    ASSERT_EQ(plan.runs.size(), 16u);
    EXPECT_EQ(plan.runs[0].config.quant.bits, (std::vector<std::int64_t>{4, 2})) << "the ranked run as it is";
    for (std::size_t i = 1; i < 16; ++i) {
        const auto& config = plan.runs[i].config;
        EXPECT_EQ(config.quant.bits, (std::vector<std::int64_t>{2}));
        EXPECT_EQ(config.method.epsilonOut, std::vector<double>{0.3});
        EXPECT_EQ(config.method.epsilonLayer, std::vector<double>{0.05});
        EXPECT_EQ(config.method.epsilonByLayer,
                  (std::map<std::string, double>{{"Block_1_conv0", 0.4}, {"Block_2_conv0", 0.6}}));
    }
}

TEST_F(Study, TrainsNothingTwice) {
    draft.by = RankBy::Weights;
    rank();
    draft.layers = {0, 2};
    const auto once = planned().runs.size();
    draft.layers = {0, 2, 2, 0};
    EXPECT_EQ(planned().runs.size(), once);
}

TEST_F(Study, NarrowsTheDualVariablesItBeginsWith) {
    draft.config.quant.bits = {4, 2};
    draft.config.dual.initByLayer = {{"Block_0_conv0@4", 0.2}, {"Block_1_conv0@2", 0.4}};
    draft.bits = 2;
    draft.by = RankBy::Weights;
    rank();
    const auto plan = planned();
    EXPECT_TRUE(plan.problems.empty()) << plan.problems.front();
    EXPECT_EQ(plan.runs.back().config.dual.initByLayer,
              (std::map<std::string, double>{{"Block_1_conv0", 0.4}}));
}

TEST_F(Study, ARunThatIsThrownAwayMeanwhileIsNoNumber) {
    draft.by = RankBy::Weights;
    rank();
    const auto read = sweep();
    const auto plan = planned();
    auto records = finished([](const RunConfig&, std::int64_t) { return 0.8; });
    const auto whole = tradeOff(read, plan, records, Split::Test);
    records.resize(records.size() / 2);
    EXPECT_LT(tradeOff(read, plan, records, Split::Test).finished, whole.finished);
}

TEST_F(Study, OfBudgetsTakesTheLevelsOfEachWidth) {
    draft.config.quant.bits = {4, 2};
    draft.config.method.epsilonLayer = {0.01, 0.05};
    draft.layers.clear();
    draft.limits = {{CostUnit::Bytes, 110000}};
    draft.widths = {2, 4};
    draft.by = RankBy::Weights;
    rank();
    const auto plan = planned();
    EXPECT_TRUE(plan.problems.empty()) << plan.problems.front();
    ASSERT_EQ(plan.runs.size(), 13u);
    EXPECT_EQ(plan.runs[1].config.quant.bits, (std::vector<std::int64_t>{2}));
    EXPECT_EQ(plan.runs[1].config.method.epsilonLayer, std::vector<double>{0.05});
    EXPECT_EQ(plan.runs[6].config.quant.bits, (std::vector<std::int64_t>{4}));
    EXPECT_EQ(plan.runs[6].config.method.epsilonLayer, std::vector<double>{0.01});
}

TEST(VariedSweeps, AreProductsOfTheirValues) {
    VariedSweep draft;
    draft.config = rankedConfig();
    draft.varied = {{"run.seed", parseValues(*findField("run.seed"), "0..2")},
                    {"quant.bits", parseValues(*findField("quant.bits"), "8, 4; 2")},
                    {"optim.lr", parseValues(*findField("optim.lr"), "1e-3..0.1 log 3")}};
    const auto sweep = sweeps::sweepFromJson(sweeps::sweepJson(draft), "varied.json", {});
    EXPECT_EQ(sweep.name, "the ranked one: seed, bit widths, learning rate");
    TempFolder temp;
    const auto plan = sweeps::planSweep(sweep, runs::Library(temp.path()));
    ASSERT_EQ(plan.runs.size(), 18u);
    EXPECT_EQ(plan.runs[1].config.optim.learningRate, 0.01) << "the last one changes fastest";
    EXPECT_EQ(plan.runs[3].config.quant.bits, (std::vector<std::int64_t>{2}));
    EXPECT_EQ(plan.runs[17].config.run.seed, 2);
    EXPECT_NE(plan.runs[1].label.find("seed 0"), std::string::npos) << plan.runs[1].label;
    auto bare = draft.config;
    bare.run.name = plan.runs[17].config.run.name;
    bare.run.seed = 2;
    bare.quant.bits = {2};
    bare.optim.learningRate = 0.1;
    EXPECT_EQ(plan.runs[17].config, bare) << "all else is the configuration's";
}

TEST(VariedSweeps, TakeTheValuesOfASettingOnce) {
    VariedSweep draft;
    const auto seeds = parseValues(*findField("run.seed"), "0..2");
    draft.varied = {{"run.seed", seeds}, {"run.seed", seeds}};
    EXPECT_NE(errorText(ErrorKind::Usage, [&] { sweeps::sweepJson(draft); }).find("twice"),
              std::string::npos);
}

TEST(VariedSweeps, TellWhatDoesNotGoTogether) {
    VariedSweep draft;
    draft.varied = {{"run.epochs", parseValues(*findField("run.epochs"), "1..3")}};
    draft.config.method.kind = MethodKind::PdQat;
    draft.config.quant.bits = {};
    EXPECT_NE(errorText(ErrorKind::Config,
                        [&] { sweeps::sweepFromJson(sweeps::sweepJson(draft), "varied.json", {}); }),
              "");
}

} // namespace
} // namespace pdqat::figures
