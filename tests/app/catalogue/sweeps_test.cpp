// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sweeps that are shipped: valid, of the size they should be, and at the published settings.
#include "app/catalogue/presets.h"
#include "app/catalogue/sweep_files.h"
#include "engine/api/error.h"
#include "engine/runs/experiment.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace pdqat {
namespace {

class ShippedSweeps : public ::testing::Test {
protected:
    sweeps::SweepPlan plan(const std::string& id) const {
        return sweeps::planSweep(catalogue::readSweep(catalogue::findSweepFile(id, library)), library);
    }
    std::string errorOf(const std::string& name) const {
        try {
            catalogue::readSweep(catalogue::findSweepFile(name, library));
        } catch (const Error& error) {
            return error.what();
        }
        return "no error";
    }
    std::filesystem::path write(const std::string& name, const std::string& text) const {
        const auto file = temp / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
        return file;
    }

    TempFolder temp;
    runs::Library library{temp.path()};
};

TEST_F(ShippedSweeps, AreAsLargeAsTheyShouldBe) {
    struct Size {
        std::size_t now, later;
    };
    const std::map<std::string, Size> sizes{
        {"table-1", {66, 0}},         {"figure-1", {6, 24}},     {"levels", {57, 0}},
        {"table-1-small", {33, 0}},   {"selection", {3, 48}},    {"figure-1-small", {6, 24}},
        {"judge-small", {128, 0}},    {"levels-small", {15, 0}}, {"equal-cost-small", {8, 120}},
        {"budget-resnet8", {20, 60}}, {"side-by-side", {1, 84}}};
    EXPECT_EQ(catalogue::sweepFiles(library).size(), sizes.size());
    for (const auto& [id, size] : sizes) {
        SCOPED_TRACE(id);
        EXPECT_EQ(plan(id).runs.size(), size.now);
        EXPECT_EQ(plan(id).later, size.later);
    }
}

/// What the presets of layer selection do with the published layers it does with those that it ranked.
TEST_F(ShippedSweeps, SelectionRetrainsAsThePresetsDo) {
    const auto waiting = plan("selection").waiting;
    for (const auto* preset : {"cifar10-selection-output-largest-4", "cifar10-selection-dorefa-smallest-8"}) {
        auto config = catalogue::findPreset(preset).config;
        config.quant.highPrecision.clear();
        EXPECT_TRUE(std::ranges::any_of(waiting, [&](const auto& run) {
            return runs::sameExperiment(run.config, config);
        })) << preset;
        EXPECT_NE(catalogue::findPreset(preset).description.find("the sweep selection"), std::string::npos);
    }
}

TEST_F(ShippedSweeps, HaveNamesDescriptionsAndGroups) {
    for (const auto& file : catalogue::sweepFiles(library)) {
        const auto sweep = catalogue::readSweep(file);
        EXPECT_EQ(sweep.id, file.stem());
        EXPECT_NE(sweep.name, sweep.id);
        EXPECT_TRUE(sweep.description.ends_with('.')) << sweep.description;
        EXPECT_FALSE(sweep.group.empty());
    }
}

TEST_F(ShippedSweeps, TrainWhatThePresetsDo) {
    const auto has = [&](const std::string& sweep, const std::string& preset) {
        const auto runs = plan(sweep).runs;
        return std::any_of(runs.begin(), runs.end(), [&](const auto& run) {
            return runs::sameExperiment(run.config, catalogue::findPreset(preset).config);
        });
    };
    for (const auto* preset :
         {"full-precision", "pd-fixed-8bit", "pd-fixed-1bit", "output-4bit", "output-2bit", "output-1bit",
          "layerwise-4bit", "layerwise-2bit", "layerwise-1bit"})
        EXPECT_TRUE(has("table-1", std::string("cifar10-") + preset)) << preset;
    for (const auto* preset : {"layerwise-1bit-eps0.0125", "output-1bit"})
        EXPECT_TRUE(has("figure-1", std::string("cifar10-") + preset)) << preset;
    for (const auto& preset : catalogue::presets()) {
        const bool published =
            preset.id.starts_with("cifar10-layerwise-") && !preset.id.starts_with("cifar10-layerwise-8");
        EXPECT_TRUE(!published || has("levels", preset.id)) << preset.id;
    }
}

TEST_F(ShippedSweeps, SmallOnesShareTheirRuns) {
    auto others = plan("table-1-small").runs;
    std::ranges::copy(plan("levels-small").runs, std::back_inserter(others));
    for (const auto& run : plan("figure-1-small").runs)
        EXPECT_TRUE(std::any_of(others.begin(), others.end(), [&](const auto& other) {
            return runs::sameExperiment(run.config, other.config);
        })) << run.label;
}

TEST_F(ShippedSweeps, SmallOnesAreAtTheirSettings) {
    const auto config = plan("levels-small").runs.front().config;
    EXPECT_EQ(config.data.trainLimit, 3000);
    EXPECT_EQ(config.run.epochs, 8);
    EXPECT_EQ(config.run.threads, 1);
    EXPECT_EQ(config.dual.update, DualUpdate::PerStep);
    EXPECT_EQ(config.optim.milestones, (std::vector<std::int64_t>{4, 6}));
    EXPECT_EQ(config.method.epsilonOut, std::vector<double>{0.9});
    EXPECT_EQ(config.method.epsilonLayer, std::vector<double>{0.0125});
}

TEST_F(ShippedSweeps, LibraryAndFilesHaveTheirOwn) {
    write("sweeps/mine.json", R"({"base": "_fashion-small"})");
    EXPECT_EQ(plan("mine").runs.size(), 1u);
    write("sweeps/table-1.json", R"({"base": "_fashion-small", "grid": {"run.seed": [0, 1]}})");
    EXPECT_EQ(plan("table-1").runs.size(), 2u) << "the library's goes before the shipped one";
    write("sweeps/gone/sweep.json", R"({"base": "_fashion-small"})");
    EXPECT_EQ(catalogue::readSweep(catalogue::findSweepFile("gone", library)).id, "gone");
    write("elsewhere/base.json", R"({"_base": "_fashion-small", "run": {"epochs": 9}})");
    const auto file = write("elsewhere/s.json", R"({"base": "base.json"})");
    EXPECT_EQ(plan(file.string()).runs.at(0).config.run.epochs, 9);
}

TEST_F(ShippedSweeps, UnknownNamesAndBasesAreNamed) {
    EXPECT_NE(errorOf("table1").find("Did you mean table-1"), std::string::npos) << errorOf("table1");
    EXPECT_NE(errorOf("something else").find("pdqat sweeps lists them"), std::string::npos);
    const auto file = write("s.json", R"({"base": "cifar10-output-1bits"})");
    EXPECT_NE(errorOf(file.string()).find("Did you mean cifar10-output-1bit"), std::string::npos)
        << errorOf(file.string());
}

} // namespace
} // namespace pdqat
