// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Presets that build on others, and what is wrong with bases, in a folder of their own.
#include "app/catalogue/config_file.h"
#include "app/catalogue/presets.h"
#include "engine/api/error.h"
#include "tests/fixtures/environment_variable.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace pdqat {
namespace {

namespace fs = std::filesystem;

class PresetBases : public testing::Test {
protected:
    void SetUp() override {
        fs::create_directory(folder_ / "presets");
        resources_.set(folder_.path().c_str());
    }

    fs::path write(const std::string& id, const std::string& text) const {
        const auto file = catalogue::presetFolder() / (id + ".json");
        std::ofstream(file) << text;
        return file;
    }

    static std::string problemOf(const std::string& id) {
        try {
            catalogue::findPreset(id);
        } catch (const Error& error) {
            return error.what();
        }
        return "no problem";
    }

private:
    TempFolder folder_;
    EnvironmentVariable resources_{"PDQAT_RESOURCES", nullptr};
};

TEST_F(PresetBases, givesWayToWhatBuildsOnIt) {
    write("_all", R"({"_group": "Mine", "run": {"epochs": 7, "seed": 3}, "quant": {"bits": [4, 8]}})");
    write("middle", R"({"_base": "_all", "_name": "Middle", "quant": {"bits": [1]}})");
    write("top", R"({"_base": "middle", "run": {"epochs": 9}})");
    const auto top = catalogue::findPreset("top");
    EXPECT_EQ(top.config.run.epochs, 9);
    EXPECT_EQ(top.config.run.seed, 3);
    EXPECT_EQ(top.config.quant.bits, std::vector<std::int64_t>{1});
    EXPECT_EQ(top.group, "Mine");
    EXPECT_EQ(top.name, "top"); // a name is a preset's own
}

TEST_F(PresetBases, aloneAreNotListed) {
    write("_all", R"({"_group": "Mine"})");
    write("b", R"({"_base": "_all"})");
    write("a", R"({"_group": "CIFAR-10, small"})");
    const auto all = catalogue::presets();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].id, "a"); // our groups stand before other people's
    EXPECT_EQ(all[1].id, "b");
}

TEST_F(PresetBases, thatAreMissingAreNamedWithTheNearest) {
    write("_common", "{}");
    write("top", R"({"_base": "_comon"})");
    const auto problem = problemOf("top");
    EXPECT_NE(problem.find("top.json"), std::string::npos) << problem;
    EXPECT_NE(problem.find("_base is _comon, which is no preset in"), std::string::npos) << problem;
    EXPECT_NE(problem.find("Did you mean _common?"), std::string::npos) << problem;
}

TEST_F(PresetBases, thatFormACircleAreNamed) {
    write("a", R"({"_base": "b"})");
    write("b", R"({"_base": "c"})");
    write("c", R"({"_base": "b"})");
    EXPECT_NE(problemOf("a").find("a → b → c → b"), std::string::npos) << problemOf("a");
    write("self", R"({"_base": "self"})");
    EXPECT_NE(problemOf("self").find("self → self"), std::string::npos) << problemOf("self");
}

TEST_F(PresetBases, mustBeNamedByAText) {
    write("top", R"({"_base": ["a", "b"]})");
    EXPECT_NE(problemOf("top").find(R"(_base: ["a","b"] is not a text in quotes)"), std::string::npos)
        << problemOf("top");
}

TEST_F(PresetBases, areBlamedForTheirOwnMistakes) {
    write("_all", R"({"run": {"epochs": 0}})");
    write("top", R"({"_base": "_all"})");
    EXPECT_NE(problemOf("top").find("_all.json"), std::string::npos) << problemOf("top");
    write("_all", "{");
    EXPECT_NE(problemOf("top").find("not valid JSON"), std::string::npos) << problemOf("top");
    write("_all", "[]");
    EXPECT_NE(problemOf("top").find("is a JSON object, this is array"), std::string::npos)
        << problemOf("top");
}

TEST_F(PresetBases, serveFilesOutsideTheFolderToo) {
    write("mine", R"({"run": {"epochs": 7}})");
    const auto file = catalogue::presetFolder().parent_path() / "experiment.json";
    std::ofstream(file) << R"({"_base": "mine", "run": {"seed": 5}})";
    const auto config = catalogue::mergedConfig(
        catalogue::withBases(catalogue::readConfigFile(file), catalogue::presetFolder()));
    EXPECT_EQ(config.run.epochs, 7);
    EXPECT_EQ(config.run.seed, 5);
}

} // namespace
} // namespace pdqat
