// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/dropout.h"
#include "engine/models/make_network.h"
#include "tests/engine/models/network_cases.h"

#include <gtest/gtest.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <set>

namespace pdqat::models {
namespace {

const std::vector<torch::Tensor> noWeights;
const std::vector<LayerBits> noWidths;

Pass passWith(std::uint64_t noise, int bits = fullPrecision, Mode mode = Mode::Training) {
    return {bits, mode, noWeights, noWidths, nullptr, noise};
}

TEST(Dropout, DropsTheGivenShareAndKeepsTheMean) {
    const auto factors = dropoutFactors(torch::ones({64, 16, 5, 5}), 0.25, passWith(1));
    EXPECT_TRUE(factors.eq(0).logical_or(factors.eq(torch::full({}, 1 / 0.75))).all().item<bool>());
    // 25,600 draws: standard deviation of the share 0.0027.
    EXPECT_NEAR(factors.eq(0).to(torch::kFloat64).mean().item<double>(), 0.25, 0.011);
}

TEST(Dropout, IsTheSameForAllBitWidthsAndMemoryFormats) {
    const auto x = torch::ones({2, 16, 5, 5});
    const auto factors = dropoutFactors(x, 0.5, passWith(9));
    EXPECT_TRUE(torch::equal(factors, dropoutFactors(x, 0.5, passWith(9, 2))));
    const auto last = x.contiguous(at::MemoryFormat::ChannelsLast);
    EXPECT_TRUE(torch::equal(factors, dropoutFactors(last, 0.5, passWith(9, 2))));
}

TEST(Dropout, DependsOnKeyAndSiteAlone) {
    const auto x = torch::ones({2, 16, 5, 5});
    const auto factors = dropoutFactors(x, 0.5, passWith(9));
    torch::manual_seed(1);
    const auto next = torch::rand(1).item<double>();
    torch::manual_seed(1);
    EXPECT_TRUE(torch::equal(factors, dropoutFactors(x, 0.5, passWith(9))));
    EXPECT_EQ(torch::rand(1).item<double>(), next) << "the default generator is left alone";
    EXPECT_FALSE(torch::equal(factors, dropoutFactors(x, 0.5, passWith(10))));
    EXPECT_FALSE(torch::equal(factors, dropoutFactors(x, 0.5, passWith(9), 1)));
}

TEST(Dropout, DropsNothingInEvaluation) {
    EXPECT_FALSE(dropoutFactors(torch::ones({2, 2}), 0.5, passWith(9, 2, Mode::Evaluation)).defined());
}

TEST(Dropout, KeysDifferByStepAndSeed) {
    std::set<std::uint64_t> keys;
    for (const std::uint64_t seed : {0, 1, 2})
        for (std::uint64_t step = 0; step < 100; ++step)
            keys.insert(noiseKey(seed, step));
    EXPECT_EQ(keys.size(), 300u);
    EXPECT_EQ(noiseKey(2, 50), noiseKey(2, 50));
}

const networks::NetworkShape svhn{2, 3, 40, 10, {2, fullPrecision}};

std::shared_ptr<Network> svhnNetwork() {
    auto network = makeNetwork(networks::svhnq, svhn);
    initialize(*network, 0);
    return network;
}

TEST(SvhnNet, DropsByTheStepsKeyWhileTraining) {
    const auto images = randomImages(svhn, 8);
    auto network = svhnNetwork();
    for (const int bits : {2, fullPrecision}) {
        const auto logits = pass(*network, images, {.bits = bits, .noise = 1});
        EXPECT_TRUE(torch::equal(logits, pass(*network, images, {.bits = bits, .noise = 1})));
        EXPECT_FALSE(torch::equal(logits, pass(*network, images, {.bits = bits, .noise = 2})));
        EXPECT_TRUE(
            torch::equal(pass(*network, images, {.bits = bits, .mode = Mode::Evaluation, .noise = 1}),
                         pass(*network, images, {.bits = bits, .mode = Mode::Evaluation, .noise = 2})));
    }
}

TEST(SvhnNet, DropsAfterTheQuantizerTheSameEntriesAsAtFullPrecision) {
    auto network = svhnNetwork();
    Recorder seen;
    pass(*network, randomImages(svhn, 8), {.bits = 2, .observer = &seen, .noise = 5});
    const auto& input = seen.inputs.back();
    const auto factors = dropoutFactors(input, 0.5, passWith(5));
    EXPECT_EQ(input.masked_select(factors.eq(0)).abs().max().item<double>(), 0);
    EXPECT_EQ(input.max().item<double>(), 2) << "1, the quantizer's largest step, over p";
    EXPECT_TRUE(torch::equal(input, quant::quantizeUnit(input / 2, 2) * 2));
}

TEST(LayerInput, MultipliesEveryInputByTheFactors) {
    const auto x = torch::tensor({0.2, 0.5, 0.9}), factors = torch::tensor({2.0, 0.0, 2.0});
    LayerInput input(x, factors);
    EXPECT_TRUE(torch::equal(input.at(32), x * factors));
    EXPECT_TRUE(torch::equal(input.at(1), torch::tensor({0.0, 0.0, 2.0})));
    EXPECT_TRUE(torch::allclose(input.at(2), torch::tensor({2.0 / 3, 0.0, 2.0})));
    EXPECT_EQ(input.at(1).data_ptr(), input.at(1).data_ptr()) << "made once";
}

} // namespace
} // namespace pdqat::models
