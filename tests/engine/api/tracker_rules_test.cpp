// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/tracker_rules.h"
#include "engine/api/words.h"

#include <gtest/gtest.h>

namespace pdqat {
namespace {

/// The texts of all problems of a configuration in which this key has this value; the tracker is on.
std::string refusal(TrackerKind kind, const std::string& key, const std::string& value) {
    RunConfig config;
    config.track[kind] = true;
    setFromText(config, key, value);
    std::string text;
    for (const auto& problem : validate(config))
        text += problem.key + ": " + problem.text + '\n';
    return text;
}

std::string of(std::size_t length) { return std::string(length, 'x'); }

TEST(TrackerRules, WandbRefusesProjects) {
    const auto kind = TrackerKind::Wandb;
    EXPECT_EQ(
        refusal(kind, "track.project", "a/b:c"),
        "track.project: W&B refuses \"a/b:c\": a project has 1 to 128 characters, none of / \\ # ? % :\n");
    for (const auto& bad : {std::string(), of(129), std::string("a\\b"), std::string("50%"),
                            std::string("#1"), std::string("why?")})
        EXPECT_NE(refusal(kind, "track.project", bad), "") << bad;
    for (const auto& good : {of(128), std::string("pd-qat"), std::string("Größe, 2 bit"), "ä" + of(127)})
        EXPECT_EQ(refusal(kind, "track.project", good), "") << good;
}

TEST(TrackerRules, WandbRefusesTagsEntitiesAndNames) {
    const auto kind = TrackerKind::Wandb;
    EXPECT_EQ(refusal(kind, "track.tags", "one, " + of(64) + ",,ä/b"), "");
    EXPECT_EQ(refusal(kind, "track.tags", "one," + of(65)),
              "track.tags: W&B refuses \"" + of(65) + "\": a tag has 1 to 64 characters\n");
    EXPECT_EQ(refusal(kind, "track.entity", ""), "");
    EXPECT_NE(refusal(kind, "track.entity", "team/me"), "");
    EXPECT_EQ(refusal(kind, "run.name", of(128)), "");
    EXPECT_EQ(refusal(kind, "run.name", of(129)),
              "run.name: W&B refuses \"" + of(129) + "\": the name of a run has at most 128 characters\n");
}

TEST(TrackerRules, MlflowRefusesExperimentsTagsAndNames) {
    const auto kind = TrackerKind::MlFlow;
    for (const auto& good : {std::string(), of(500), std::string("a/b:c")})
        EXPECT_EQ(refusal(kind, "track.project", good), "") << good;
    EXPECT_NE(refusal(kind, "track.project", of(501)), "");
    EXPECT_EQ(refusal(kind, "track.tags", "a b-c.d_e/f:g, größe," + of(250)), "");
    EXPECT_EQ(refusal(kind, "track.tags", "100%"), "track.tags: MLflow refuses \"100%\": a tag has 1 to 250 "
                                                   "characters, letters, digits, _ - . : / and blanks "
                                                   "alone, and is no path like a//b or ../a\n");
    for (const auto& bad : {of(251), std::string("a//b"), std::string("/a"), std::string("a/"),
                            std::string(".."), std::string("a/../b"), std::string("a@b")})
        EXPECT_NE(refusal(kind, "track.tags", bad), "") << bad;
    EXPECT_NE(refusal(kind, "run.name", of(251)), "");
}

TEST(TrackerRules, HoldForTrackersThatAreOn) {
    RunConfig config;
    config.track.project = "a/b";
    EXPECT_TRUE(validate(config).empty());
    config.track[TrackerKind::TensorBoard] = true;
    EXPECT_TRUE(validate(config).empty()) << "its files know no project";
    config.track[TrackerKind::Wandb] = true;
    EXPECT_THROW(requireValid(config, "test"), Error);
    EXPECT_NO_THROW(requireValid(untracked(config), "test")) << "a stored run goes on";
}

TEST(TrackerRules, FieldsAreForTrackersThatUseThem) {
    const auto users = [](const std::string& key) {
        std::string names;
        for (const auto kind : allOf<TrackerKind>)
            if (isFor(*findField(key), kind))
                names += std::string(name(kind)) + ' ';
        return names;
    };
    EXPECT_EQ(users("track.project"), "wandb mlflow ");
    EXPECT_EQ(users("track.tags"), "wandb mlflow ");
    EXPECT_EQ(users("track.entity"), "wandb ");
    EXPECT_EQ(users("track.mlflow_server"), "mlflow ");
}

} // namespace
} // namespace pdqat
