// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/runs/experiment_groups.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace pdqat::runs {
namespace {

namespace fs = std::filesystem;
using Groups = std::vector<std::size_t>;

Experiment experiment(DataRecord data, const std::string& path = {}, std::int64_t seed = 0) {
    RunConfig config;
    config.run.seed = seed;
    config.data.path = path;
    return {config, std::move(data)};
}

DataRecord folder(const std::string& listing, const std::string& content) {
    return {"image-folder", "/somewhere", {}, 1, 0, listing, content};
}

DataRecord files(const std::string& name, const std::string& sum) {
    return {"cifar10", "/somewhere", {{name, 1, sum}}, 1, 0};
}

/// The groups; fails where another order of the experiments gives others.
Groups groupsOf(const std::vector<Experiment>& experiments) {
    const auto groups = experimentGroups(experiments);
    Groups order(experiments.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    do {
        std::vector<Experiment> other;
        for (const auto i : order)
            other.push_back(experiments[i]);
        const auto found = experimentGroups(other);
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t j = 0; j < order.size(); ++j)
                EXPECT_EQ(found[i] == found[j], groups[order[i]] == groups[order[j]])
                    << order[i] << ", " << order[j];
        EXPECT_EQ(found.front(), 0u) << "in order of appearance";
    } while (std::ranges::next_permutation(order).found);
    return groups;
}

TEST(ExperimentGroups, SeparateConfigurationsAndData) {
    EXPECT_EQ(groupsOf({experiment({}), experiment({}, {}, 1), experiment({})}), (Groups{0, 1, 0}));
    EXPECT_EQ(
        groupsOf({experiment(files("a", "1")), experiment(files("a", "2")), experiment(files("a", "1"))}),
        (Groups{0, 1, 0}));
    EXPECT_EQ(groupsOf({experiment({}, "/a"), experiment({}, "/b"), experiment({}, "/a")}),
              (Groups{0, 1, 0}));
    EXPECT_TRUE(experimentGroups({}).empty());
}

TEST(ExperimentGroups, RecordThatTellsLessJoinsTheOneGroupThatItFits) {
    EXPECT_EQ(groupsOf({experiment(folder("l", "")), experiment(folder("l", "1")), experiment({})}),
              (Groups{0, 0, 0}));
    EXPECT_EQ(groupsOf({experiment(folder("l", ""), "/a"), experiment(folder("l", "1"), "/b"),
                        experiment(folder("m", "2"), "/c"), experiment({}, "/c")}),
              (Groups{0, 0, 1, 1}));
}

TEST(ExperimentGroups, RecordThatFitsSeveralIsAGroupOfItsOwn) {
    EXPECT_EQ(groupsOf({experiment(folder("l", "")), experiment(folder("l", "1")),
                        experiment(folder("l", "2")), experiment(folder("l", ""))}),
              (Groups{0, 1, 2, 0}));
    EXPECT_EQ(groupsOf({experiment(files("a", "1")), experiment({}), experiment(files("a", "2"))}),
              (Groups{0, 1, 2}));
}

TEST(ExperimentGroups, LayoutsAreOneUnlessFilesDiffer) {
    const auto packed = experiment(files("a.tar.gz", "9"));
    EXPECT_EQ(groupsOf({packed, experiment(files("a", "1")), experiment(files("a", "1"))}),
              (Groups{0, 0, 0}));
    EXPECT_EQ(groupsOf({experiment(files("a", "1")), packed, experiment(files("a", "2"))}),
              (Groups{0, 1, 2}));
}

TEST(ExperimentGroups, CopiesOfAFolderBringTogetherWhatLiesBesideThem) {
    EXPECT_EQ(groupsOf({experiment(folder("l", "1"), "/a"), experiment(folder("l", "1"), "/b"),
                        experiment({}, "/a"), experiment({}, "/b"), experiment({}, "/c")}),
              (Groups{0, 0, 0, 0, 1}));
    EXPECT_EQ(groupsOf({experiment(folder("l", "1")), experiment(folder("l", "2")),
                        experiment(folder("l", "")), experiment({})}),
              (Groups{0, 1, 2, 3}));
}

TEST(DataRecords, LookAtAFolderOnceWhateverElseIsPlanned) {
    const TempFolder temp;
    const auto write = [&](const std::string& name, const std::string& content) {
        fs::create_directories((temp / name).parent_path());
        os::replaceFile(temp / name, content);
    };
    RunConfig::Data config;
    config.set = "image-folder";
    config.path = temp.path().string();
    DataRecords records(temp / "checksums.json");
    EXPECT_FALSE(records.of(config).recorded());
    for (const auto* name : {"train/a/1.png", "train/b/2.png", "val/a/3.png"})
        write(name, "abc");
    const auto first = records.of(config);
    EXPECT_TRUE(first.recorded()) << "what was missing is looked for again";
    write("train/b/2.png", "abd");
    config.splitSeed = 1;
    config.validationFraction = 0.2;
    config.workers = 3;
    EXPECT_EQ(records.of(config), first);
    EXPECT_NE(DataRecords(temp / "checksums.json").of(config).content, first.content);
    config.trainLimit = 1;
    EXPECT_NE(records.of(config), first);
}

} // namespace
} // namespace pdqat::runs
