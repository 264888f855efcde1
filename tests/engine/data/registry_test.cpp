// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/field.h"
#include "engine/data/class_names.h"
#include "engine/data/data_set.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/environment_variable.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace pdqat::data {
namespace {

RunConfig::Data dataConfig(const std::string& set, const std::string& path = {}) {
    RunConfig::Data config;
    config.set = set;
    config.path = path;
    return config;
}

TEST(DataSets, EveryChoiceOfTheFieldIsKnown) {
    for (const auto& choice : findField("data.set")->choices) {
        const auto& info = dataSetInfo(choice.value);
        EXPECT_EQ(info.name, choice.value);
        EXPECT_TRUE(info.channels == 1 || info.channels == 3);
        EXPECT_TRUE(info.classes > 1 || info.size == 0) << "a folder says it itself";
        EXPECT_FALSE(info.obtain.empty());
        for (std::int64_t c = 0; c < info.channels; ++c)
            EXPECT_GT(info.deviation[static_cast<std::size_t>(c)], 0);
    }
}

TEST(DataSets, EveryClassHasAName) {
    for (const auto& choice : findField("data.set")->choices) {
        const auto& info = dataSetInfo(choice.value);
        if (info.classes == 0)
            continue;
        const auto names = classNames(dataConfig(choice.value));
        EXPECT_EQ(static_cast<std::int64_t>(names.size()), info.classes) << choice.value;
        EXPECT_EQ(std::set(names.begin(), names.end()).size(), names.size()) << choice.value;
    }
    EXPECT_EQ(classNames(dataConfig("mnist"))[7], "7");
    EXPECT_EQ(classNames(dataConfig("cifar100"))[99], "worm");
    const TempFolder folder;
    for (const auto* name : {"train/owl", "train/cat", "val"})
        std::filesystem::create_directories(folder / name);
    EXPECT_EQ(classNames(dataConfig("image-folder", folder.path().string())),
              (std::vector<std::string>{"cat", "owl"}));
}

TEST(DataSets, AnUnknownNameIsRefusedWithTheKnownOnes) {
    const auto text = errorText(ErrorKind::Config, [] { dataSetInfo("imagenet"); });
    expectParts(text,
                {"data.set", "\"imagenet\"", "fashion-mnist, mnist, cifar10, cifar100, svhn, image-folder"});
    EXPECT_EQ(problemText(dataConfig("imagenet")), text);
    EXPECT_EQ(errorText(ErrorKind::Config, [] { loadImageSets(dataConfig("imagenet")); }), text);
}

TEST(DataSets, TheConfiguredFolderComesFirst) {
    EXPECT_EQ(dataFolder(dataConfig("mnist", "/somewhere")), "/somewhere");
    EXPECT_EQ(dataFolder(dataConfig("fashion-mnist")), "/usr/share/datasets/fashion-mnist");
}

TEST(DataSets, UsualFoldersFollowTheXdgSpecification) {
    const EnvironmentVariable home("HOME", "/home/ada");
    {
        const EnvironmentVariable data("XDG_DATA_HOME", "/srv/ada");
        EXPECT_EQ(dataFolder(dataConfig("cifar10")), "/srv/ada/pdqat-workbench/data/cifar10");
    }
    for (const char* unset : {static_cast<const char*>(nullptr), "", "relative"}) {
        const EnvironmentVariable data("XDG_DATA_HOME", unset);
        EXPECT_EQ(dataFolder(dataConfig("mnist")), "/home/ada/.local/share/pdqat-workbench/data/mnist");
    }
}

TEST(DataSets, AProblemSaysHowToGetTheFiles) {
    const TempFolder folder;
    expectParts(
        problemText(dataConfig("fashion-mnist", folder.path().string())),
        {"pdqat data fetch fashion-mnist", "apt install dataset-fashion-mnist", folder.path().string()});
}

} // namespace
} // namespace pdqat::data
