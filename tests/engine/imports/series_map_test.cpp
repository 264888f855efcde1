// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/field.h"
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
    EXPECT_EQ(
        mapping(withSeries({"accuracy", "loss", "train_accuracy", "train_loss"})),
        (Said{"train/accuracy@32=train_accuracy", "train/loss@32=train_loss", "val/accuracy@32=accuracy"}))
        << "a name that tells its split comes before one that does not";
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
    for (const auto* bad : {"accuracy", "val/f1", "state", "quant.bits", "val/accuracy@16", "val/loss@-7",
                            "val/loss@", "val/accuracy@0"})
        EXPECT_THROW(mapping(run, {{bad, "f1"}}), Error) << bad;
}

TEST(ForeignRuns, TextsOfAnyBytesCanBeStored) {
    ForeignRun run;
    run.name = "caf\xe9";
    run.settings = {{"k\xff", "v\xfe"}, {"good", "é"}};
    run.series["s\xff"] = {{0, 1e300, 1}, {1, NAN, 1}, {2, 1.7e9, 1}};
    run.note = "red \x1b[31m\nline";
    run.begun = INFINITY;
    run.makeReadable();
    EXPECT_EQ(run.note, "red  [31m\nline") << "it is shown in a terminal too";
    EXPECT_EQ(run.begun, 0);
    EXPECT_EQ(run.series.at("s?")[0].time + run.series.at("s?")[1].time, 0);
    EXPECT_EQ(run.series.at("s?")[2].time, 1.7e9);
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
    run.settings = {{"a_seed", "3"}, {"seed", "7"}, {"z_seed", "4"}, {"lr", "0.1"}};
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

double accuracyAt(const EpochDone& epoch, Split split) { return accuracyOf(epoch, split, 32); }

TEST_F(TranslateTest, OneEvaluationMayBeLoggedInSeveralSteps) {
    // W&B counts each log() as a step: train, val, test, train, ... and the last epoch has no test any more.
    for (int epoch = 0; epoch < 3; ++epoch) {
        const double time = 100 + 10 * epoch;
        run.series["train_acc"].push_back({3 * epoch, time, 0.1 + epoch / 10.0});
        run.series["val_acc"].push_back({3 * epoch + 1, time + 1, 0.2 + epoch / 10.0});
        if (epoch < 2)
            run.series["test_acc"].push_back({3 * epoch + 2, time + 2, 0.3 + epoch / 10.0});
    }
    const auto done = epochs();
    ASSERT_EQ(done.size(), 3u);
    for (int epoch = 0; epoch < 3; ++epoch) {
        EXPECT_NEAR(accuracyAt(done[epoch], Split::Train), 0.1 + epoch / 10.0, 1e-12);
        EXPECT_NEAR(accuracyAt(done[epoch], Split::Validation), 0.2 + epoch / 10.0, 1e-12);
        const double test = accuracyAt(done[epoch], Split::Test);
        EXPECT_TRUE(epoch < 2 ? std::abs(test - 0.3 - epoch / 10.0) < 1e-12 : std::isnan(test)) << test;
    }
}

TEST_F(TranslateTest, ATestAtTheEndBelongsToTheLastEpoch) {
    for (int epoch = 0; epoch < 5; ++epoch)
        run.series["val_acc"].push_back({100 * epoch, 100.0 + epoch, 0.5});
    for (const std::int64_t step : {401, 0, 5}) { // one later, without a step, counted in epochs
        run.series["test_acc"] = {{step, 104.5, 0.75}};
        const auto done = epochs();
        ASSERT_EQ(done.size(), 5u);
        EXPECT_EQ(accuracyAt(done[4], Split::Test), 0.75) << step;
        EXPECT_TRUE(std::isnan(accuracyAt(done[0], Split::Test))) << step;
    }
}

TEST_F(TranslateTest, BatchesBesideEpochsAreMatchedByTheirTimes) {
    for (int batch = 0; batch < 400; ++batch)
        run.series["train_loss"].push_back({batch, 100.0 + batch, double(batch / 100)});
    for (int epoch = 0; epoch < 4; ++epoch)
        run.series["val_acc"].push_back({epoch, 199.5 + 100 * epoch, 0.5});
    const auto done = epochs();
    ASSERT_EQ(done.size(), 4u);
    for (int epoch = 0; epoch < 4; ++epoch)
        EXPECT_DOUBLE_EQ(findMetrics(done[epoch].splits, Split::Train, 32)->loss, epoch);
    const auto made = translated();
    EXPECT_EQ(std::get<RunStarted>(made.events.front().body).batchesPerEpoch, 100);
    for (const auto& event : made.events)
        if (const auto* statistics = std::get_if<LayerStatistics>(&event.body)) {
            EXPECT_EQ(statistics->at.epoch, statistics->at.step / 100);
            EXPECT_NEAR(static_cast<double>(statistics->at.batch), statistics->at.step % 100, 1);
        }
}

TEST_F(TranslateTest, BatchesAfterTheLastEvaluationBelongToNoEpoch) {
    run.state = RunState::Interrupted;
    for (int step = 1; step <= 25; ++step)
        run.series["train_loss"].push_back({step, 100.0 + step, step > 20 ? 100.0 : 1.0});
    run.series["val_acc"] = {{10, 110, 0.5}, {20, 120, 0.6}};
    const auto done = epochs();
    ASSERT_EQ(done.size(), 2u);
    EXPECT_EQ(findMetrics(done[1].splits, Split::Train, 32)->loss, 1);
    const auto made = translated();
    const auto* last = std::get_if<LayerStatistics>(&made.events.back().body);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->at.epoch, 2);
    EXPECT_EQ(last->at.step, 25);
}

TEST_F(TranslateTest, TheBestEpochIsOfOneKindOfImages) {
    run.series["val_acc"] = {{0, 1, 0.5}, {2, 3, 0.6}};
    run.series["test_acc"] = {{0, 1, 0.4}, {1, 2, 0.9}, {2, 3, 0.5}};
    const auto made = translated();
    EXPECT_EQ(std::get<RunFinished>(made.events.back().body).bestEpoch, 2)
        << "not epoch 1, which has no validation accuracy";
    run.series = {{"val_loss", {{0, 1, 0.5}, {1, 2, 0.25}, {2, 3, 0.75}}}};
    EXPECT_EQ(std::get<RunFinished>(translated().events.back().body).bestEpoch, 1) << "by the loss";
}

TEST_F(TranslateTest, MoreEvaluationsThanAConfigurationHasEpochsAreThinned) {
    for (int step = 0; step < 250001; ++step)
        run.series["val_acc"].push_back({step, 0, 0.5});
    run.series["val_acc"].back().value = 0.75;
    const auto made = translated();
    EXPECT_LE(made.config.run.epochs, 100000);
    EXPECT_EQ(configFromJson(toJson(made.config), "here"), made.config) << "it can be read again";
    EXPECT_FALSE(made.notes.empty());
    EXPECT_EQ(accuracyAt(epochs().back(), Split::Validation), 0.75) << "the last is kept";
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
