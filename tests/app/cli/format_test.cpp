// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include <gtest/gtest.h>

namespace pdqat::cli {
namespace {

RunStory storyOf(const std::vector<EventBody>& bodies) {
    RunStory story;
    for (const auto& body : bodies)
        story.add({0, body});
    return story;
}

TEST(Format, DurationsReadAsPeopleWriteThem) {
    EXPECT_EQ(duration(-1), "0 s");
    EXPECT_EQ(duration(59.4), "59 s");
    EXPECT_EQ(duration(59.6), "1:00");
    EXPECT_EQ(duration(3599), "59:59");
    EXPECT_EQ(duration(3729), "1:02:09");
}

TEST(Format, EpochLineNamesAccuraciesWorstSlackAndOutputDuals) {
    RunStarted started;
    started.config.run.epochs = 3;
    started.config.quant.bits = {4, 2};
    for (const int bits : {4, 2}) {
        started.constraints.push_back({bits, "Block_0_conv0", 0.1});
        started.constraints.push_back({bits, outputConstraint, 0.7});
    }
    EpochDone epoch{1, 12, 1e-3, {}, {}, {}, 0, true};
    epoch.splits = {{Split::Train, {{4, 0, 0.1}}},
                    {Split::Validation, {{4, 0, 0.875}, {32, 0, 0.9}}},
                    {Split::Test, {{4, 0, 0.5}}}};
    const DualStep step{{}, {0, 1.25, 0, 0.5}, {-1, -0.5, 0.03125, -2}};
    EXPECT_EQ(epochLine(storyOf({started, step, epoch})),
              "epoch 2/3  val 4 bit 87.5 %, 32 bit 90.0 %  test 4 bit 50.0 %  worst slack +0.0312 "
              "Block_0_conv0@2  λ output 1.25/0.5  12 s  best");
    EXPECT_EQ(epochLine(storyOf({started, EpochDone{0, 3, 0, {}, {}, {}, false}})), "epoch 1/3  3 s");
}

TEST(EpochLine, SaysThatAnOutputsLevelCannotBeMet) {
    RunStarted started;
    started.config.quant.bits = {2};
    started.config.method.outputDistance = OutputDistance::CrossEntropy;
    started.constraints = {{2, outputConstraint, 0.4}};
    DualStep step{{0, 3, 3}, {1}, {0.3}};
    step.convergence = {.lambda = {1},
                        .lambdaSpread = {0},
                        .slackError = {0.01},
                        .loss = 0.5,
                        .entropy = 0.52,
                        .complementarity = 0.3,
                        .largestViolation = 0.75,
                        .relativeErrors = {0},
                        .gainErrors = {0},
                        .inside = {0}};
    EXPECT_NE(epochLine(storyOf({started, step, EpochDone()}))
                  .find("ε 0.4 of the output is below H(p) 0.52: it cannot be met"),
              std::string::npos);
    step.convergence.entropy = 0.3;
    EXPECT_EQ(epochLine(storyOf({started, step, EpochDone()})).find("cannot be met"), std::string::npos);
}

} // namespace
} // namespace pdqat::cli
