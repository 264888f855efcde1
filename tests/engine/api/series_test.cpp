// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat {
namespace {

const std::vector<ConstraintInfo> constraints{{2, "Block_0_conv0", 0.25}, {2, "CE", 0.5}};

Event epochDone() {
    EpochDone epoch;
    epoch.epoch = 3;
    epoch.seconds = 12.5;
    epoch.learningRate = 1e-3;
    epoch.splits = {{Split::Train, {{2, 1.5, 0.5}, {32, 1.25, 0.75}}},
                    {Split::Validation, {{2, 1.75, 0.25}}},
                    {Split::Test, {{2, 2.0, 0.125}}}};
    epoch.trainValues = {0.5, 0.25};
    epoch.validationValues = {0.75, 1.0};
    epoch.validationLagrangian = 2.5;
    epoch.best = true;
    return {0, epoch};
}

Event dualStep() { return {0, DualStep{{4, 10, 50}, {0.125, 1.5}, {0.25, -0.25}}}; }

std::vector<SeriesPoint> pointsOf(const Event& event, SeriesNames names) {
    std::vector<SeriesPoint> points;
    appendSeries(event, constraints, names, points);
    return points;
}

using Points = std::vector<SeriesPoint>;

TEST(Series, OwnNamesOfAnEpoch) {
    EXPECT_EQ(pointsOf(epochDone(), SeriesNames::Own), (Points{
                                                           {3, "train/loss@2", 1.5},
                                                           {3, "train/accuracy@2", 0.5},
                                                           {3, "train/loss@32", 1.25},
                                                           {3, "train/accuracy@32", 0.75},
                                                           {3, "val/loss@2", 1.75},
                                                           {3, "val/accuracy@2", 0.25},
                                                           {3, "test/loss@2", 2.0},
                                                           {3, "test/accuracy@2", 0.125},
                                                           {3, "mse/train/Block_0_conv0@2", 0.5},
                                                           {3, "slack/train/Block_0_conv0@2", 0.25},
                                                           {3, "divergence/train/CE@2", 0.25},
                                                           {3, "slack/train/CE@2", -0.25},
                                                           {3, "mse/val/Block_0_conv0@2", 0.75},
                                                           {3, "slack/val/Block_0_conv0@2", 0.5},
                                                           {3, "divergence/val/CE@2", 1.0},
                                                           {3, "slack/val/CE@2", 0.5},
                                                           {3, "val/lagrangian", 2.5},
                                                           {3, "learning_rate", 1e-3},
                                                           {3, "epoch_seconds", 12.5},
                                                       }));
}

/// The names are those of the official code's log; its accuracies are in percent.
TEST(Series, OfficialNamesOfAnEpoch) {
    EXPECT_EQ(pointsOf(epochDone(), SeriesNames::Official), (Points{
                                                                {3, "train_loss_2", 1.5},
                                                                {3, "train_acc_2", 50},
                                                                {3, "train_loss_32", 1.25},
                                                                {3, "train_acc_32", 75},
                                                                {3, "val_loss_2", 1.75},
                                                                {3, "val_acc_2", 25},
                                                                {3, "test_loss_2", 2.0},
                                                                {3, "test_acc_2", 12.5},
                                                                {3, "slack_Block_0_conv0_bw_2_train", 0.25},
                                                                {3, "slack_CE_bw_2_train", -0.25},
                                                                {3, "slack_Block_0_conv0_bw_2_val", 0.5},
                                                                {3, "slack_CE_bw_2_val", 0.5},
                                                                {3, "best_val_lagrangian", 2.5},
                                                            }));
}

TEST(Series, DualsBelongToTheEpochOfTheirStep) {
    EXPECT_EQ(pointsOf(dualStep(), SeriesNames::Own),
              (Points{{4, "dual/Block_0_conv0@2", 0.125}, {4, "dual/CE@2", 1.5}}));
    EXPECT_EQ(pointsOf(dualStep(), SeriesNames::Official),
              (Points{{4, "dual_Block_0_conv0_bw_2", 0.125}, {4, "dual_CE_bw_2", 1.5}}));
}

TEST(Series, RunningValuesBelongToTheirStep) {
    const Event batches{0, LayerStatistics{{4, 10, 50}, {{2, 1.5, 0.5}}, {0.5, 0.25}, {0.125, 1.5}}};
    EXPECT_EQ(pointsOf(batches, SeriesNames::Own), (Points{
                                                       {50, "batch/loss@2", 1.5},
                                                       {50, "batch/accuracy@2", 0.5},
                                                       {50, "batch/value/Block_0_conv0@2", 0.5},
                                                       {50, "batch/value/CE@2", 0.25},
                                                       {50, "batch/dual/Block_0_conv0@2", 0.125},
                                                       {50, "batch/dual/CE@2", 1.5},
                                                   }));
    EXPECT_EQ(pointsOf(batches, SeriesNames::Tracked), (Points{
                                                           {50, "batch/loss_2", 1.5},
                                                           {50, "batch/acc_2", 50},
                                                           {50, "batch/value_Block_0_conv0_bw_2", 0.5},
                                                           {50, "batch/value_CE_bw_2", 0.25},
                                                           {50, "batch/dual_Block_0_conv0_bw_2", 0.125},
                                                           {50, "batch/dual_CE_bw_2", 1.5},
                                                       }));
    EXPECT_TRUE(pointsOf(batches, SeriesNames::Official).empty());
}

TEST(Series, TrackersGetWhatTheOfficialCodeDoesNotLogToo) {
    auto expected = pointsOf(epochDone(), SeriesNames::Official);
    expected.push_back({3, "learning_rate", 1e-3});
    expected.push_back({3, "epoch_seconds", 12.5});
    EXPECT_EQ(pointsOf(epochDone(), SeriesNames::Tracked), expected);
}

TEST(Series, WhatIsMissingIsAGapWhereItShouldHaveBeenMeasured) {
    auto list = constraints;
    list.push_back({2, "conv1", 0, false});
    const auto nan = std::nan("");
    const Event event{0, LayerStatistics{{4, 10, 50}, {}, {nan, 0.25, nan}}};
    const auto points = seriesWithGaps(event, list);
    ASSERT_EQ(points.size(), 2u); // nothing bounds conv1, and nothing measured it
    EXPECT_EQ(points[0].series, "batch/value/Block_0_conv0@2");
    EXPECT_TRUE(std::isnan(points[0].value));
    EXPECT_EQ(points[1], (SeriesPoint{50, "batch/value/CE@2", 0.25}));
    EXPECT_EQ(pointsOf(event, SeriesNames::Own), (Points{points[1]}));
}

TEST(Series, AnEpochWithoutAValidationSplitHasNoValidationSlacks) {
    auto event = epochDone();
    std::get<EpochDone>(event.body).validationValues.clear();
    for (const auto& point : pointsOf(event, SeriesNames::Own))
        EXPECT_EQ(point.series.find("slack/val"), std::string::npos) << point.series;
}

TEST(Series, PointsAreAppended) {
    Points points{{0, "kept", 1}};
    appendSeries(dualStep(), constraints, SeriesNames::Own, points);
    ASSERT_EQ(points.size(), 3u);
    EXPECT_EQ(points.front().series, "kept");
}

TEST(Series, OtherEventsHaveNone) {
    const std::vector<EventBody> others{RunStarted{},   BatchDone{},  LayerStatistics{},
                                        StateChanged{}, Warning{},    CheckpointSaved{},
                                        RunFinished{},  RunStopped{}, RunFailed{}};
    for (const auto& body : others)
        EXPECT_TRUE(pointsOf({0, body}, SeriesNames::Own).empty()) << body.index();
}

} // namespace
} // namespace pdqat
