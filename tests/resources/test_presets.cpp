// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every preset that is shipped is a valid configuration with a name and a description.
#include "engine/api/error.h"
#include "engine/api/field.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace pdqat {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

RunConfig preset(const std::string& id) {
    const auto file = fs::path(PDQAT_PRESETS) / (id + ".json");
    return configFromJson(content(file), file.string());
}

std::vector<std::string> presetIds() {
    std::vector<std::string> ids;
    for (const auto& entry : fs::directory_iterator(PDQAT_PRESETS))
        ids.push_back(entry.path().stem().string());
    std::sort(ids.begin(), ids.end());
    return ids;
}

class Presets : public testing::TestWithParam<std::string> {};

TEST_P(Presets, areValid) { EXPECT_NO_THROW(requireValid(preset(GetParam()), GetParam())); }

TEST_P(Presets, haveNameAndDescription) {
    const auto json = nlohmann::json::parse(content(fs::path(PDQAT_PRESETS) / (GetParam() + ".json")));
    EXPECT_FALSE(json.at("_name").get<std::string>().empty());
    EXPECT_FALSE(json.at("_description").get<std::string>().empty());
}

TEST_P(Presets, surviveBeingWrittenAndReadAgain) {
    const auto config = preset(GetParam());
    EXPECT_EQ(configFromJson(toJson(config), "written"), config);
}

INSTANTIATE_TEST_SUITE_P(shipped, Presets, testing::ValuesIn(presetIds()), [](const auto& shipped) {
    auto name = shipped.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(ReadyExperiment, isFashionMnistAtTwoBitWithBothKindsOfConstraint) {
    const auto demo = preset("demo");
    EXPECT_EQ(demo.data.set, "fashion-mnist");
    EXPECT_EQ(demo.quant.bits, std::vector<std::int64_t>{2});
    EXPECT_EQ(demo.method.constraints, ConstraintSet::Layerwise);
    EXPECT_EQ(demo.run.statisticsEvery, 1);
}

// The settings behind the paper's Table 1.
TEST(PaperPresets, keepThePublishedSettings) {
    const std::map<std::string, std::pair<double, double>> levels{
        {"1bit", {0.9, 1.0}}, {"2bit", {0.7, 1.0 / 3}}, {"4bit", {0.1, 0.5}}};
    for (const auto& [bits, level] : levels) {
        const auto output = preset("cifar10-output-" + bits), layers = preset("cifar10-layerwise-" + bits);
        EXPECT_EQ(output.method.constraints, ConstraintSet::Output);
        EXPECT_EQ(layers.method.constraints, ConstraintSet::Layerwise);
        EXPECT_DOUBLE_EQ(layers.method.epsilonOut.front(), level.first);
        EXPECT_NEAR(layers.method.epsilonLayer.front(), level.second, 1e-9);
        for (const auto& config : {output, layers}) {
            EXPECT_EQ(config.network.expand, 5);
            EXPECT_EQ(config.run.epochs, 100);
            EXPECT_EQ(config.run.batchSize, 128);
            EXPECT_EQ(config.optim.milestones, (std::vector<std::int64_t>{50, 75, 90}));
            EXPECT_DOUBLE_EQ(config.dual.rate, 0.01);
            EXPECT_DOUBLE_EQ(config.method.epsilonOut.front(), level.first);
        }
    }
}

} // namespace
} // namespace pdqat
