// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Same experiments, and stages: what is planned before and after a ranking is known.
#include "engine/networks/describe.h"
#include "engine/os/machine.h"
#include "engine/runs/experiment.h"
#include "engine/runs/latency_file.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/sensitivity_file.h"
#include "engine/select/cost.h"
#include "engine/sweeps/sweep_runs.h"
#include "tests/engine/sweeps/sweep_samples.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <fstream>
#include <set>

namespace pdqat::sweeps {
namespace {

using Names = std::vector<std::string>;

TEST(SameExperiment, NamesThreadsAndPlacesDoNotMatter) {
    RunConfig a, b;
    b.run.name = "other";
    b.run.threads = 3;
    b.run.statisticsEvery = 7;
    b.run.checkpointEvery = 2;
    b.run.device = "cuda";
    b.data.workers = 4;
    b.data.path = "/elsewhere";
    b.data.mirror = "http://elsewhere";
    EXPECT_TRUE(runs::sameExperiment(a, b));
    b.run.seed = 1;
    EXPECT_FALSE(runs::sameExperiment(a, b));
}

TEST(SameExperiment, FieldsWithoutEffectDoNotMatter) {
    RunConfig a;
    a.method.constraints = ConstraintSet::Output;
    auto b = a;
    b.method.epsilonLayer = {0.9};
    b.optim.momentum = 0.1; // of SGD
    EXPECT_TRUE(runs::sameExperiment(a, b));
    a.method.constraints = b.method.constraints = ConstraintSet::Layerwise;
    EXPECT_FALSE(runs::sameExperiment(a, b));
}

TEST(SameExperiment, LayersStandByNameOrIndexInAnyOrder) {
    RunConfig a, b;
    a.quant.highPrecision = {"Block_0_conv1", "Block_0_conv0"};
    b.quant.highPrecision = {"0", "1"};
    EXPECT_TRUE(runs::sameExperiment(a, b));
    b.quant.highPrecision = {"0", "2"};
    EXPECT_FALSE(runs::sameExperiment(a, b));
    a.quant.highPrecision = {"no layer"};
    EXPECT_FALSE(runs::sameExperiment(a, b));
}

DataRecord recorded(std::vector<DataFileRecord> files, std::string listing = {}) {
    const auto count = static_cast<std::int64_t>(files.empty() ? 1 : files.size());
    return {"mnist", "/somewhere", std::move(files), count, 0, std::move(listing)};
}

TEST(SameExperiment, RecordedChecksumsTellWhichDataItWas) {
    const auto one = recorded({{"a", 1, "5e1f"}, {"b", 1, "77"}}),
               other = recorded({{"a", 1, "5e1f"}, {"b", 1, "78"}});
    const auto packed = recorded({{"a.gz", 1, "99"}, {"b.gz", 1, "98"}});
    RunConfig here, there;
    here.data.path = "/here";
    there.data.path = "/there";
    const auto of = [](const RunConfig& config, const DataRecord& data) {
        RunRecord record;
        record.config = config;
        record.data = data;
        return runs::experimentOf(record);
    };
    EXPECT_EQ(of(here, one), of(there, one)) << "two copies";
    EXPECT_FALSE(of(here, one) == of(there, other)) << "two data sets";
    EXPECT_FALSE(of(here, one) == of(here, other)) << "in one place";
    EXPECT_EQ(of(here, one), of(there, {})) << "a run without a record compares as it did";
    EXPECT_EQ(of(here, one), of(there, packed)) << "nobody knows";
    there.run.seed = 1;
    EXPECT_FALSE(of(here, one) == of(there, one));
    there.run.seed = 0;
    here.data.set = there.data.set = "image-folder";
    EXPECT_FALSE(of(here, {}) == of(there, {}));
    EXPECT_EQ(of(here, recorded({}, "abc")), of(there, recorded({}, "abc")));
    EXPECT_FALSE(of(here, recorded({}, "abc")) == of(here, recorded({}, "abd")));
}

TEST(SameExperiment, ImportedWeightsArePartOfIt) {
    RunConfig a, b;
    b.run.init = "5e1f";
    EXPECT_FALSE(runs::sameExperiment(a, b));
    a.run.init = "77";
    EXPECT_FALSE(runs::sameExperiment(a, b));
    a.run.init = "5e1f";
    EXPECT_TRUE(runs::sameExperiment(a, b));
}

/// W_32 of DoReFa's weights is not W, and built-in networks clamp or have ReLU by their activations.
TEST(SameExperiment, QuantizersCountInFullPrecisionToo) {
    RunConfig a;
    a.method.kind = MethodKind::FullPrecision;
    auto b = a, c = a;
    b.quant.weights = WeightQuantizer::Uniform;
    c.quant.activations = ActivationQuantizer::Scaled;
    EXPECT_FALSE(runs::sameExperiment(a, b));
    EXPECT_FALSE(runs::sameExperiment(a, c));
}

TEST(SameExperiment, FolderOfImagesIsTheData) {
    RunConfig a;
    a.data.set = "image-folder";
    a.data.path = "/cats";
    auto b = a;
    b.data.path = "/dogs";
    EXPECT_FALSE(runs::sameExperiment(a, b));
}

class Stages : public ::testing::Test {
protected:
    SweepPlan plan() const { return planSweep(sweep, library); }
    void finish(const RunConfig& config, double slope) const {
        addSampleRun(library, config, RunState::Finished,
                     [&](std::size_t i) { return slope * (static_cast<double>(i) - (slope < 0 ? 20 : 0)); });
    }

    /// As `pdqat sensitivity` would, with Fisher information alone.
    void measure(const std::string& id, const std::function<double(std::size_t)>& fisher,
                 const SensitivityPlan& how = {}, const std::vector<int>& widths = {1}) const {
        Sensitivity measured;
        measured.plan = how;
        measured.at.epoch = 2;
        for (const int bits : widths) {
            measured.beside.push_back({bits});
            for (std::size_t i = 0; i < layers.size(); ++i) {
                auto& row = measured.layers.emplace_back();
                row.layer = layers[i];
                row.bits = bits;
                row.fisher = fisher(i);
            }
        }
        runs::writeSensitivity({library.runFolder(id)}, measured);
    }

    TempFolder temp;
    runs::Library library{temp.path()};
    Sweep sweep = sweepOf(R"({"base": "tiny", "grid": {"run.seed": [0, 1]}, "parts": [
        {"name": "ranked"},
        {"name": "mixed", "set": {"method.constraints": "output"},
         "keep": {"ranking_of": "ranked", "ends": ["largest", "smallest"], "layers": [1, 2]}}]})");
    Names layers = networks::layerNames(sweep.parts[0].config);
};

TEST_F(Stages, WaitForTheWholeRanking) {
    auto before = plan();
    ASSERT_EQ(before.runs.size(), 2u);
    EXPECT_EQ(before.later, 8u);
    ASSERT_EQ(before.waiting.size(), 8u);
    EXPECT_EQ(before.waiting[0].label, "mixed, largest 1, seed 0");
    EXPECT_EQ(before.waiting[3].label, "mixed, smallest 1, seed 1");
    finish(before.runs[0].config, 1);
    addSampleRun(library, before.runs[1].config, RunState::Stopped);
    EXPECT_EQ(plan().later, 8u) << "one of two runs is finished";
}

TEST_F(Stages, KeepTheEndsOfTheMeanRanking) {
    const auto before = plan();
    finish(before.runs[0].config, 1);    // seed 0: the last layer first
    finish(before.runs[1].config, -0.5); // seed 1: the other way round, but weaker
    const auto after = plan();
    EXPECT_EQ(after.later, 0u);
    ASSERT_EQ(after.runs.size(), 10u);
    EXPECT_EQ(after.runs[2].label, "mixed, largest 1, seed 0");
    EXPECT_EQ(after.runs[2].config.quant.highPrecision, Names{layers[19]});
    EXPECT_EQ(after.runs[4].config.quant.highPrecision, Names{layers[0]});
    EXPECT_EQ(after.runs[6].config.quant.highPrecision, (Names{layers[18], layers[19]}));
    EXPECT_EQ(after.runs[9].label, "mixed, smallest 2, seed 1");
    EXPECT_EQ(after.runs[9].config.quant.highPrecision, (Names{layers[0], layers[1]}));
    EXPECT_EQ(after.runs[9].config.run.seed, 1);
}

TEST_F(Stages, BeginWithTheWeightsOfAnEarlierPart) {
    sweep = sweepOf(R"({"base": "tiny", "grid": {"run.seed": [0, 1]}, "parts": [
        {"name": "float", "set": {"method.name": "full-precision"}},
        {"name": "low", "set": {"method.name": "dorefa"}, "weights_of": "float"},
        {"name": "lower", "set": {"method.name": "dorefa"}, "weights_of": "low"}]})");
    ASSERT_EQ(plan().runs.size(), 2u);
    EXPECT_EQ(plan().later, 4u);
    const auto finishWithWeights = [&](const RunConfig& config, const std::string& weights) {
        const auto id = addSampleRun(library, config, RunState::Finished);
        const auto file = runs::RunFolder{library.runFolder(id)}.bestCheckpoint();
        std::ofstream(file) << weights;
        return file.string();
    };
    const auto second = finishWithWeights(plan().runs[1].config, "seed 1");
    auto after = plan();
    ASSERT_EQ(after.runs.size(), 3u) << "each begins when its own is finished";
    EXPECT_EQ(after.later, 3u);
    EXPECT_EQ(after.runs[2].label, "low, seed 1");
    EXPECT_EQ(after.runs[2].config.run.init, second);
    const auto first = finishWithWeights(plan().runs[0].config, "seed 0");
    after = plan();
    ASSERT_EQ(after.runs.size(), 4u);
    EXPECT_EQ(after.later, 2u);
    EXPECT_EQ(after.runs[2].config.run.init, first);
    EXPECT_EQ(after.runs[3].config.run.init, second);
    const auto low = finishWithWeights(after.runs[3].config, "seed 1, low");
    after = plan();
    ASSERT_EQ(after.runs.size(), 5u) << "seed 0's source is not finished, seed 1's is";
    EXPECT_EQ(after.runs[4].label, "lower, seed 1");
    EXPECT_EQ(after.runs[4].config.run.init, low);
    std::filesystem::remove(low);
    after = plan();
    EXPECT_EQ(after.runs.size(), 4u);
    ASSERT_EQ(after.problems.size(), 1u) << "one part's trouble is not the plan's";
    expectParts(after.problems[0], {"lower", "no checkpoint to start from"});
}

TEST_F(Stages, BeginAllWithTheOnlyRunThereIs) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "float", "set": {"method.name": "full-precision"}},
        {"name": "low", "set": {"method.name": "dorefa"}, "grid": {"run.seed": [4, 5, 6]}, "weights_of": "float"}]})");
    const auto id = addSampleRun(library, plan().runs[0].config, RunState::Finished);
    const auto file = runs::RunFolder{library.runFolder(id)}.lastCheckpoint();
    std::ofstream(file) << "weights";
    const auto after = plan();
    ASSERT_EQ(after.runs.size(), 4u);
    for (std::size_t i = 1; i < 4; ++i)
        EXPECT_EQ(after.runs[i].config.run.init, file.string());
}

TEST_F(Stages, SayWhereLambdaDidNotChoose) {
    for (const auto& run : plan().runs)
        finish(run.config, 0);
    EXPECT_EQ(plan().runs.size(), 2u) << "nothing is trained by another order in silence";
    EXPECT_EQ(plan().later, 8u);
    ASSERT_EQ(plan().problems.size(), 1u) << "once";
    expectParts(plan().problems[0], {"mixed: ", "every λ is 0", "Choose layers by something else: --by"});
    EXPECT_NE(inspectSweep(sweep, library, 1, missingData).problem.find("every λ is 0"), std::string::npos);
    for (auto& choice : sweep.parts[1].keep->choices)
        choice.by = RankBy::Weights;
    EXPECT_EQ(plan().runs.size(), 10u);
    EXPECT_TRUE(plan().problems.empty());
    ASSERT_FALSE(plan().warnings.empty()) << "layers have as many weights as others";
    expectParts(plan().warnings[0], {"Layers by weights, as asked for", "share it at the cut"});
}

TEST_F(Stages, SayWhichLayersShareTheirLambdaAtTheCut) {
    for (const auto& run : plan().runs)
        addSampleRun(library, run.config, RunState::Finished,
                     [](std::size_t i) { return i < 2 ? 0.5 : 0.1 / double(i); });
    ASSERT_EQ(plan().warnings.size(), 2u) << "one of four cuts goes through a tie, none is certified";
    expectParts(plan().warnings[0],
                {"Not certified", layers[0] + ", " + layers[1] + " share λ 0.5 at the cut"});
}

TEST_F(Stages, KeepByEachCriterionWithinEachBudget) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "ranked"},
        {"name": "mixed", "set": {"method.name": "dorefa"},
         "keep": {"ranking_of": "ranked", "by": ["lambda", "depth"],
                  "budget": {"bops": ["30%"], "bytes": ["10%", 60000]}}}]})");
    finish(plan().runs[0].config, 1);
    const auto after = plan();
    ASSERT_EQ(after.runs.size(), 7u);
    EXPECT_EQ(after.runs[1].label, "mixed, by lambda, 30 % of bops");
    EXPECT_EQ(after.runs[6].label, "mixed, by depth, 60000 bytes");
    EXPECT_GT(select::networkCost(after.runs[6].config, 1).total().bytes, 50000);
    EXPECT_LE(select::networkCost(after.runs[6].config, 1).total().bytes, 60000);
    EXPECT_NE(after.runs[1].config.quant.highPrecision, after.runs[4].config.quant.highPrecision);
    ASSERT_EQ(after.arms.size(), 7u) << "the ranked part too";
    EXPECT_FALSE(after.arms[0].choice);
    EXPECT_EQ(amountText(*after.arms[4].choice), "30 % of bops");
    EXPECT_EQ(after.arms[4].runs.front().label, after.runs[4].label);
}

TEST_F(Stages, AllocateWidthsByEachCriterionWithinABudget) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "ranked", "set": {"quant.bits": [2, 4, 8]}},
        {"name": "mixed", "set": {"method.name": "dorefa", "quant.bits": 2}, "grid": {"run.seed": [0, 1]},
         "keep": {"ranking_of": "ranked", "by": ["weights", "random:1"], "budget": {"bytes": [130000]},
                  "widths": [2, 4], "tie_shortcuts": true}}]})");
    EXPECT_EQ(plan().later, 4u);
    finish(plan().runs[0].config, 1);
    const auto after = plan();
    EXPECT_TRUE(after.problems.empty());
    ASSERT_EQ(after.runs.size(), 5u);
    EXPECT_EQ(after.runs[1].label, "mixed, by weights, 130000 bytes at 2/4 bit, seed 0");
    const auto widthsOf = [](const PlannedRun& run) {
        return networks::layerBits(run.config, networks::describeLayers(run.config), lowestWidth(run.config));
    };
    for (std::size_t i = 1; i < 5; ++i) {
        const auto& config = after.runs[i].config;
        EXPECT_LE(select::networkCost(config, lowestWidth(config)).total().bytes, 130000);
        EXPECT_EQ(config.method.kind, MethodKind::Dorefa);
        const auto widths = widthsOf(after.runs[i]);
        EXPECT_EQ(widths[6], widths[8]) << "a shortcut and the convolution beside it";
        for (const auto& bits : widths)
            EXPECT_TRUE(bits == bothAt(2) || bits == bothAt(4)) << bitsText(bits);
    }
    EXPECT_EQ(widthsOf(after.runs[1]), widthsOf(after.runs[2])) << "weights are those of every seed";
    EXPECT_NE(widthsOf(after.runs[3]), widthsOf(after.runs[4])) << "chance is drawn for each";
    ASSERT_EQ(after.arms.size(), 3u);
    EXPECT_EQ(amountText(*after.arms[2].choice), "130000 bytes at 2/4 bit");
}

TEST_F(Stages, AllocateOnceEveryWidthIsMeasured) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "ranked", "set": {"quant.bits": [2, 4]}},
        {"name": "mixed", "set": {"method.name": "dorefa", "quant.bits": 2},
         "keep": {"ranking_of": "ranked", "by": "fisher", "budget": {"bytes": [130000]}, "widths": [2, 4]}}]})");
    const auto id = addSampleRun(library, plan().runs[0].config, RunState::Finished);
    const auto fisher = [](std::size_t i) { return static_cast<double>(i); };
    measure(id, fisher, {}, {2});
    const auto before = plan();
    EXPECT_EQ(before.unmeasured, Names{id}) << "its 4 bits are on the way";
    EXPECT_TRUE(before.problems.empty());
    measure(id, fisher, {}, {2, 4});
    const auto after = plan();
    EXPECT_TRUE(after.unmeasured.empty());
    EXPECT_EQ(after.runs.size(), 2u);
}

TEST_F(Stages, AllocateWithinATime) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "ranked", "set": {"quant.bits": [2, 4]}},
        {"name": "mixed", "set": {"method.name": "dorefa", "quant.bits": 2},
         "keep": {"ranking_of": "ranked", "by": "weights", "budget": {"latency": [2.5]}, "widths": [2, 4]}}]})");
    const auto config = plan().runs[0].config;
    finish(config, 1);
    const auto before = plan();
    ASSERT_EQ(before.problems.size(), 1u);
    expectParts(before.problems[0], {"mixed: latency", "nobody measured", "pdqat latency"});
    LatencyTable table;
    table.shapes = networks::describeLayers(config);
    table.runtime = LatencyRuntime::Engine;
    table.version = "pdqat " PDQAT_VERSION;
    table.machine = os::thisMachine();
    for (const int bits : {2, 4, 32})
        for (const auto& layer : table.shapes)
            table.layers.push_back({layer.name, bothAt(bits), bits / 20.0});
    runs::writeLatency(library, config, table);
    const auto after = plan();
    EXPECT_TRUE(after.problems.empty());
    ASSERT_EQ(after.runs.size(), 2u);
    EXPECT_EQ(after.runs[1].label, "mixed, by weights, 2.5 ms at 2/4 bit");
    const auto widths =
        networks::layerBits(after.runs[1].config, table.shapes, lowestWidth(after.runs[1].config));
    EXPECT_EQ(std::ranges::count(widths, bothAt(4)), 5) << "20 layers at 0.1 ms, 5 of them twice that";
}

TEST_F(Stages, ArmsShareRunsThatAreTheSame) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "ranked"},
        {"name": "mixed", "set": {"method.name": "dorefa"},
         "keep": {"ranking_of": "ranked", "by": ["depth", "lambda"], "ends": ["largest"], "layers": [2]}}]})");
    finish(plan().runs[0].config, -1); // the first layer first, as by depth
    const auto after = plan();
    EXPECT_EQ(after.runs.size(), 2u) << "trained once";
    ASSERT_EQ(after.arms.size(), 3u);
    EXPECT_EQ(after.arms[1].runs.front().experiment, after.arms[2].runs.front().experiment);
}

TEST_F(Stages, NoLayersAreKeptWithoutARanking) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "ranked"},
        {"name": "mixed", "grid": {"run.seed": [4, 5]},
         "keep": {"ranking_of": "ranked", "by": ["depth", "lambda"], "ends": ["largest"], "layers": [0, 2]}}]})");
    const auto before = plan();
    ASSERT_EQ(before.runs.size(), 3u) << "the ranked one and two that keep none, whatever orders the layers";
    EXPECT_EQ(before.runs[1].label, "mixed, none kept, seed 4");
    EXPECT_TRUE(before.runs[1].config.quant.highPrecision.empty());
    EXPECT_EQ(before.later, 4u);
    finish(before.runs[0].config, 1);
    EXPECT_EQ(plan().runs.size(), 7u);
    EXPECT_EQ(plan().arms.size(), 5u);
}

TEST_F(Stages, DrawRandomLayersAnewForEachSeed) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "ranked"},
        {"name": "mixed", "grid": {"run.seed": [0, 1, 2]},
         "keep": {"ranking_of": "ranked", "by": "random:5", "ends": ["largest"], "layers": [3]}}]})");
    finish(plan().runs[0].config, 1);
    const auto after = plan();
    ASSERT_EQ(after.runs.size(), 4u);
    std::set<Names> sets;
    for (std::size_t i = 1; i < 4; ++i)
        sets.insert(after.runs[i].config.quant.highPrecision);
    EXPECT_EQ(sets.size(), 3u);
}

TEST_F(Stages, WaitForTheMeasureThatTheyRankBy) {
    sweep = sweepOf(R"({"base": "tiny", "grid": {"run.seed": [0, 1]}, "parts": [
        {"name": "ranked"},
        {"name": "mixed", "keep": {"ranking_of": "ranked", "by": ["fisher", "random:1"], "ends": ["largest"],
                                   "layers": [1]}},
        {"name": "after", "keep": {"ranking_of": "mixed", "by": "random:2", "ends": ["largest"],
                                   "layers": [2]}}]})");
    EXPECT_TRUE(plan().unmeasured.empty()) << "nothing to measure before they are trained";
    std::vector<std::string> ids;
    for (const auto& run : plan().runs)
        ids.push_back(addSampleRun(library, run.config, RunState::Finished));
    const auto before = plan();
    EXPECT_EQ(before.unmeasured, ids);
    EXPECT_TRUE(before.problems.empty()) << "it is measured yet";
    EXPECT_EQ(before.later, 4u) << "those by fisher, and those that rank them";
    measure(ids[0], [](std::size_t i) { return i == 7 ? 2.0 : 1.0; });
    measure(ids[1], [](std::size_t i) { return i == 7 ? notMeasured : 1.0; });
    EXPECT_EQ(plan().unmeasured, Names{ids[1]}) << "half done";
    SensitivityPlan other;
    other.images = 5;
    measure(
        ids[1], [](std::size_t i) { return i == 7 ? 2.0 : 1.0; }, other);
    EXPECT_EQ(plan().unmeasured, Names{ids[1]}) << "by another plan";
    measure(ids[1], [](std::size_t i) { return i == 7 ? 2.0 : 1.0; });
    const auto after = plan();
    EXPECT_TRUE(after.unmeasured.empty());
    EXPECT_EQ(after.later, 2u);
    ASSERT_EQ(after.runs.size(), 6u);
    EXPECT_EQ(after.runs[2].label, "mixed, by fisher, largest 1, seed 0");
    EXPECT_EQ(after.runs[2].config.quant.highPrecision, Names{layers[7]});
}

TEST_F(Stages, FinishedRunsOfOtherSweepsCount) {
    for (auto run : plan().runs) {
        run.config.run.name = "trained for something else";
        run.config.run.threads = 2;
        finish(run.config, 1);
    }
    EXPECT_EQ(plan().later, 0u);
}

TEST_F(Stages, RankingOfAStageWaitsForIt) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [{"name": "first"},
        {"name": "second", "keep": {"ranking_of": "first", "ends": ["largest"], "layers": [1]}},
        {"name": "third", "keep": {"ranking_of": "second", "ends": ["largest"], "layers": [2]}}]})");
    EXPECT_EQ(plan().later, 2u);
    finish(plan().runs[0].config, 1);
    EXPECT_EQ(plan().runs.size(), 2u);
    EXPECT_EQ(plan().later, 1u);
    finish(plan().runs[1].config, 1);
    EXPECT_EQ(plan().later, 0u);
}

TEST_F(Stages, BitsChooseTheRankedRuns) {
    sweep = sweepOf(R"({"base": "tiny", "parts": [
        {"name": "both", "grid": {"quant.bits": [2, 1]}},
        {"name": "mixed", "keep": {"ranking_of": "both", "bits": 1, "ends": ["largest"], "layers": [1]}}]})");
    finish(plan().runs[0].config, 1);
    EXPECT_EQ(plan().later, 1u) << "the finished run is the one at 2 bit";
    finish(plan().runs[1].config, -1);
    ASSERT_EQ(plan().runs.size(), 3u);
    EXPECT_EQ(plan().runs[2].config.quant.highPrecision, Names{layers[0]});
}

TEST(SweepObstacles, MissingDataIsToldOnce) {
    const TempFolder temp;
    const auto sweep = sweepOf(R"({"base": "tiny", "grid": {"run.seed": [0, 1]},
        "set": {"data.set": "mnist", "data.path": "/no/such/folder"}})");
    const auto problems = sweepObstacles(planSweep(sweep, runs::Library(temp.path())), missingData);
    ASSERT_EQ(problems.size(), 1u);
    expectParts(problems[0], {"seed 0: ", "/no/such/folder"});
}

} // namespace
} // namespace pdqat::sweeps
