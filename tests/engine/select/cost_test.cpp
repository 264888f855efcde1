// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/cost.h"

#include <gtest/gtest.h>

namespace pdqat::select {
namespace {

TEST(Cost, CountsTheWholeNetworkOfThePaper) {
    RunConfig config;
    config.data.set = "cifar10";
    config.network.expand = 5;
    const auto full = networkCost(config, 32), one = networkCost(config, 1);
    // The paper's 6.77 M parameters have two sets of batch normalisation of 7,840, a deployed network has
    // one; 1,009 M MACs are in quantized convolutions.
    EXPECT_NEAR(static_cast<double>(full.total().bytes) / 4, 6.77e6 - 7840, 5e3);
    EXPECT_NEAR((full.total().bops - one.total().bops) / 1023, 1009e6, 1e6);
    config.quant.highPrecision = {"Block_0_conv0"};
    EXPECT_EQ(networkCost(config, 1).total().bytes - one.total().bytes, 80 * 80 * 9 * 31 / 8);
}

TEST(Cost, CountsLayersAtTheirOwnWidths) {
    RunConfig config;
    config.data.set = "cifar10";
    const auto four = networkCost(config, 4);
    config.quant.layerBits = {{"Block_0_conv0", {2, 8}}, {"1", bothAt(1)}};
    const auto own = networkCost(config, 4);
    const auto& layer = four.layers[0];
    EXPECT_EQ(own.layers[0].bits, (LayerBits{2, 8}));
    EXPECT_EQ(own.layers[0].bytes, layer.parameters * 2 / 8);
    EXPECT_EQ(own.layers[0].bops, static_cast<double>(layer.macs) * 2 * 8);
    EXPECT_EQ(own.layers[1].bops, four.layers[1].bops / 16);
    EXPECT_EQ(own.layers[2], four.layers[2]);
    EXPECT_EQ(own.rest, four.rest);
    RunConfig plain;
    plain.data.set = config.data.set;
    EXPECT_EQ(networkCost(config, 32), networkCost(plain, 32));
}

} // namespace
} // namespace pdqat::select
