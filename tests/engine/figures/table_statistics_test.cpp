// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tables claim of runs whose numbers are known: written logs, no training.
#include "engine/figures/evaluate.h"
#include "engine/figures/statistics.h"
#include "tests/engine/figures/sample_library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <random>

namespace pdqat::figures {
namespace {

/// Test accuracies by seed; the seeds begin at `from`.
struct Column {
    std::vector<double> accuracy;
    std::int64_t from = 0;
};

/// With the columns "output" and "layerwise".
TableData tableOf(const SampleLibrary& samples, const std::string& rows, const std::string& more = {}) {
    RecipeEvaluator evaluator(samples.library(), [](const std::string&) { return sweeps::Sweep(); });
    const auto json = R"({"kind": "table", "table": {"rows": [)" + rows +
                      R"(], "columns": [{"name": "output", "query": "method.constraints=output"},
                        {"name": "layerwise", "query": "method.constraints=layerwise"}])" +
                      more + "}}";
    return std::get<TableData>(
        evaluator.evaluate(recipeFromJson(json, "r.json"), "mine", "pdqat table mine"));
}

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

    TableData table(const std::string& more = {}) const {
        return tableOf(samples_, R"({"name": "all"})", more);
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

/// A library in memory, where a disk would be asked 20,000 times to keep what is written.
class MemoryFolder {
public:
    MemoryFolder() {
        if (std::filesystem::is_directory("/dev/shm"))
            setenv("TMPDIR", "/dev/shm", 1);
    }
    ~MemoryFolder() { before_ ? setenv("TMPDIR", before_->c_str(), 1) : unsetenv("TMPDIR"); }

private:
    std::optional<std::string> before_ =
        std::getenv("TMPDIR") ? std::optional<std::string>(std::getenv("TMPDIR")) : std::nullopt;
};

/// 200 rows in which both columns are of one distribution: p < 0.05 in about 5 % of them.
TEST(TableStatistics, NullTablesAreBoldAsOftenAsStated) {
    const MemoryFolder memory;
    std::mt19937 random(17);
    std::normal_distribution<double> accuracy(0.8, 0.01);
    constexpr int tables = 200;
    SampleLibrary samples;
    std::string rows;
    for (int i = 0; i < tables; ++i) {
        for (const auto constraints : {ConstraintSet::Output, ConstraintSet::Layerwise})
            for (std::int64_t seed = 0; seed < 4; ++seed) {
                auto config = SampleLibrary::config(1, seed, constraints);
                config.run.batchSize = 100 + i;
                samples.add({config, RunState::Finished, {accuracy(random)}});
            }
        const auto size = std::to_string(100 + i);
        rows += std::string(i ? ", " : "") + R"({"name": ")" + size + R"(", "query": "run.batch_size=)" +
                size + "\"}";
    }
    const auto table = tableOf(samples, rows);
    const auto bold = std::ranges::count_if(
        table.rows, [](const auto& row) { return std::ranges::any_of(row.cells, &TableCell::bold); });
    EXPECT_EQ(table.rows.size(), tables);
    EXPECT_GE(static_cast<double>(bold), 0.02 * tables);
    EXPECT_LE(static_cast<double>(bold), 0.09 * tables);
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
