// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/networks/describe.h"
#include "engine/networks/networks.h"
#include "tests/engine/networks/cifar_config.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pdqat::networks {
namespace {

TEST(ResNet20q, LayersHaveTheirOfficialOrder) {
    const auto names = layerNames(cifar(1));
    ASSERT_EQ(names.size(), 20u);
    EXPECT_EQ(names[0], "Block_0_conv0");
    EXPECT_EQ(names[7], "Block_3_conv1");
    EXPECT_EQ(names[8], "Block_3_shortcut");
    EXPECT_EQ(names[9], "Block_4_conv0");
    EXPECT_EQ(names[15], "Block_6_shortcut");
    EXPECT_EQ(names[19], "Block_8_conv1");
}

TEST(ResNet20q, HasThePapersSizeAtExpandFive) {
    const auto config = cifar(5);
    std::int64_t macs = 0;
    for (const auto& layer : describeLayers(config))
        macs += layer.macs;
    // docs/method.md 3: 6.77 M parameters and 1,009 M MACs in quantized convolutions.
    EXPECT_NEAR(static_cast<double>(macs), 1009e6, 0.5e6);
    // One low bit width beside 32, so two sets of batch normalisation.
    EXPECT_NEAR(static_cast<double>(describeTotals(config).parameters), 6.77e6, 0.005e6);
}

TEST(HighPrecision, TakesNamesAndIndices) {
    auto config = cifar(1);
    config.quant.highPrecision = {"Block_3_shortcut", "0"};
    const auto kept = highPrecisionFlags(config, describeLayers(config));
    EXPECT_TRUE(kept[0]);
    EXPECT_TRUE(kept[8]);
    EXPECT_EQ(std::count(kept.begin(), kept.end(), true), 2);
}

TEST(LayerBits, AreTheLayersOwnTheSetsAndTheNetworks) {
    auto config = cifar(1);
    config.quant.highPrecision = {"0"};
    config.quant.layerBits = {{"Block_3_shortcut", {2, 8}}, {"1", bothAt(32)}, {"2", bothAt(4)}};
    const auto layers = describeLayers(config);
    const auto widths = layerBits(config, layers, 4);
    EXPECT_EQ(widths[0], bothAt(32));
    EXPECT_EQ(widths[1], bothAt(32));
    EXPECT_EQ(widths[2], bothAt(4));
    EXPECT_EQ(widths[3], bothAt(4));
    EXPECT_EQ(widths[8], (LayerBits{2, 8}));
    for (const auto& bits : layerBits(config, layers, 32))
        EXPECT_EQ(bits, bothAt(32));
    const auto kept = highPrecisionFlags(config, layers);
    EXPECT_EQ(std::count(kept.begin(), kept.end(), true), 2)
        << "layers that are in full precision throughout";
    config.quant.layerBits["Block_9_conv0"] = bothAt(2);
    EXPECT_THROW(layerBits(config, layers, 4), Error);
}

TEST(LayerBits, AreSaidInOneWay) {
    auto config = cifar(1);
    config.quant.bits = {4};
    config.quant.layerBits = {{"3", {2, 8}}, {"1", bothAt(32)}, {"2", bothAt(4)}};
    const auto layers = describeLayers(config);
    auto said = inNetworkOrder(config, layers);
    EXPECT_EQ(said.highPrecision, (std::vector<std::string>{layers[1].name}));
    EXPECT_EQ(said.layerBits, (std::map<std::string, LayerBits>{{layers[3].name, {2, 8}}}));
    config.quant.bits = {4, 2};
    said = inNetworkOrder(config, layers);
    EXPECT_EQ(said.layerBits.size(), 2u) << "4 bit is not the network's width at 2 bit";
}

TEST(HighPrecision, RefusesWhatIsNoLayer) {
    auto config = cifar(1);
    config.quant.highPrecision = {"Block_3_shortcot"};
    try {
        highPrecisionFlags(config, describeLayers(config));
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Config);
        EXPECT_NE(std::string(error.what()).find("Block_3_shortcut?"), std::string::npos) << error.what();
    }
    config.quant.highPrecision = {"20"};
    EXPECT_THROW(highPrecisionFlags(config, describeLayers(config)), Error);
}

TEST(Networks, AreTheFieldTablesChoices) {
    for (const auto& choice : findField("network.name")->choices)
        EXPECT_EQ(networkEntry(choice.value).name, choice.value);
}

TEST(Networks, RefuseAnUnknownName) { EXPECT_THROW(networkEntry("resnet21"), Error); }

} // namespace
} // namespace pdqat::networks
