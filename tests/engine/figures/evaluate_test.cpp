// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/figures/evaluate.h"
#include "tests/engine/figures/sample_library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace pdqat::figures {
namespace {

using S = SampleLibrary;

class Evaluate : public testing::Test {
protected:
    FigureData figure(const std::string& json) { return std::get<FigureData>(result(json)); }
    FigurePanel panel(const std::string& json) {
        return figure(R"({"panels": [)" + json + "]}").panels.at(0);
    }
    TableData table(const std::string& json) { return std::get<TableData>(result(json)); }
    RecipeResult result(const std::string& json) {
        RecipeEvaluator evaluator(samples_.library(), [this](const std::string&) { return sweep_; });
        return evaluator.evaluate(recipeFromJson(json, "r.json"), "mine", "pdqat figure mine");
    }
    void addSeeds(int bits, ConstraintSet constraints, const std::vector<double>& best) {
        for (std::size_t seed = 0; seed < best.size(); ++seed)
            samples_.add({S::config(bits, static_cast<std::int64_t>(seed), constraints),
                          RunState::Finished,
                          {0.1, best[seed], best[seed] - 0.01}});
    }
    static std::string twoColumns(const std::string& more) {
        return R"({"_name": "Table of 2", "kind": "table", "table": {"rows": [{"name": "1", "query": "quant.bits=1"}],
                   "columns": [{"name": "a", "query": "method.constraints=output"},
                               {"name": "b", "query": "method.constraints=layerwise"}])" +
               more + "}}";
    }

    SampleLibrary samples_;
    sweeps::Sweep sweep_;
};

std::vector<double> means(const FigureSeries& series) {
    std::vector<double> values;
    for (const auto& point : series.points)
        values.push_back(point.y.mean);
    return values;
}

bool hasNote(const std::vector<std::string>& notes, const std::string& part) {
    return std::any_of(notes.begin(), notes.end(),
                       [&](const auto& note) { return note.find(part) != std::string::npos; });
}

TEST_F(Evaluate, CellsAreMeansAtTheBestEpochOrTheLast) {
    addSeeds(1, ConstraintSet::Output, {0.80, 0.84});
    const auto best = table(twoColumns(""));
    const auto& cell = best.rows.at(0).cells.at(0);
    EXPECT_NEAR(cell.value.mean, 82, 1e-9);
    EXPECT_NEAR(cell.value.high - 82, std::sqrt(8.0), 1e-9) << "s of 80 and 84";
    EXPECT_EQ(cell.value.n, 2);
    EXPECT_EQ(best.spreadText, "mean ± standard deviation (n − 1), n = 2");
    EXPECT_EQ(best.caption,
              "Test accuracy (%) at the epoch of best validation accuracy at the lowest bit width.");
    EXPECT_EQ(best.label, "tab:table-of-2");
    EXPECT_EQ(best.sources.runs.size(), 2u);
    EXPECT_EQ(best.sources.time, 1002);
    const auto last = table(twoColumns(R"(, "measure": {"epoch": "last", "split": "train", "bits": 32})"));
    EXPECT_NEAR(last.rows.at(0).cells.at(0).value.mean, 96, 1e-9);
    EXPECT_EQ(last.caption, "Training accuracy (%) at the last epoch.");
}

TEST_F(Evaluate, WhatIsNotThereIsShownAndWhatIsUnfinishedSaid) {
    addSeeds(1, ConstraintSet::Output, {0.8});
    auto id = samples_.add({S::config(1, 1, ConstraintSet::Output), RunState::Interrupted, {0.1}});
    samples_.add({S::config(1, 2, ConstraintSet::Output), RunState::Failed, {0.1}});
    const auto data = table(twoColumns(""));
    EXPECT_EQ(data.rows.at(0).cells.at(1).value.n, 0);
    EXPECT_TRUE(data.rows.at(0).cells.at(1).notes.empty());
    const auto& cell = data.rows.at(0).cells.at(0);
    EXPECT_EQ(cell.value.n, 1);
    ASSERT_EQ(cell.notes.size(), 2u);
    EXPECT_EQ(data.notes.at(cell.notes[0]),
              "Left out: " + id +
                  " (resnet20q, fashion-mnist, 1 bit, seed 1) is interrupted at epoch 1 "
                  "of 3.");
    EXPECT_TRUE(hasNote(data.notes, "is failed at epoch 1 of 3 (the loss became NaN)"));
}

TEST_F(Evaluate, BoldOnlyWhereTheDifferenceIsSignificant) {
    addSeeds(1, ConstraintSet::Output, {0.80, 0.90, 0.85});
    addSeeds(1, ConstraintSet::Layerwise, {0.81, 0.91, 0.861}); // always about 0.01 better
    auto data = table(twoColumns(""));
    EXPECT_FALSE(data.rows.at(0).cells.at(0).bold);
    EXPECT_TRUE(data.rows.at(0).cells.at(1).bold) << "paired, though the columns overlap";
    EXPECT_TRUE(data.boldText.find("paired t test") != std::string::npos);
    data = table(twoColumns(R"(, "alpha": 0.0001)"));
    EXPECT_FALSE(data.rows.at(0).cells.at(1).bold);
    EXPECT_EQ(data.boldText, "");
    EXPECT_TRUE(table(twoColumns(R"(, "alpha": 0.0001, "bold": "mean")")).rows.at(0).cells.at(1).bold);
    const auto loss = table(twoColumns(R"(, "measure": {"metric": "loss"}, "bold": "mean")"));
    EXPECT_TRUE(loss.rows.at(0).cells.at(1).bold) << "of losses the lowest is best";
}

TEST_F(Evaluate, OnlyCommonSeedsArePaired) {
    for (const std::int64_t seed : {0, 1, 2})
        samples_.add({S::config(1, seed, ConstraintSet::Output), RunState::Finished, {0.5}});
    for (const std::int64_t seed : {2, 3, 4})
        samples_.add({S::config(1, seed), RunState::Finished, {0.9}});
    EXPECT_FALSE(table(twoColumns("")).rows.at(0).cells.at(1).bold) << "one common seed proves nothing";
}

TEST_F(Evaluate, OfRepeatedRunsTheNewestCountsAndMixturesAreNamed) {
    samples_.add({S::config(1, 0, ConstraintSet::Output), RunState::Finished, {0.5}});
    samples_.add({S::config(1, 0, ConstraintSet::Output), RunState::Finished, {0.6}});
    samples_.add({S::config(1, 0, ConstraintSet::Output), RunState::Interrupted, {0.1}});
    auto data = table(twoColumns(""));
    EXPECT_NEAR(data.rows.at(0).cells.at(0).value.mean, 60, 1e-9);
    EXPECT_EQ(data.notes.size(), 1u) << "the interrupted repetition is not missed";
    EXPECT_TRUE(hasNote(data.notes, "newer runs repeat them: 1 run ("));
    auto other = S::config(1, 1, ConstraintSet::Output);
    other.optim.learningRate = 0.5;
    samples_.add({other, RunState::Finished, {0.6}});
    EXPECT_TRUE(
        hasNote(table(twoColumns("")).notes, "2 configurations stand together; they differ in optim.lr."));
}

TEST_F(Evaluate, SpannedRowsHaveOneCell) {
    addSeeds(1, ConstraintSet::Output, {0.8});
    addSeeds(1, ConstraintSet::Layerwise, {0.8});
    const auto data = table(R"({"kind": "table", "table": {"rows": [{"name": "all", "span": true}],
        "columns": [{"name": "a"}, {"name": "b"}]}})");
    EXPECT_EQ(data.rows.at(0).cells.size(), 1u);
    EXPECT_EQ(data.rows.at(0).cells.at(0).value.n, 2);
}

TEST_F(Evaluate, SweepsTellWhatIsMissing) {
    sweep_ =
        sweeps::sweepFromJson(R"({"set": {"quant.bits": 1, "run.epochs": 3, "method.constraints": "output"},
                               "grid": {"run.seed": [0, 1, 2]}})",
                              "s.json", [](const std::string&) { return RunConfig{}; });
    addSeeds(1, ConstraintSet::Output, {0.8, 0.8});
    addSeeds(2, ConstraintSet::Output, {0.8});
    const auto data = table(R"({"kind": "table", "runs": {"sweep": "s"}, "table": {"rows": [{"name": "all"}],
        "columns": [{"name": "a"}]}})");
    EXPECT_EQ(data.rows.at(0).cells.at(0).value.n, 2) << "2 bit is not of the sweep";
    ASSERT_EQ(data.notes.size(), 1u);
    EXPECT_EQ(data.notes[0], "1 planned run has not been started yet: seed 2.");
}

TEST_F(Evaluate, LayersStandInDepthOrderOrByValue) {
    samples_.add({S::config(1, 0)});
    samples_.add({S::config(1, 1), RunState::Finished, {0.5}, 0.3});
    const auto depth = panel(R"({"y": {"metric": "lambda", "epoch": "last"}})");
    ASSERT_EQ(depth.x.categories.size(), 20u);
    EXPECT_EQ(depth.x.categories.at(0), "Block 0\nconv0");
    EXPECT_EQ(depth.series.at(0).points.at(0).label, "Block_0_conv0");
    EXPECT_NEAR(depth.series.at(0).points.at(0).y.mean, 0.2, 1e-12);
    EXPECT_EQ(depth.y.label, "dual variable λ");
    const auto some = panel(R"({"y": {"metric": "mse", "split": "train", "epoch": "last"},
                                "layers": ["Block_6_shortcut", "Block_0_conv1", "Block_9_conv0"]})");
    EXPECT_EQ(some.x.categories.size(), 3u);
    EXPECT_NEAR(some.series.at(0).points.at(1).y.mean, 0.201, 1e-12);
    EXPECT_EQ(some.y.label, "layerwise MSE (training)");
    const auto best = panel(R"({"y": {"metric": "lambda", "epoch": "best"}, "layers": ["Block_0_conv0"],
                                "series": [{"query": "run.seed=0"}]})");
    EXPECT_NEAR(best.series.at(0).points.at(0).y.mean, 0.05, 1e-12) << "the second epoch, where λ is half";
}

TEST_F(Evaluate, AscendingOrderFollowsTheFirstSeries) {
    auto run = SampleRun{S::config(1, 0)};
    run.lambda = -0.02; // the farther from the input, the larger
    samples_.add(run);
    const auto sorted = panel(R"({"y": {"metric": "lambda", "epoch": "last"}, "order": "ascending"})");
    const auto values = means(sorted.series.at(0));
    EXPECT_TRUE(std::is_sorted(values.begin(), values.end()));
}

TEST_F(Evaluate, ConfigurationsBecomePointsOverTheirSeeds) {
    for (const double epsilon : {0.1, 0.01})
        for (const std::int64_t seed : {0, 1}) {
            auto config = S::config(2, seed);
            config.method.epsilonLayer = {epsilon};
            samples_.add({config, RunState::Finished, {0.5 + epsilon + 0.01 * static_cast<double>(seed)}});
        }
    addSeeds(4, ConstraintSet::Output, {0.9});
    const auto data =
        figure(R"({"panels": [{"x": "method.epsilon_layer", "log_x": true, "series_by": "quant.bits"}]})");
    const auto& points = data.panels.at(0);
    ASSERT_EQ(points.series.size(), 2u);
    EXPECT_EQ(points.series.at(0).name, "2 bit");
    ASSERT_EQ(points.series.at(0).points.size(), 2u);
    EXPECT_EQ(points.series.at(0).points.at(0).x.mean, 0.01);
    EXPECT_NEAR(points.series.at(0).points.at(0).y.mean, 51.5, 1e-9);
    EXPECT_TRUE(points.series.at(1).points.empty()) << "an output constraint has no ε of layers";
    EXPECT_TRUE(hasNote(data.notes, "has no"));
    EXPECT_EQ(points.spread, "mean ± standard deviation (n − 1), n = 2");
}

TEST_F(Evaluate, KeptLayersAndTheirLambda) {
    samples_.add({S::config(1, 0)}); // λ 0.1, 0.101, 0.102 …
    for (const auto& kept : {std::vector<std::string>{"0"}, {"Block_0_conv0", "Block_0_conv1"}}) {
        auto config = S::config(1, 0, ConstraintSet::Output);
        config.quant.highPrecision = kept;
        samples_.add({config, RunState::Finished, {0.8}});
    }
    const auto data =
        figure(R"({"runs": {"query": "kept>0"}, "ranking": {"query": "method.constraints=layerwise"},
        "panels": [{"x": "kept"}, {"x": "kept-lambda"}]})");
    EXPECT_EQ(data.panels.at(0).series.at(0).points.at(1).x.mean, 2);
    EXPECT_NEAR(data.panels.at(1).series.at(0).points.at(0).x.mean, 0.1, 1e-12);
    EXPECT_NEAR(data.panels.at(1).series.at(0).points.at(1).x.mean, 0.201, 1e-12);
    EXPECT_EQ(data.paper.widthMm, 88);
    const auto without = figure(R"({"runs": {"query": "kept>0"}, "panels": [{"x": "kept-lambda"}]})");
    EXPECT_TRUE(without.panels.at(0).series.at(0).points.empty());
    EXPECT_TRUE(hasNote(without.notes, "has no Σ λ of the full-precision layers"));
}

TEST_F(Evaluate, LambdaIsAMeanWhereItMovesWithTheBatches) {
    SampleRun run{S::config(1, 0), RunState::Finished, {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}};
    run.hasMeanLambda = true; // by epoch 0.025 …, the last one 0.05
    samples_.add(run);
    auto config = S::config(1, 0, ConstraintSet::Output);
    config.quant.highPrecision = {"0"};
    samples_.add({config, RunState::Finished, {0.8}});
    const auto lambda = panel(R"({"y": {"metric": "lambda", "epoch": "last"}, "layers": ["Block_0_conv0"]})");
    EXPECT_NEAR(lambda.series.at(0).points.at(0).y.mean, 0.05, 1e-12) << "of the epoch's steps";
    const auto kept =
        figure(R"({"runs": {"query": "kept>0"}, "ranking": {"query": "method.constraints=layerwise"},
                   "panels": [{"x": "kept-lambda"}]})");
    EXPECT_NEAR(kept.panels.at(0).series.at(0).points.at(0).x.mean, 0.0375, 1e-12)
        << "that of the ranking: of the last quarter of the epochs";
}

TEST_F(Evaluate, EpochsBecomeCurves) {
    samples_.add({S::config(1, 0), RunState::Finished, {0.1, 0.2, 0.3}});
    samples_.add({S::config(1, 1), RunState::Finished, {0.3, 0.4, 0.5}});
    const auto curve = panel(R"({"mark": "lines", "x": "epoch", "series": [{"name": "v", "split": "val"},
                                                                         {"name": "t"}]})");
    EXPECT_EQ(curve.y.label, "accuracy (%)") << "two splits stand together";
    EXPECT_EQ(curve.series.at(0).points.at(2).x.mean, 3);
    EXPECT_NEAR(curve.series.at(0).points.at(2).y.mean, 38, 1e-9);
    const auto layers = panel(R"({"mark": "lines", "x": "epoch", "y": {"metric": "lambda"}})");
    EXPECT_EQ(layers.series.size(), 20u);
    EXPECT_EQ(layers.series.at(3).name, "Block_1_conv1");
}

TEST_F(Evaluate, HistogramsCountEveryValueOnce) {
    samples_.add({S::config(1, 0)});
    samples_.add({S::config(1, 1)});
    const auto data =
        panel(R"({"mark": "histogram", "y": {"metric": "lambda", "epoch": "last"}, "bins": 7})");
    ASSERT_EQ(data.series.at(0).points.size(), 7u);
    double count = 0;
    for (const auto value : means(data.series.at(0)))
        count += value;
    EXPECT_EQ(count, 40);
    EXPECT_NEAR(data.series.at(0).points.front().x.low, 0.1, 1e-12);
    EXPECT_NEAR(data.series.at(0).points.back().x.high, 0.119, 1e-12);
}

TEST_F(Evaluate, LogarithmicAxesSayWhatTheyLose) {
    auto run = SampleRun{S::config(1, 0)};
    run.lambda = -0.0005;
    samples_.add(run);
    const auto data = figure(R"({"panels": [{"y": {"metric": "lambda", "epoch": "last"}, "log_y": true}]})");
    EXPECT_EQ(data.panels.at(0).series.at(0).points.size(), 19u);
    EXPECT_TRUE(hasNote(data.notes, "1 point at or below 0 cannot stand on a logarithmic axis."));
}

TEST_F(Evaluate, NothingIsLeftOutInSilence) {
    samples_.add({S::config(1, 0)});
    samples_.add({S::config(1, 1), RunState::Interrupted, {0.1}});
    auto dorefa = S::config(1, 0);
    dorefa.method.kind = MethodKind::Dorefa;
    samples_.add({dorefa});
    EXPECT_TRUE(
        hasNote(figure(R"({"panels": [{"y": {"metric": "lambda"}}]})").notes, "has no dual variable λ"));
    EXPECT_TRUE(hasNote(figure(R"({"panels": [{"mark": "histogram", "y": {"metric": "lambda"}}]})").notes,
                        "has no dual variable λ"));
    EXPECT_TRUE(hasNote(figure(R"({"panels": [{"x": "epoch", "y": {"metric": "lambda"}}]})").notes,
                        "has no dual variable λ"));
    const auto ranked =
        figure(R"({"runs": {"query": "run.seed=0"}, "ranking": {"query": "method.name=pd-qat"},
                                   "panels": [{"x": "kept-lambda"}]})");
    EXPECT_TRUE(hasNote(ranked.notes, "is interrupted at epoch 1 of 3")) << "a run of the ranking";
    EXPECT_TRUE(hasNote(figure(R"({"runs": {"query": "quant.bits=7"}, "panels": [{"x": "kept"}]})").notes,
                        "No run of the library meets"));
}

TEST_F(Evaluate, RunsOfOneSeedAreNoPairs) {
    for (const double rate : {0.1, 0.2, 0.3}) {
        for (const auto constraints : {ConstraintSet::Output, ConstraintSet::Layerwise}) {
            auto config = S::config(1, 0, constraints);
            config.optim.learningRate = rate;
            samples_.add(
                {config, RunState::Finished, {constraints == ConstraintSet::Output ? 0.5 : 0.6 + rate / 10}});
        }
    }
    EXPECT_FALSE(table(twoColumns("")).rows.at(0).cells.at(1).bold);
}

TEST_F(Evaluate, AMeanThatIsNotZeroDoesNotReadAsZero) {
    samples_.add({S::config(1, 0), RunState::Finished, {0.00001}});
    EXPECT_EQ(table(twoColumns("")).decimals, 4) << "0.0010 %";
}

TEST_F(Evaluate, BadRecipesAndLibrariesAreErrors) {
    EXPECT_THROW(result("{}"), Error);
    EXPECT_THROW(result(R"({"runs": {"ids": ["nope"]}, "panels": [{"x": "kept"}]})"), Error);
    EXPECT_NO_THROW(result(R"({"panels": [{"x": "kept"}]})")) << "an empty library is no error";
}

} // namespace
} // namespace pdqat::figures
