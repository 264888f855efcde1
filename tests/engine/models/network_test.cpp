// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/make_network.h"
#include "engine/networks/describe.h"
#include "tests/engine/models/network_cases.h"
#include "tests/engine/networks/cifar_config.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <set>

namespace pdqat::models {
namespace {

TEST(ResNet20q, EachBitWidthHasItsOwnNormalisation) {
    auto config = cifar(1);
    config.quant.bits = {2, 4};
    auto network = makeNetwork(config);
    const auto weights = weightsAt(*network, 2);
    const std::vector<LayerBits> widths(20, bothAt(2));
    network->body(network->stem(torch::randn({4, 3, 32, 32})), {2, Mode::Training, weights, widths, nullptr});
    const auto buffers = network->named_buffers();
    EXPECT_GT(buffers["layers.0.bn0.bn_dict.2.running_mean"].abs().max().item<double>(), 0);
    EXPECT_EQ(buffers["layers.0.bn0.bn_dict.4.running_mean"].abs().max().item<double>(), 0);
    EXPECT_EQ(buffers["bn.bn_dict.2.num_batches_tracked"].item<std::int64_t>(), 1);
    EXPECT_EQ(buffers["bn.bn_dict.32.num_batches_tracked"].item<std::int64_t>(), 0);
}

TEST(ResNet20q, StateDictHasTheOfficialNames) {
    const auto network = makeNetwork(cifar(1));
    const auto parameters = network->named_parameters();
    for (const char* name :
         {"conv0.weight", "layers.0.bn0.bn_dict.2.weight", "layers.0.bn0.bn_dict.32.bias",
          "layers.8.conv1.weight", "layers.3.skip_conv.weight", "layers.6.skip_bn.bn_dict.2.weight",
          "bn.bn_dict.32.weight", "fc.weight", "fc.bias"})
        EXPECT_TRUE(parameters.contains(name)) << name;
    EXPECT_FALSE(parameters.contains("layers.1.skip_conv.weight"));
    EXPECT_FALSE(parameters.contains("conv0.bias"));
}

std::set<std::string> parameterNames(const std::string& network) {
    auto config = cifar(1);
    config.network.name = network;
    config.network.inputSize = 224;
    std::set<std::string> names;
    for (const auto& item : makeNetwork(config)->named_parameters())
        names.insert(item.key());
    return names;
}

void addNorm(std::set<std::string>& names, const std::string& module) {
    for (const char* end : {".2.weight", ".2.bias", ".32.weight", ".32.bias"})
        names.insert(module + ".bn_dict" + end);
}

TEST(ResNets, StateDictNamesFollowTheLayers) {
    for (const std::string network : {"resnet20q", "resnet18q", "resnet50q"}) {
        auto config = cifar(1);
        config.network.name = network;
        std::set<std::string> expected{"conv0.weight", "fc.weight", "fc.bias"};
        addNorm(expected, "bn");
        for (const auto& layer : networks::layerNames(config)) { // Block_<b>_conv<i> or Block_<b>_shortcut
            const auto last = layer.rfind('_');
            const auto block = "layers." + layer.substr(6, last - 6) + '.';
            const auto part = layer.substr(last + 1);
            const bool shortcut = part == "shortcut";
            expected.insert(block + (shortcut ? "skip_conv" : part) + ".weight");
            addNorm(expected, block + (shortcut ? "skip_bn" : "bn" + part.substr(4)));
        }
        EXPECT_EQ(parameterNames(network), expected) << network;
    }
}

TEST(SvhnNet, StateDictNamesFollowTheLayers) {
    std::set<std::string> expected{"fc.weight", "fc.bias"};
    for (const std::string i : {"0", "1", "2", "3", "4", "5", "6"}) {
        expected.insert("conv" + i + ".weight");
        addNorm(expected, "bn" + i);
    }
    EXPECT_EQ(parameterNames("svhnq"), expected);
}

TEST(Initialize, DependsOnSeedAndNameAlone) {
    auto wide = cifar(1);
    wide.quant.bits = {1, 2, 4};
    const auto a = makeNetwork(cifar(1)), b = makeNetwork(wide);
    // More bit widths add normalisation sets but change no weight.
    EXPECT_TRUE(torch::equal(a->named_parameters()["layers.4.conv1.weight"],
                             b->named_parameters()["layers.4.conv1.weight"]));
    auto other = cifar(1);
    other.run.seed = 1;
    EXPECT_FALSE(torch::equal(a->named_parameters()["fc.weight"],
                              makeNetwork(other)->named_parameters()["fc.weight"]));
}

TEST(Initialize, IsUniformWithinTheFanInBound) {
    const auto network = makeNetwork(cifar(1));
    const auto weight = network->named_parameters()["layers.8.conv1.weight"];
    const double bound = 1 / std::sqrt(64.0 * 9);
    EXPECT_LE(weight.abs().max().item<double>(), bound);
    // 36,864 uniform draws: standard deviation bound/√3 within 1 %.
    EXPECT_NEAR(weight.std().item<double>(), bound / std::sqrt(3.0), 0.01 * bound);
    EXPECT_TRUE(weight.is_contiguous(at::MemoryFormat::ChannelsLast));
}

} // namespace
} // namespace pdqat::models
