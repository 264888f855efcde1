// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters and multiply-accumulates against figures that others publish, or that can be derived by hand.
#include "engine/networks/networks.h"

#include <gtest/gtest.h>

namespace pdqat::networks {
namespace {

struct Totals {
    std::int64_t rankable = 0, parameters = 0, macs = 0;
};

Totals totals(const NetworkEntry& entry, const NetworkShape& shape) {
    const auto description = entry.describe(shape);
    Totals sum{0, description.otherParameters, description.otherMacs};
    for (const auto& layer : description.layers) {
        sum.rankable += layer.weights;
        sum.parameters += layer.weights;
        sum.macs += layer.macs;
    }
    return sum;
}

std::vector<std::string> namesOf(const NetworkEntry& entry, const NetworkShape& shape) {
    std::vector<std::string> names;
    for (const auto& layer : entry.describe(shape).layers)
        names.push_back(layer.name);
    return names;
}

/// ImageNet with a single set of batch normalisation, as the published figures count.
const NetworkShape imageNet{1, 3, 224, 1000, {fullPrecision}};

// Pre-activation moves the stem's normalisation (64 channels) and those behind the last convolutions of
// blocks to the front of the next block and to the head: the sum over the network is the same as in the
// original order.
TEST(ResNet18q, HasTheWellKnownSize) {
    const auto sum = totals(resnet18q, imageNet);
    EXPECT_EQ(sum.parameters, 11'689'512);
    EXPECT_EQ(sum.macs, 1'814'073'344);
    EXPECT_EQ(sum.rankable, 11'689'512 - 513'000 - 9'600 - 64 * 3 * 49) << "fc, normalisation, stem";
}

TEST(ResNet50q, HasTheWellKnownSize) {
    const auto sum = totals(resnet50q, imageNet);
    EXPECT_EQ(sum.parameters, 25'557'032);
    EXPECT_EQ(sum.macs, 4'089'184'256); // with the stride on the 3×3 convolution
    EXPECT_EQ(sum.rankable, 25'557'032 - 2'049'000 - 53'120 - 64 * 3 * 49) << "fc, normalisation, stem";
}

TEST(ResNet50q, WidthsGrowWithExpandAndSetsWithBitWidths) {
    auto wide = imageNet;
    wide.expand = 2;
    // Every convolution between quantized ones grows fourfold.
    EXPECT_EQ(totals(resnet50q, wide).rankable, 4 * totals(resnet50q, imageNet).rankable);
    auto sets = imageNet;
    sets.widths = {2, 4, fullPrecision};
    EXPECT_EQ(totals(resnet50q, sets).parameters, 25'557'032 + 2 * 53'120);
}

TEST(ResNet50q, LayersAreInForwardOrder) {
    const auto layers = resnet50q.describe(imageNet).layers;
    const auto names = namesOf(resnet50q, imageNet);
    EXPECT_EQ(std::vector(names.begin(), names.begin() + 5),
              (std::vector<std::string>{"Block_0_conv0", "Block_0_conv1", "Block_0_conv2", "Block_0_shortcut",
                                        "Block_1_conv0"}));
    EXPECT_EQ(names.back(), "Block_15_conv2");
    // Stage 2's first block: 56 px to 28 px on its 3×3 convolution.
    EXPECT_EQ(layers[10].name, "Block_3_conv0");
    EXPECT_EQ(layers[10].outputShape, (std::vector<std::int64_t>{128, 56, 56}));
    EXPECT_EQ(layers[11].stride, 2);
    EXPECT_EQ(layers[11].outputShape, (std::vector<std::int64_t>{128, 28, 28}));
    EXPECT_EQ(layers[13].name, "Block_3_shortcut");
    EXPECT_EQ(layers[13].weightShape, (std::vector<std::int64_t>{512, 256, 1, 1}));
    EXPECT_EQ(layers[13].stride, 2);
}

TEST(ResNet18q, OnlyStagesThatChangeShapeHaveShortcuts) {
    std::vector<std::string> shortcuts;
    for (const auto& name : namesOf(resnet18q, imageNet))
        if (name.ends_with("shortcut"))
            shortcuts.push_back(name);
    EXPECT_EQ(shortcuts,
              (std::vector<std::string>{"Block_2_shortcut", "Block_4_shortcut", "Block_6_shortcut"}));
}

TEST(ResNet8, HasTheSizeOfMlperfTiny) {
    const auto sum = totals(resnet8, {1, 3, 32, 10, {fullPrecision}});
    EXPECT_EQ(sum.rankable,
              2 * 16 * 16 * 9 + 16 * 32 * 9 + 32 * 32 * 9 + 16 * 32 + 32 * 64 * 9 + 64 * 64 * 9 + 32 * 64);
    EXPECT_EQ(sum.macs, 12501632) << "the benchmark's 12.5 million";
    // The benchmark's 78,666: less biases of nine convolutions, and with two numbers a normalised channel
    // where it counts four.
    const std::int64_t biases = 16 + 2 * 16 + 3 * 32 + 3 * 64, channels = 16 + 2 * 16 + 2 * 32 + 2 * 64;
    EXPECT_EQ(sum.parameters, 78666 - biases - 2 * channels);
}

TEST(SvhnNet, HasTheSizeDerivedByHand) {
    const auto sum = totals(svhnq, {2, 3, 40, 10, {fullPrecision}});
    // conv1..conv6 at e = 2: out × in × kernel²
    const std::int64_t rankable = 16 * 12 * 9 + 16 * 16 * 9 + 32 * 16 * 9 + 2 * 32 * 32 * 9 + 128 * 32 * 25;
    EXPECT_EQ(sum.rankable, rankable);
    const std::int64_t norms = 2 * (12 + 16 + 16 + 3 * 32 + 128);
    EXPECT_EQ(sum.parameters, rankable + 12 * 3 * 25 + norms + 128 * 10 + 10);
    // Maps: 40 → 36, halved 18, 18, halved 9 → 7, 7 → 5 → 1.
    EXPECT_EQ(sum.macs, 900 * 36 * 36 + 1728 * 18 * 18 + 2304 * 18 * 18 + 4608 * 7 * 7 + 9216 * 7 * 7 +
                            9216 * 5 * 5 + 102400 + 1280);
}

TEST(SvhnNet, TakesLargerImages) {
    const NetworkShape shape{1, 3, 48, 10, {2, fullPrecision}};
    EXPECT_EQ(svhnq.describe(shape).layers.back().outputShape, (std::vector<std::int64_t>{64, 3, 3}));
    EXPECT_EQ(namesOf(svhnq, shape),
              (std::vector<std::string>{"conv1", "conv2", "conv3", "conv4", "conv5", "conv6"}));
}

} // namespace
} // namespace pdqat::networks
