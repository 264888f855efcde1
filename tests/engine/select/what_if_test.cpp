// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/what_if.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

#include <gtest/gtest.h>

namespace pdqat::select {
namespace {

/// Two layers and the output at two widths; λ̄ of constraint i is (i + 1) / 2, none counts as nothing.
RunStory story(MethodKind method = MethodKind::PdQat) {
    RunStarted started;
    started.config.method.kind = method;
    started.config.quant.bits = {4, 2};
    started.config.method.epsilonOut = {0.7};
    started.layers = {{"a", {}, {}, 1, 10, 100}, {"b", {}, {}, 1, 20, 200}};
    for (const int bits : {4, 2}) {
        for (const auto& layer : started.layers)
            started.constraints.push_back({bits, layer.name, 0.5, true});
        started.constraints.push_back({bits, outputConstraint, 0.7, true});
    }
    DualStep step;
    for (std::size_t i = 0; i < 6; ++i)
        step.lambda.push_back(static_cast<double>(i + 1) / 2);
    step.slack.assign(6, 0.0);
    step.convergence.lambda = step.lambda;
    step.convergence.lambdaSpread.assign(6, 0.25);
    step.convergence.loss = 1;
    RunStory story;
    story.add({1, started});
    story.add({2, step});
    return story;
}

TEST(WhatIf, PricesEachLevelByItsLambda) {
    const auto what = whatIf(story(), {levelChange("all=+10%")});
    ASSERT_EQ(what.changes.size(), 6u);
    // λ 0.5, 1, 1.5 at 4 bit, then 2, 2.5, 3; ε 0.5, 0.5, 0.7
    EXPECT_NEAR(what.loss, -(0.05 * (0.5 + 1 + 2 + 2.5) + 0.07 * (1.5 + 3)), 1e-12);
    EXPECT_NEAR(what.error, 0.25 * std::sqrt(4 * 0.05 * 0.05 + 2 * 0.07 * 0.07), 1e-12);
    EXPECT_NEAR(epsilonFor(what.config, 1, "b"), 0.55, 1e-12);
    EXPECT_NEAR(epsilonOut(what.config, 0), 0.77, 1e-12);
}

TEST(WhatIf, ChangesWhatIsNamedAndNothingElse) {
    const auto what =
        whatIf(story(), {levelChange("layers=-20%"), levelChange("b=0.5"), levelChange("output=1.4")});
    ASSERT_EQ(what.changes.size(), 4u) << "b stays: the last change of a level counts";
    EXPECT_EQ(what.changes[0].constraint.layer, "a");
    EXPECT_NEAR(what.changes[0].loss(), 0.5 * 0.1, 1e-12) << "a tighter level costs";
    EXPECT_NEAR(what.changes[1].loss(), -1.5 * 0.7, 1e-12);
    EXPECT_EQ(what.config.method.epsilonOut, (std::vector{1.4, 1.4}));
    EXPECT_EQ(what.config.method.epsilonByLayer, (std::map<std::string, double>{{"a@4", 0.4}, {"a@2", 0.4}}));
}

TEST(WhatIf, RefusesWhatHasNoPrice) {
    expectParts(
        errorText(ErrorKind::Usage, [] { whatIf(story(MethodKind::PdFixed), {levelChange("all=+1%")}); }),
        {"pd-fixed trains no dual variables"});
    expectParts(errorText(ErrorKind::Usage, [] { whatIf(story(), {levelChange("nowhere=1")}); }),
                {"no constraint of nowhere", "a, b, output"});
    expectParts(errorText(ErrorKind::Usage, [] { whatIf(story(), {levelChange("a=0.5")}); }),
                {"every level stays as it is"});
}

TEST(WhatIf, DualsAreThoseOfTheWidthsAskedFor) {
    using Duals = std::map<std::string, double>;
    auto to = story().started().config;
    to.quant.bits = {2};
    EXPECT_EQ(meanDuals(story(), to), (Duals{{"a@2", 2}, {"b@2", 2.5}, {"CE@2", 3}}));
    to.quant.layerBits = {{"b", bothAt(4)}};
    EXPECT_EQ(meanDuals(story(), to), (Duals{{"a@2", 2}, {"b@2", 1}, {"CE@2", 3}})) << "b's at 4 bit";
    to.quant.layerBits = {{"b", {2, 4}}};
    EXPECT_EQ(meanDuals(story(), to), (Duals{{"a@2", 2}, {"CE@2", 3}})) << "no such b was trained";
}

class LevelChangeMistakes : public ::testing::TestWithParam<const char*> {};
TEST_P(LevelChangeMistakes, AreNamed) {
    expectParts(errorText(ErrorKind::Usage, [&] { levelChange(GetParam()); }),
                {"--epsilon", GetParam(), "all=+25%"});
}
INSTANTIATE_TEST_SUITE_P(Texts, LevelChangeMistakes,
                         ::testing::Values("", "all", "=3", "all=", "all=25%", "all=-100%", "all=+-5%",
                                           "a=-1", "a=0", "a=nan", "a=inf", "a=0,5", "a=+5", "a=1e999",
                                           "a=%"));

} // namespace
} // namespace pdqat::select
