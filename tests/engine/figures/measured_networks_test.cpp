// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trained bit widths beside what an allocation predicts of them.
#include "engine/figures/measured_networks.h"
#include "engine/networks/describe.h"
#include "engine/select/cost.h"
#include "tests/engine/figures/sample_library.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace pdqat::figures {
namespace {

/// Every layer at 2, 4 or 32 bits; a layer loses 1/k.
AllocationTable sampleTable(const RunConfig& config) {
    AllocationTable table;
    table.run = "source";
    for (const auto& layer : networks::describeLayers(config)) {
        auto& row = table.layers.emplace_back(AllocatableLayer{layer.name, {}, table.layers.size()});
        for (const int bits : {2, 4, 32})
            row.options.push_back({bothAt(bits), select::costsOf(select::layerCost(layer, bothAt(bits))),
                                   bits == 32 ? 0 : 1.0 / bits, 0});
    }
    table.rest = select::costsOf(select::networkCost(config, 2).rest);
    return table;
}

class MeasuredNetworks : public testing::Test {
protected:
    std::string add(
        int bits, std::int64_t seed, double accuracy,
        const std::function<void(RunConfig&)>& change = [](auto&) {}) {
        auto config = SampleLibrary::config(bits, seed);
        change(config);
        return samples.add({config, RunState::Finished, {accuracy, accuracy, accuracy}});
    }
    std::vector<MeasuredNetwork> found() {
        const auto source = SampleLibrary::config(2, 0);
        return measuredNetworks(sampleTable(source), source, samples.library().list());
    }

    SampleLibrary samples;
};

TEST_F(MeasuredNetworks, FoldsSeedsAndLeavesOutWhatIsTrainedOtherwise) {
    const auto first = add(2, 0, 0.5), second = add(2, 1, 0.6);
    add(4, 0, 0.8);
    add(3, 0, 0.7);
    add(2, 0, 0.9, [](RunConfig& config) { config.optim.learningRate *= 2; });
    add(2, 0, 0.9, [](RunConfig& config) { config.run.epochs += 1; });
    samples.add({SampleLibrary::config(8, 0), RunState::Stopped, {0.9, 0.9, 0.9}});
    const auto networks = found();
    ASSERT_EQ(networks.size(), 3u);
    EXPECT_EQ(networks[0].name, "all at 2 bit");
    EXPECT_EQ(networks[0].runs, (std::vector{second, first}));
    EXPECT_NEAR(networks[0].accuracy.mean, 55, 1e-9);
    EXPECT_NEAR(networks[0].accuracy.high - 55, 12.7062 * 7.0711 / std::sqrt(2), 1e-2) << "t of two";
    ASSERT_TRUE(networks[0].predicted);
    EXPECT_NEAR(networks[0].predicted->loss, 20 / 2.0, 1e-12);
    EXPECT_EQ(networks[0].costs[CostUnit::Bytes], networks[0].predicted->costs[CostUnit::Bytes]);
    EXPECT_EQ(networks[1].name, "all at 3 bit");
    EXPECT_FALSE(networks[1].predicted) << "the table has no such width";
    EXPECT_EQ(networks[2].name, "all at 4 bit");
    EXPECT_TRUE(std::isnan(networks[2].accuracy.low)) << "of one run";
}

TEST_F(MeasuredNetworks, TellsMethodsAndAllocationsApart) {
    add(2, 0, 0.5);
    add(2, 0, 0.6, [](RunConfig& config) { config.method.kind = MethodKind::Dorefa; });
    const auto allocated = [](RunConfig& config) {
        config.quant.layerBits = {{"Block_0_conv0", bothAt(4)}};
        config.quant.allocation = "by lambda of source+other, bytes<=33000";
        config.run.epochs = 2; // goes on from the source, say
    };
    add(2, 0, 0.7, allocated);
    add(2, 0, 0.8, [&](RunConfig& config) {
        allocated(config);
        config.quant.allocation = "by lambda of another";
    });
    const auto networks = found();
    ASSERT_EQ(networks.size(), 3u) << "one allocated elsewhere, and trained otherwise, is none of these";
    EXPECT_EQ(networks[0].method,
              networks[1].method == MethodKind::Dorefa ? MethodKind::PdQat : MethodKind::Dorefa);
    EXPECT_EQ(networks[2].name, "by lambda, bytes<=33000");
    EXPECT_TRUE(networks[2].allocated);
    EXPECT_EQ(networks[2].bits[0], bothAt(4));
    ASSERT_TRUE(networks[2].predicted);
    EXPECT_NEAR(networks[2].predicted->loss, 19 / 2.0 + 1 / 4.0, 1e-12);
}

TEST_F(MeasuredNetworks, WhatDiffersOtherwiseIsToldApart) {
    add(2, 0, 0.5);
    const auto other = add(2, 0, 0.6, [](RunConfig& config) { config.method.epsilonLayer = {0.9}; });
    add(2, 0, 0.7, [](RunConfig& config) { config.quant.bits = {2, 4}; });
    const auto networks = found();
    std::set<std::string> names;
    for (const auto& network : networks)
        names.insert(network.name);
    EXPECT_EQ(names.size(), networks.size());
    EXPECT_TRUE(names.contains("all at 2 bit"));
    EXPECT_TRUE(names.contains("all at 2 bit of 2/4"));
}

TEST_F(MeasuredNetworks, PredictionIsHeldAgainstAccuracyByMethod) {
    for (const auto& [bits, accuracy] : {std::pair(2, 0.5), {4, 0.8}, {32, 0.9}})
        add(bits, 0, accuracy, [](RunConfig& config) {
            config.method.kind = lowWidths(config).empty() ? MethodKind::FullPrecision : MethodKind::Dorefa;
        });
    auto networks = found();
    EXPECT_TRUE(std::isnan(predictionRho(networks, MethodKind::Dorefa))) << "two networks";
    for (auto& network : networks)
        network.method = MethodKind::Dorefa;
    ASSERT_EQ(networks.size(), 3u);
    EXPECT_NEAR(predictionRho(networks, MethodKind::Dorefa), -1, 1e-12);
    EXPECT_TRUE(std::isnan(predictionRho(networks, MethodKind::PdQat)));
}

} // namespace
} // namespace pdqat::figures
