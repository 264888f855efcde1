// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every preset that is shipped is a valid experiment, and the paper's are at the published settings.
#include "app/catalogue/presets.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/networks/describe.h"
#include "engine/train/preflight.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace pdqat {
namespace {

using Bits = std::vector<std::int64_t>;
using Layers = std::vector<std::string>;

RunConfig preset(const std::string& id) { return catalogue::findPreset(id).config; }

/// The configurations of every preset whose id begins with `prefix`, by the rest of the id.
std::map<std::string, RunConfig> presetsOf(const std::string& prefix) {
    std::map<std::string, RunConfig> found;
    for (const auto& each : catalogue::presets())
        if (each.id.starts_with(prefix))
            found[each.id.substr(prefix.size())] = each.config;
    return found;
}

std::vector<std::string> ids() {
    std::vector<std::string> all;
    for (const auto& each : catalogue::presets())
        all.push_back(each.id);
    return all;
}

class ShippedPreset : public testing::TestWithParam<std::string> {};

/// A folder of images says which classes there are; here, two of them.
std::string imageFolder(const TempFolder& folder) {
    for (const auto* part : {"train/cat", "train/dog", "val/cat"})
        std::filesystem::create_directories(folder / part);
    return folder.path().string();
}

TEST_P(ShippedPreset, isValidForItsNetwork) {
    const TempFolder folder;
    auto config = preset(GetParam());
    if (config.data.set == "image-folder")
        config.data.path = imageFolder(folder);
    EXPECT_NO_THROW(requireValid(config, GetParam(), networks::layerNames(config)));
}

TEST_P(ShippedPreset, hasANameADescriptionAndAKnownGroup) {
    const auto shipped = catalogue::findPreset(GetParam());
    EXPECT_NE(shipped.name, shipped.id);
    EXPECT_TRUE(shipped.description.ends_with('.')) << shipped.description;
    EXPECT_EQ(std::ranges::count(catalogue::presetGroups(), shipped.group), 1) << shipped.group;
}

// What "export settings" and "pdqat config template" write needs no base any more.
TEST_P(ShippedPreset, isExportedWhole) {
    const auto config = preset(GetParam());
    const auto exported = toJson(config);
    EXPECT_EQ(configFromJson(exported, "exported"), config);
    const auto json = nlohmann::json::parse(exported);
    EXPECT_FALSE(json.contains("_base"));
    for (const auto& field : fieldTable()) {
        const auto section = field.section();
        EXPECT_TRUE(json.at(section).contains(field.key.substr(section.size() + 1))) << field.key;
    }
}

INSTANTIATE_TEST_SUITE_P(resources, ShippedPreset, testing::ValuesIn(ids()), [](const auto& shipped) {
    auto name = shipped.param;
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

TEST(ShippedPresets, areAllDifferent) {
    std::set<std::string> names, settings;
    for (const auto& each : catalogue::presets()) {
        EXPECT_TRUE(names.insert(each.name).second) << each.name;
        EXPECT_TRUE(settings.insert(toJson(each.config)).second) << each.id;
    }
    EXPECT_GT(names.size(), 50u);
}

TEST(ShippedPresets, comeGroupByGroupTheReadyExperimentFirst) {
    std::vector<std::string> groups;
    for (const auto& each : catalogue::presets())
        if (groups.empty() || groups.back() != each.group)
            groups.push_back(each.group);
    EXPECT_EQ(groups, catalogue::presetGroups());
    EXPECT_EQ(catalogue::presets().front().id, "demo");
}

TEST(ShippedPresets, leaveOutTheFilesThatAreOnlyBases) {
    EXPECT_TRUE(presetsOf("_").empty());
    EXPECT_THROW(catalogue::findPreset("_cifar10"), Error);
}

TEST(ReadyExperiment, isFashionMnistAtTwoBitWithBothKindsOfConstraint) {
    const auto demo = preset("demo");
    EXPECT_EQ(demo.data.set, "fashion-mnist");
    EXPECT_EQ(demo.quant.bits, Bits{2});
    EXPECT_EQ(demo.method.constraints, ConstraintSet::Layerwise);
    EXPECT_EQ(demo.run.statisticsEvery, 1);
}

// What all of the paper's experiments share.
TEST(PaperPresets, keepThePublishedSettings) {
    for (const auto& [rest, config] : presetsOf("cifar10-")) {
        if (rest.starts_with("small-"))
            continue;
        SCOPED_TRACE(rest);
        RunConfig paper;
        takeOfficialChoices(paper);
        paper.data.set = "cifar10";
        paper.network.expand = 5;
        EXPECT_EQ(config.data, paper.data);
        EXPECT_EQ(config.network, paper.network);
        EXPECT_EQ(config.optim, paper.optim);
        EXPECT_EQ(config.dual, paper.dual);
        EXPECT_EQ(config.run, paper.run);
    }
    const auto shared = preset("cifar10-full-precision");
    EXPECT_EQ(shared.data.validationFraction, 0.1);
    EXPECT_TRUE(shared.data.flip);
    EXPECT_EQ(shared.data.cropPadding, 4);
    EXPECT_EQ(shared.optim.kind, OptimizerKind::Adam);
    EXPECT_EQ(shared.optim.learningRate, 1e-3);
    EXPECT_EQ(shared.optim.weightDecay, 0);
    EXPECT_EQ(shared.optim.milestones, (Bits{50, 75, 90}));
    EXPECT_EQ(shared.optim.decay, 0.1);
    EXPECT_EQ(shared.dual.update, DualUpdate::EpochPass);
    EXPECT_EQ(shared.dual.rate, 0.01);
    EXPECT_EQ(shared.method.outputDistance, OutputDistance::CrossEntropy);
    EXPECT_EQ(shared.dual.initOut, 1);
    EXPECT_EQ(shared.dual.initLayer, 0);
    EXPECT_EQ(shared.run.epochs, 100);
    EXPECT_EQ(shared.run.batchSize, 128);
}

const std::map<std::string, double> outputLevels{
    {"1bit", 0.9}, {"2bit", 0.7}, {"4bit", 0.1}, {"8bit", 0.003921568627}};

TEST(PaperPresets, constrainTheOutputAtThePublishedLevels) {
    const auto output = presetsOf("cifar10-output-");
    ASSERT_EQ(output.size(), outputLevels.size());
    for (const auto& [width, level] : outputLevels) {
        const auto& config = output.at(width);
        EXPECT_EQ(config.quant.bits, Bits{width.front() - '0'});
        EXPECT_EQ(config.method.kind, MethodKind::PdQat);
        EXPECT_EQ(config.method.constraints, ConstraintSet::Output);
        EXPECT_EQ(config.method.epsilonOut, std::vector{level});
    }
}

TEST(PaperPresets, offerBothBaselinesAtEveryWidth) {
    const auto fixed = presetsOf("cifar10-pd-fixed-"), dorefa = presetsOf("cifar10-dorefa-");
    ASSERT_EQ(fixed.size(), outputLevels.size());
    ASSERT_EQ(dorefa.size(), outputLevels.size());
    for (const auto& [width, level] : outputLevels) {
        auto published = preset("cifar10-output-" + width);
        published.method.kind = MethodKind::PdFixed;
        EXPECT_EQ(fixed.at(width), published);
        EXPECT_EQ(dorefa.at(width).method.kind, MethodKind::Dorefa);
        EXPECT_EQ(dorefa.at(width).quant.bits, published.quant.bits);
    }
    EXPECT_EQ(preset("cifar10-full-precision").method.kind, MethodKind::FullPrecision);
    const auto joint = preset("cifar10-any-precision");
    EXPECT_EQ(joint.method.kind, MethodKind::AnyPrecision);
    EXPECT_EQ(joint.method.distillation, Distillation::Recursive);
    EXPECT_EQ(joint.quant.bits, (Bits{1, 2, 4, 8, 32}));
}

// Levels of the published sweeps; the first of a row is the one behind Table 1, where there is one.
const std::map<std::string, std::vector<double>> sweeps{
    {"1bit", {1, 0.0125, 0.125, 0.25, 0.5}},
    {"2bit", {1.0 / 3, 1.0 / 36, 1.0 / 18, 1.0 / 9, 0.25, 0.5, 2.0 / 3}},
    {"4bit", {0.5, 0.0051, 0.0102, 0.0204, 0.0816, 0.1633, 0.25}},
    {"8bit", {0.00098, 0.00196, 0.0039, 0.0157, 0.0314}}};

TEST(PaperPresets, sweepThePublishedLayerLevels) {
    for (const auto& [width, levels] : sweeps) {
        const auto sweep = presetsOf("cifar10-layerwise-" + width);
        ASSERT_EQ(sweep.size(), levels.size()) << width;
        auto level = levels.begin();
        for (const auto& [rest, config] : sweep) { // sorted: the plain id, then rising levels
            EXPECT_NEAR(config.method.epsilonLayer.front(), *level++, 1e-12) << width << rest;
            EXPECT_EQ(config.method.epsilonLayer.size(), 1u);
            EXPECT_EQ(config.method.constraints, ConstraintSet::Layerwise);
            EXPECT_EQ(config.method.norm, Norm::L2);
            EXPECT_EQ(config.method.kind, MethodKind::PdQat);
            EXPECT_EQ(config.method.epsilonOut, std::vector{outputLevels.at(width)});
            EXPECT_EQ(config.quant.bits, preset("cifar10-output-" + width).quant.bits);
        }
    }
}

TEST(PaperPresets, sayTheirLevelInTheirId) {
    for (const auto& [width, levels] : sweeps)
        for (const auto& [rest, config] : presetsOf("cifar10-layerwise-" + width + "-eps"))
            EXPECT_NEAR(readNumber<double>(rest).value(), config.method.epsilonLayer.front(), 5e-5)
                << width << rest;
}

// The published final λ at 1 bit, from the largest down and from the smallest up.
const Layers largest{"Block_3_shortcut", "Block_6_shortcut", "Block_0_conv0", "Block_1_conv0",
                     "Block_3_conv0",    "Block_4_conv0",    "Block_6_conv0", "Block_2_conv0"};
const Layers smallest{"Block_8_conv1", "Block_7_conv1", "Block_5_conv1", "Block_3_conv1",
                      "Block_2_conv1", "Block_4_conv1", "Block_1_conv1", "Block_8_conv0"};

TEST(PaperPresets, keepThePublishedLayersInFullPrecision) {
    ASSERT_EQ(presetsOf("cifar10-selection-").size(), 16u);
    for (const auto& [which, ranked] : {std::pair("largest-", largest), std::pair("smallest-", smallest)})
        for (const int n : {1, 2, 4, 8}) {
            auto expected = preset("cifar10-output-1bit");
            expected.quant.highPrecision.assign(ranked.begin(), ranked.begin() + n);
            EXPECT_EQ(preset("cifar10-selection-output-" + (which + std::to_string(n))), expected);
            expected.method.kind = MethodKind::Dorefa;
            EXPECT_EQ(preset("cifar10-selection-dorefa-" + (which + std::to_string(n))), expected);
        }
}

TEST(SmallPresets, shareOneShortSchedule) {
    const auto small = presetsOf("cifar10-small-");
    EXPECT_EQ(small.size(), 6u);
    for (const auto& [rest, config] : small) {
        SCOPED_TRACE(rest);
        EXPECT_EQ(config.network.expand, 1);
        EXPECT_EQ(config.data.trainLimit, 10000);
        EXPECT_EQ(config.run.epochs, 10);
        EXPECT_EQ(config.run.batchSize, 128);
        EXPECT_EQ(config.optim.milestones, (Bits{7, 9}));
    }
    EXPECT_EQ(small.at("output-2bit").method.epsilonOut, std::vector{0.7});
    EXPECT_EQ(small.at("layerwise-2bit").method.constraints, ConstraintSet::Layerwise);
    EXPECT_EQ(small.at("mixed-2bit").quant.highPrecision, (Layers{largest.begin(), largest.begin() + 4}));
}

TEST(OtherPresets, resnet8HasWidthsToChooseFrom) {
    const auto config = preset("mlperf-resnet8-small");
    EXPECT_EQ(config.network,
              (RunConfig::Network{.name = "resnet8", .expand = 1, .inputSize = 32, .file = {}}));
    EXPECT_EQ(config.quant.bits, (Bits{2, 4, 8}));
    EXPECT_TRUE(constrainsLayers(config));
}

TEST(OtherPresets, trainTheOfficialCodesOtherNetworksUnderLayerConstraints) {
    const auto svhn = preset("svhn-layerwise-2bit");
    EXPECT_EQ(svhn.data.set, "svhn");
    EXPECT_EQ(svhn.data.fit, Fit::Resize);
    EXPECT_FALSE(svhn.data.flip); // mirrored digits are others
    EXPECT_EQ(svhn.network, (RunConfig::Network{.name = "svhnq", .expand = 2, .inputSize = 40, .file = {}}));
    const auto imagenet = presetsOf("imagenet-");
    ASSERT_EQ(imagenet.size(), 2u);
    for (const auto* network : {"resnet18", "resnet50"}) {
        const auto& config = imagenet.at(std::string(network) + "-layerwise-4bit");
        EXPECT_EQ(config.data.set, "image-folder");
        EXPECT_EQ(config.network,
                  (RunConfig::Network{
                      .name = std::string(network) + 'q', .expand = 1, .inputSize = 224, .file = {}}));
        EXPECT_TRUE(constrainsLayers(config));
        EXPECT_EQ(config.quant.bits, Bits{4});
    }
}

TEST(OtherPresets, areShownAndNameTheFolderOfImagesThatIsMissing) {
    const TempFolder folder;
    for (auto [rest, config] : presetsOf("imagenet-")) {
        config.data.path = (folder / "nowhere").string();
        EXPECT_NO_THROW(requireValid(config, rest));
        const auto found = train::obstacles(config);
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found.front().kind(), ErrorKind::Data);
        EXPECT_NE(std::string(found.front().what()).find(config.data.path), std::string::npos);
    }
}

} // namespace
} // namespace pdqat
