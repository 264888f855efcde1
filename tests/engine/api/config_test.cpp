// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/config.h"

#include <gtest/gtest.h>

namespace pdqat {
namespace {

TEST(Levels, OneValueServesAllWidthsOrEachHasItsOwn) {
    RunConfig config;
    config.quant.bits = {4, 2};
    config.method.epsilonOut = {0.5};
    EXPECT_EQ(epsilonOut(config, 0), 0.5);
    EXPECT_EQ(epsilonOut(config, 1), 0.5);
    config.method.epsilonOut = {0.1, 0.7};
    EXPECT_EQ(epsilonOut(config, 0), 0.1);
    EXPECT_EQ(epsilonOut(config, 1), 0.7);
}

TEST(Levels, ALayersOwnAtThisWidthGoesBeforeItsOwnBeforeTheCommonOne) {
    RunConfig config;
    config.quant.bits = {4, 2};
    config.method.epsilonLayer = {0.1, 0.2};
    config.method.epsilonByLayer = {{"a", 0.3}, {"b", 0.4}, {"b@2", 0.5}};
    EXPECT_EQ(epsilonFor(config, 0, "c"), 0.1);
    EXPECT_EQ(epsilonFor(config, 1, "c"), 0.2);
    EXPECT_EQ(epsilonFor(config, 0, "a"), 0.3);
    EXPECT_EQ(epsilonFor(config, 1, "a"), 0.3);
    EXPECT_EQ(epsilonFor(config, 0, "b"), 0.4);
    EXPECT_EQ(epsilonFor(config, 1, "b"), 0.5);
}

TEST(LowestWidth, IsTheLowestTrainedOne) {
    RunConfig config;
    config.quant.bits = {4, 2, 8};
    EXPECT_EQ(lowestWidth(config), 2);
    config.method.kind = MethodKind::FullPrecision;
    EXPECT_EQ(lowestWidth(config), fullPrecision);
    config.method.kind = MethodKind::Dorefa;
    config.quant.bits = {}; // refused elsewhere
    EXPECT_EQ(lowestWidth(config), fullPrecision);
}

TEST(DisplayName, IsTheRunsOwnOrMadeFromTheConfiguration) {
    RunConfig config;
    EXPECT_EQ(displayName(config), "resnet20q, fashion-mnist, 2 bit, seed 0");
    config.network.expand = 5;
    config.data.set = "cifar10";
    config.quant.bits = {4, 2};
    config.quant.highPrecision = {"1", "7"};
    config.run.seed = 3;
    EXPECT_EQ(displayName(config), "resnet20q ×5, cifar10, 4/2 bit, 2 kept at 32, seed 3");
    config.run.name = "night run";
    EXPECT_EQ(displayName(config), "night run");
}

} // namespace
} // namespace pdqat
