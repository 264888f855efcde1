// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enums and their words. That no value is forgotten is the compiler's to say (-Wswitch).
#include "engine/api/config.h"
#include "engine/api/model_export.h"
#include "engine/api/ranking.h"
#include "engine/api/recipe.h"
#include "engine/api/sweeps.h"
#include "engine/api/trackers.h"
#include "engine/api/words.h"

#include <gtest/gtest.h>

#include <set>

namespace pdqat {
namespace {

template <class Enum>
class Words : public testing::Test {};

using Kinds =
    testing::Types<ErrorKind, Phase, Split, RunState, CheckpointKind, ConstraintState, DualTrend,
                   CertificateKind, RankBy, SlackScale, OutputDistance, OutputTarget, SweepRunState,
                   SweepState, TrackerKind, TrackerState, ModelFormat, RecipeKind, Mark, Spread, AtEpoch,
                   Bold, LayerOrder, FigureSize, Colors, MethodKind, Semantics, Distillation, ConstraintSet,
                   Norm, DualUpdate, SplitRule, OptimizerKind, Fit, Precision, CorruptImages>;
TYPED_TEST_SUITE(Words, Kinds);

TYPED_TEST(Words, ReadBackAndDiffer) {
    std::set<std::string_view> words;
    for (const auto value : allOf<TypeParam>) {
        EXPECT_EQ(withName<TypeParam>(name(value)), value) << name(value);
        words.insert(name(value));
    }
    EXPECT_EQ(words.size(), allOf<TypeParam>.size());
    EXPECT_GE(words.size(), 2u);
}

TEST(Words, ListTheValuesInOrder) {
    EXPECT_EQ(allOf<Split>, (std::array{Split::Train, Split::Validation, Split::Test}));
    EXPECT_EQ(allOf<ErrorKind>.size(), 10u);
    EXPECT_EQ(allOf<ErrorKind>.back(), ErrorKind::Internal);
    EXPECT_EQ(allNames<Norm>(), (std::vector<std::string>{"L2", "L1"}));
}

TEST(Words, AnUnknownOneIsRefusedWithThoseThereAre) {
    EXPECT_FALSE(withName<RunState>("asleep"));
    EXPECT_FALSE(withName<RunState>(""));
    try {
        named<Split>("exam", ErrorKind::Config, "recipe.json");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Config);
        EXPECT_STREQ(error.what(), "recipe.json: \"exam\" is not one of train, val, test.");
    }
}

} // namespace
} // namespace pdqat
