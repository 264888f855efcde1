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
