// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/imports/series_map.h"
#include "engine/imports/translate.h"
#include "engine/runs/experiment.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace pdqat::imports {
namespace {

ForeignRun withSeries(std::initializer_list<const char*> names) {
    ForeignRun run;
    run.name = "run";
    for (const auto* name : names)
        run.series[name] = {{0, 1, 0.5}, {1, 2, 0.75}};
    return run;
}

/// "val/accuracy@32=val_acc", in the order of the run's own names.
std::vector<std::string> mapping(const ForeignRun& run, const ChosenSeries& chosen = {}) {
    std::vector<std::string> said;
    for (const auto& one : mapSeries(run, chosen))
        said.push_back(ownName(one) + '=' + one.series);
    return said;
}

using Said = std::vector<std::string>;

TEST(SeriesMap, ReadsTheNamesThatProgramsUse) {
    EXPECT_EQ(mapping(withSeries({"accuracy", "loss", "val_accuracy", "val_loss"})), // Keras
              (Said{"train/accuracy@32=accuracy", "train/loss@32=loss", "val/accuracy@32=val_accuracy",
                    "val/loss@32=val_loss"}));
    EXPECT_EQ(mapping(withSeries({"eval/accuracy", "train/loss", "eval/loss", "train/learning_rate"})),
              (Said{"train/loss@32=train/loss", "val/accuracy@32=eval/accuracy", "val/loss@32=eval/loss"}));
    EXPECT_EQ(mapping(withSeries({"Accuracy/test", "Loss/train"})),
              (Said{"train/loss@32=Loss/train", "test/accuracy@32=Accuracy/test"}));
    EXPECT_EQ(mapping(withSeries({"testAcc1", "testAcc5", "trainLoss"})),
              (Said{"train/loss@32=trainLoss", "test/accuracy@32=testAcc1"}))
        << "among five guesses is another accuracy";
    EXPECT_EQ(mapping(withSeries({"acc"})), Said{"val/accuracy@32=acc"}) << "of the images that one looks at";
    EXPECT_EQ(mapping(withSeries({"val_acc", "best_val_acc", "val_acc_ema"})),
              Said{"val/accuracy@32=val_acc"});
    EXPECT_TRUE(mapping(withSeries({"lr", "gpu", "hparam/acc", "system.cpu"})).empty());
}

TEST(SeriesMap, ANumberAtTheEndIsAWidthBesideThirtyTwo) {
    EXPECT_EQ(mapping(withSeries({"test_acc_2", "test_acc_32", "val/accuracy@2", "val/accuracy@32"})),
              (Said{"val/accuracy@2=val/accuracy@2", "val/accuracy@32=val/accuracy@32",
                    "test/accuracy@2=test_acc_2", "test/accuracy@32=test_acc_32"}));
    EXPECT_EQ(mapping(withSeries({"test_acc_1"})), Said{"test/accuracy@32=test_acc_1"});
}

TEST(SeriesMap, WhatIsChosenByHandComesFirst) {
    const auto run = withSeries({"val_acc", "f1"});
    EXPECT_EQ(mapping(run, {{"val/accuracy", "f1"}}), Said{"val/accuracy@32=f1"});
    EXPECT_EQ(mapping(run, {{"test/loss@4", "f1"}}), (Said{"val/accuracy@32=val_acc", "test/loss@4=f1"}));
    EXPECT_THROW(mapping(run, {{"val/accuracy", "f2"}}), Error);
    for (const auto* bad : {"accuracy", "val/f1", "state", "quant.bits"})
        EXPECT_THROW(mapping(run, {{bad, "f1"}}), Error) << bad;
}

TEST(ForeignRuns, TextsOfAnyBytesCanBeStored) {
    ForeignRun run;
    run.name = "caf\xe9";
    run.settings = {{"k\xff", "v\xfe"}, {"good", "é"}};
    run.series["s\xff"] = {{0, 0, 1}};
    run.makeReadable();
    EXPECT_EQ(run.name, "caf?");
    EXPECT_EQ(run.settings, (std::map<std::string, std::string>{{"k?", "v?"}, {"good", "é"}}));
    EXPECT_TRUE(run.series.contains("s?"));
}

TEST(Words, PartAtCapitalsGapsAndDigits) {
    EXPECT_EQ(wordsOf("val/Acc@1"), (Said{"val", "acc", "1"}));
    EXPECT_EQ(wordsOf("trainLossEMA_top5"), (Said{"train", "loss", "ema", "top", "5"}));
    EXPECT_EQ(wordsOf(""), Said{});
}

class TranslateTest : public ::testing::Test {
protected:
    TranslatedRun translated() const { return translate(run, mapSeries(run), "id"); }
    std::vector<EpochDone> epochs() const {
        std::vector<EpochDone> found;
        for (const auto& event : translated().events)
            if (const auto* epoch = std::get_if<EpochDone>(&event.body))
                found.push_back(*epoch);
        return found;
    }
    void SetUp() override {
        run.program = TrackerKind::MlFlow;
        run.name = "run";
        run.begun = 100;
    }
    ForeignRun run;
};

TEST_F(TranslateTest, EvaluationsAreEpochsAndTrainingValuesTheirMeans) {
    for (int step = 1; step <= 20; ++step)
        run.series["train_loss"].push_back({step, 100.0 + step, double(step)});
    run.series["val_acc"] = {
        {20, 120, 90}, {10, 110, 80}, {10, 111, 85}}; // in percent, out of order, one twice
    const auto done = epochs();
    ASSERT_EQ(done.size(), 2u);
    EXPECT_DOUBLE_EQ(accuracyOf(done[0], Split::Validation, 32), 0.85) << "the later of the two";
    EXPECT_DOUBLE_EQ(findMetrics(done[0].splits, Split::Train, 32)->loss, 5.5);
    EXPECT_DOUBLE_EQ(findMetrics(done[1].splits, Split::Train, 32)->loss, 15.5);
    EXPECT_TRUE(std::isnan(accuracyOf(done[0], Split::Train, 32))) << "it was not told";
    EXPECT_TRUE(done[0].best && done[1].best);
    EXPECT_DOUBLE_EQ(done[0].seconds, 11);
    EXPECT_DOUBLE_EQ(done[1].seconds, 9);
    const auto made = translated();
    EXPECT_EQ(std::get<RunStarted>(made.events.front().body).batchesPerEpoch, 10);
    int batches = 0;
    for (const auto& event : made.events)
        if (const auto* statistics = std::get_if<LayerStatistics>(&event.body)) {
            ++batches;
            EXPECT_EQ(statistics->at.epoch, statistics->at.step <= 10 ? 0 : 1);
        }
    EXPECT_EQ(batches, 18) << "all but those that close an epoch";
    EXPECT_EQ(made.metrics.at("train_loss"), 20);
    EXPECT_TRUE(std::holds_alternative<RunFinished>(made.events.back().body));
}

TEST_F(TranslateTest, WithoutEvaluationsEpochsAreCountedByTheProgram) {
    for (int step = 0; step < 9; ++step) {
        run.series["loss"].push_back({step, 0, 1.0});
        run.series["epoch"].push_back({step, 0, double(step / 3)});
    }
    EXPECT_EQ(epochs().size(), 3u);
    run.series.erase("epoch");
    EXPECT_EQ(epochs().size(), 9u) << "each value is one";
}

TEST_F(TranslateTest, RunsWithoutSettingsAreDifferentExperiments) {
    run.id = "a";
    const auto first = translated().config;
    run.id = "b";
    const auto second = translated().config;
    EXPECT_FALSE(runs::sameExperiment(first, second));
    run.settings = {{"seed", "1"}};
    const auto third = runs::withoutSeeds({runs::experimentOf(translated().config), {}});
    run.id = "c";
    run.settings = {{"seed", "2"}};
    EXPECT_TRUE(runs::withoutSeeds({runs::experimentOf(translated().config), {}}) == third)
        << "but for their seeds";
}

TEST_F(TranslateTest, ValuesWithoutStepsAreCounted) {
    for (int i = 0; i < 5; ++i)
        run.series["val_acc"].push_back({0, 100.0 + i, 0.1 * i});
    EXPECT_EQ(epochs().size(), 5u);
}

TEST_F(TranslateTest, ItIsWhatItsProgramSaysItIs) {
    run.settings = {{"random_seed", "7"}, {"lr", "0.1"}};
    run.series["acc_4"] = run.series["acc_32"] = {{0, 1, 0.5}};
    const auto config = translated().config;
    EXPECT_EQ(trainedWidths(config), (std::vector{4, 32}));
    EXPECT_EQ(config.run.seed, 7) << "pairs with runs of ours";
    EXPECT_EQ(config.imported.settings.at("lr"), "0.1");
    for (const auto& [state, ends] :
         {std::pair(RunState::Failed, true), std::pair(RunState::Interrupted, false)}) {
        run.state = state;
        EXPECT_EQ(isEnd(translated().events.back()), ends);
    }
    run.series.clear();
    EXPECT_TRUE(epochs().empty()) << "nothing to draw is no fault";
}

TEST_F(TranslateTest, StepsAndTimesOfAnySizeAreTaken) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max(),
                   least = std::numeric_limits<std::int64_t>::min();
    run.series["val_acc"] = {{least, -1e300, 0.5}, {0, 0, NAN}, {most, 1e300, INFINITY}};
    run.series["train_loss"] = {{least, 0, 1}, {1, 0, 1}, {2, 0, 1},   {3, 0, 1},
                                {4, 0, 1},     {5, 0, 1}, {most, 0, 1}};
    EXPECT_EQ(epochs().size(), 3u);
}

TEST_F(TranslateTest, AMillionStepsAreTenThousandBatches) {
    for (int step = 0; step < 200000; ++step)
        run.series["train_loss"].push_back({step, 0, 1.0});
    for (int epoch = 1; epoch <= 7; ++epoch)
        run.series["val_acc"].push_back({epoch * 28000, 0, 0.5});
    std::size_t batches = 0;
    for (const auto& event : translated().events)
        batches += std::holds_alternative<LayerStatistics>(event.body);
    EXPECT_LE(batches, 10000u);
    EXPECT_GE(batches, 5000u);
}

} // namespace
} // namespace pdqat::imports
