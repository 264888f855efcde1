// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/trade_off.h"

#include <gtest/gtest.h>

namespace pdqat {
namespace {

TradeOffArm arm(ArmKind kind, int kept, double bytes, double accuracy, Criterion by = {}) {
    TradeOffArm arm;
    arm.kind = kind;
    arm.by = by;
    arm.kept = kept;
    arm.costs[CostUnit::Bytes] = bytes;
    arm.costs[CostUnit::Bops] = 2e6;
    arm.accuracy = {accuracy, accuracy - 0.5, accuracy + 0.5, 4};
    arm.planned = 4;
    arm.runs = {{1, "a"}, {2, "b"}, {3, "c"}, {4, "d"}};
    return arm;
}

TradeOff study() {
    TradeOff study;
    study.arms = {arm(ArmKind::Chosen, 0, 40e3, 78), arm(ArmKind::Chosen, 2, 50e3, 82),
                  arm(ArmKind::Chosen, 8, 90e3, 83),
                  arm(ArmKind::Control, 2, 52e3, 80, {RankBy::Random, Per::None, 1})};
    study.planned = study.finished = 16;
    TradeOffChoice choice{1, true, BesideChoice{0, {4, 3, 5, 4}}, BesideChoice{2, {-1, -2.5, 0.5, 4}},
                          BesideChoice{3, {2, 1, 3, 4}}};
    study.fronts = {{CostUnit::Bytes, {0, 1, 2}, choice}, {CostUnit::Bops, {}, {}}};
    return study;
}

TEST(Knee, IsFarthestAboveTheLineFromEndToEnd) {
    EXPECT_EQ(kneeOf({{0, 0}, {1, 5}, {2, 8}, {10, 10}}), 2u);
    EXPECT_EQ(kneeOf({{0, 0}, {5e6, 0.005}, {1e7, 0.01}}), std::nullopt) << "a straight line has none";
    EXPECT_EQ(kneeOf({{0, 0}, {5, 1}, {10, 10}}), std::nullopt) << "nor has one that bends the other way";
    EXPECT_EQ(kneeOf({{0, 0}, {1, 1}}), std::nullopt);
}

TEST(TradeOffText, ExplainsTheChoiceInTwoSentences) {
    EXPECT_EQ(
        choiceText(study(), CostUnit::Bytes),
        "Take 2 layers by lambda: 82.00 % (95 % interval 81.50 to 82.50, 4 seeds) at 50.0 kB, which is 56 % "
        "of what 8 layers by lambda, the most accurate choice, costs, and 1.00 points below it. "
        "The next cheaper one, no layer kept, loses 4.00 points (3.00 to 5.00); the next dearer one, 8 "
        "layers by lambda, gains 1.00 points (-0.50 to 2.50, so it may be chance); 2 layers by chance reach "
        "2.00 points less (1.00 to 3.00).");
}

TEST(TradeOffText, SaysWhenChanceChoosesBetterAndRunsAreMissing) {
    auto unlucky = study();
    unlucky.fronts[0].choice->control->difference = {-1, -1.5, -0.5, 4};
    unlucky.finished = 9;
    const auto text = choiceText(unlucky, CostUnit::Bytes);
    EXPECT_NE(
        text.find("2 layers by chance reach 1.00 points more (0.50 to 1.50), so this ranking chooses no "
                  "better than that."),
        std::string::npos)
        << text;
    EXPECT_TRUE(text.ends_with("9 of 16 runs are finished, so this may change.")) << text;
    EXPECT_EQ(choiceText(unlucky, CostUnit::Bops),
              "There is nothing to choose from yet: no run of it is finished.");
}

TEST(TradeOffText, OneSeedHasNoInterval) {
    auto one = study();
    for (auto& arm : one.arms)
        arm.accuracy = {arm.accuracy.mean, std::nan(""), std::nan(""), 1};
    one.fronts[0].choice->cheaper->difference = {4, std::nan(""), std::nan(""), 1};
    const auto text = choiceText(one, CostUnit::Bytes);
    EXPECT_NE(text.find("82.00 % (one seed: no interval)"), std::string::npos) << text;
    EXPECT_NE(text.find("loses 4.00 points (too few seeds for an interval)"), std::string::npos) << text;
}

TEST(TradeOffText, SeedsThatAgreeHaveAnInterval) {
    auto alike = study();
    alike.arms[1].accuracy = {10, 10, 10, 4};
    alike.fronts[0].choice->control->difference = {0, 0, 0, 4};
    const auto text = choiceText(alike, CostUnit::Bytes);
    EXPECT_NE(text.find("10.00 % (95 % interval 10.00 to 10.00, 4 seeds)"), std::string::npos) << text;
    EXPECT_EQ(text.find("too few seeds"), std::string::npos) << text;
}

TEST(TradeOffText, ComparesSeedsThatBothHave) {
    auto half = study(); // the most accurate one has an easy seed more
    half.arms[1].bySeed = {{1, 81}, {2, 82}};
    half.arms[2].bySeed = {{1, 81.5}, {2, 82.5}, {3, 90}};
    const auto text = choiceText(half, CostUnit::Bytes);
    EXPECT_NE(text.find("and 0.50 points below it"), std::string::npos) << text;
}

TEST(TradeOffText, SaysWhatThereIsInPlaceOfAChoice) {
    auto controls = study();
    controls.fronts = {};
    controls.arms = {controls.arms[3]};
    EXPECT_EQ(choiceText(controls, CostUnit::Bytes),
              "There is nothing to choose from: what is finished are controls.");
    controls.arms[0].accuracy.mean = std::nan("");
    EXPECT_EQ(choiceText(controls, CostUnit::Bytes),
              "There is nothing to choose from: no run has an accuracy on these images.");
}

TEST(TradeOffCsv, HasARowForEachArm) {
    const auto csv = tradeOffCsv(study());
    EXPECT_NE(csv.find("2 layers by lambda,chosen,lambda,0,0,50000,2000000,82,81.5,82.5,4,4,1,0,1,0\r\n"),
              std::string::npos)
        << csv;
    EXPECT_NE(csv.find("2 layers by chance,control,random:1,"), std::string::npos) << csv;
}

} // namespace
} // namespace pdqat
