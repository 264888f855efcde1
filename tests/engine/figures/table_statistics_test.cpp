// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tables claim of runs whose numbers are known: written logs, no training.
#include "engine/figures/evaluate.h"
#include "engine/figures/statistics.h"
#include "tests/engine/figures/sample_library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace pdqat::figures {
namespace {

/// Test accuracies by seed; the seeds begin at `from`.
struct Column {
    std::vector<double> accuracy;
    std::int64_t from = 0;
};

class DoctoredRuns {
public:
    DoctoredRuns(const Column& output, const Column& layerwise) {
        add(output, ConstraintSet::Output);
        add(layerwise, ConstraintSet::Layerwise);
    }

    void add(const Column& column, ConstraintSet constraints) {
        for (std::size_t i = 0; i < column.accuracy.size(); ++i)
            samples_.add({SampleLibrary::config(1, column.from + static_cast<std::int64_t>(i), constraints),
                          RunState::Finished,
                          {column.accuracy[i]}});
    }

    /// One row, with the columns "output" and "layerwise".
    TableData table(const std::string& more = {}) const {
        RecipeEvaluator evaluator(samples_.library(), [](const std::string&) { return sweeps::Sweep(); });
        const auto json = R"({"kind": "table", "table": {"rows": [{"name": "all"}],
            "columns": [{"name": "output", "query": "method.constraints=output"},
                        {"name": "layerwise", "query": "method.constraints=layerwise"}])" +
                          more + "}}";
        return std::get<TableData>(
            evaluator.evaluate(recipeFromJson(json, "r.json"), "mine", "pdqat table mine"));
    }

private:
    SampleLibrary samples_;
};

bool saysOf(const TableData& table, const std::string& part) {
    return std::ranges::any_of(table.notes,
                               [&](const auto& note) { return note.find(part) != std::string::npos; });
}

std::vector<bool> bolds(const TableData& table) {
    std::vector<bool> bold;
    for (const auto& cell : table.rows.at(0).cells)
        bold.push_back(cell.bold);
    return bold;
}

const std::vector<bool> nothingBold{false, false};

TEST(TableStatistics, TiedColumnsAreNeitherBold) {
    const DoctoredRuns runs({{0.80, 0.85, 0.90}}, {{0.80, 0.85, 0.90}});
    EXPECT_EQ(bolds(runs.table()), nothingBold);
    EXPECT_FALSE(saysOf(runs.table(), "Too few pairs")) << "p is 1";
    EXPECT_EQ(bolds(runs.table(R"(, "bold": "mean")")), (std::vector<bool>{true, true}))
        << "both are the highest";
}

TEST(TableStatistics, WhatWinsByItsOtherSeedsIsNotBold) {
    // By all seeds layerwise has 81, output 80; by the three seeds that both have, output wins each time.
    const DoctoredRuns runs({{0.80, 0.801, 0.799}}, {{0.700, 0.703, 0.697, 0.97, 0.98}});
    const auto table = runs.table();
    EXPECT_GT(table.rows[0].cells[1].value.mean, table.rows[0].cells[0].value.mean);
    EXPECT_EQ(bolds(table), nothingBold);
    EXPECT_EQ(table.boldText, "");
    EXPECT_EQ(bolds(DoctoredRuns({{0.80, 0.801, 0.799}}, {{0.700, 0.703, 0.697}}).table()),
              (std::vector<bool>{true, false}));
}

TEST(TableStatistics, TwoEqualPairsProveNothing) {
    const auto table = DoctoredRuns({{0.5, 0.5}}, {{0.9, 0.9}}).table();
    EXPECT_EQ(bolds(table), nothingBold);
    EXPECT_TRUE(
        saysOf(table, "Too few pairs to test, so nothing is bold in row all (the t test needs 3 seeds"));
    EXPECT_FALSE(
        saysOf(DoctoredRuns({{0.5, 0.5}}, {{0.9, 0.9}}).table(R"(, "bold": "mean")"), "Too few pairs"));
    EXPECT_EQ(bolds(DoctoredRuns({{0.5, 0.5, 0.5}}, {{0.9, 0.9, 0.9}}).table()), nothingBold)
        << "nor do three, without a spread";
}

/// 200 tables in which both columns are of one distribution: p < 0.05 in about 5 % of them.
TEST(TableStatistics, NullTablesAreBoldAsOftenAsStated) {
    std::mt19937 random(17);
    std::normal_distribution<double> accuracy(80, 1);
    constexpr int tables = 200;
    int bold = 0;
    for (int i = 0; i < tables; ++i) {
        std::vector<SeedValues> columns(2);
        double difference = 0;
        for (std::int64_t seed = 0; seed < 4; ++seed) {
            for (auto& column : columns)
                column.push_back({{seed, 0}, accuracy(random)});
            difference += columns[1].back().second - columns[0].back().second;
        }
        bold += testBest(columns, difference > 0 ? 1 : 0, false, 0.05).better;
    }
    EXPECT_GE(bold, 0.02 * tables);
    EXPECT_LE(bold, 0.09 * tables);
}

TEST(TableStatistics, FewRunsHaveNoBootstrapInterval) {
    const std::vector<double> six{0.80, 0.81, 0.82, 0.83, 0.84, 0.85};
    const auto asked = R"(, "spread": "bootstrap95")";
    const auto none = DoctoredRuns({{0.80, 0.81, 0.82}}, {{0.83, 0.84, 0.85}}).table(asked);
    EXPECT_EQ(none.spreadText, "mean, n = 3");
    EXPECT_TRUE(saysOf(none, "Means of fewer than 6 runs have no bootstrap interval"));
    const auto some = DoctoredRuns({{0.80, 0.81, 0.82}}, {six}).table(asked);
    EXPECT_EQ(some.spreadText, "mean and 95 % bootstrap interval, n = 3–6");
    EXPECT_TRUE(saysOf(some, "Means of fewer than 6 runs"));
    EXPECT_TRUE(std::isnan(some.rows[0].cells[0].value.low));
    EXPECT_FALSE(std::isnan(some.rows[0].cells[1].value.low));
    EXPECT_TRUE(DoctoredRuns({six}, {six}).table(asked).notes.empty());
}

TEST(TableStatistics, TrainingValuesSayHowTheyWereMeasured) {
    const auto training = R"(, "measure": {"split": "train"})";
    const DoctoredRuns steps({{0.8}}, {});
    EXPECT_TRUE(saysOf(steps.table(training), "measured in training mode, over the epoch's batches."));
    EXPECT_TRUE(steps.table().notes.empty()) << "test images are always measured in evaluation mode";
    SampleLibrary mixed;
    for (const auto update : {DualUpdate::EpochPass, DualUpdate::PerStep}) {
        auto config = SampleLibrary::config(1, 0);
        config.dual.update = update;
        mixed.add({config});
    }
    RecipeEvaluator evaluator(mixed.library(), [](const std::string&) { return sweeps::Sweep(); });
    const auto figure = std::get<FigureData>(evaluator.evaluate(
        recipeFromJson(R"({"panels": [{"x": "layer", "y": {"metric": "mse", "split": "train"},
                                       "series_by": "dual.update"}]})",
                       "r.json"),
        "mine", "pdqat figure mine"));
    EXPECT_TRUE(std::ranges::any_of(figure.notes, [](const auto& note) {
        return note.find("do not compare: some were measured in evaluation mode, by a pass after each epoch, "
                         "others in training mode") != std::string::npos;
    }));
}

TEST(TableStatistics, ABestEpochThatIsTheFirstIsTold) {
    SampleLibrary samples;
    const auto id = samples.add({SampleLibrary::config(1, 0), RunState::Finished, {0.8, 0.7, 0.6}});
    samples.add({SampleLibrary::config(1, 1), RunState::Finished, {0.7, 0.8, 0.6}});
    samples.add({SampleLibrary::config(1, 2), RunState::Finished, {0.8}}); // it had no other epoch
    RecipeEvaluator evaluator(samples.library(), [](const std::string&) { return sweeps::Sweep(); });
    const auto notesAt = [&](const std::string& epoch) {
        const auto json =
            R"({"kind": "table", "table": {"rows": [{"name": "all"}], "columns": [{"name": "a"}],
                              "measure": {"epoch": ")" +
            epoch + "\"}}}";
        return std::get<TableData>(evaluator.evaluate(recipeFromJson(json, "r.json"), "mine", "")).notes;
    };
    EXPECT_EQ(notesAt("best"),
              std::vector<std::string>{"The best epoch of " + id +
                                       " is the first one: the epochs after it did not raise the validation "
                                       "accuracy."});
    EXPECT_TRUE(notesAt("last").empty());
}

} // namespace
} // namespace pdqat::figures
