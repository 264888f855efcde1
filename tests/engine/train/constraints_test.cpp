// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/networks/describe.h"
#include "engine/train/batch_numbers.h"
#include "engine/train/constraints.h"
#include "engine/train/deviations.h"
#include "engine/train/diverged.h"
#include "engine/train/dual_variables.h"
#include "engine/train/multipliers.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <cmath>
#include <limits>
#include <string>
#include <tuple>
#include <vector>

namespace pdqat::train {
namespace {

RunConfig twoWidths() {
    RunConfig config;
    takeOfficialChoices(config); // plain ascent along the absolute slack
    config.quant.bits = {2, 4};
    config.method.epsilonOut = {0.7, 0.1};
    config.method.epsilonLayer = {0.02};
    config.method.epsilonByLayer = {{"Block_0_conv0", 0.5}, {"Block_0_conv1@4", 0.25}};
    config.quant.highPrecision = {"Block_8_conv1"};
    return config;
}

TEST(Constraints, ListLayersThenOutputForEachWidth) {
    const auto config = twoWidths();
    const Constraints constraints(config, networks::describeLayers(config));
    ASSERT_EQ(constraints.size(), 40u); // (20 − 1 kept + 1 output) × 2 widths
    const auto& list = constraints.list();
    EXPECT_EQ(list[0], (ConstraintInfo{2, "Block_0_conv0", 0.5}));
    EXPECT_EQ(list[1], (ConstraintInfo{2, "Block_0_conv1", 0.02}));
    EXPECT_EQ(list[19], (ConstraintInfo{2, "CE", 0.7}));
    EXPECT_EQ(list[21], (ConstraintInfo{4, "Block_0_conv1", 0.25}));
    EXPECT_EQ(list[39], (ConstraintInfo{4, "CE", 0.1}));
    EXPECT_EQ(constraints.output(1), 39u);
    EXPECT_EQ(constraints.find({.width = 1, .layer = 0}), std::optional<std::size_t>(20));
    EXPECT_EQ(constraints.find({.width = 0, .layer = 19}), std::nullopt); // kept in high precision
}

std::vector<std::string> constrainedLayers(const RunConfig& config) {
    std::vector<std::string> layers;
    const Constraints constraints(config, networks::describeLayers(config));
    for (const auto& constraint : constraints.list())
        if (constraint.constrained)
            layers.push_back(constraint.layer);
    return layers;
}

TEST(Constraints, OutputOnlyConstrainsTheOutputAndMeasuresLayers) {
    auto config = twoWidths();
    config.method.constraints = ConstraintSet::Output;
    EXPECT_EQ(Constraints(config, networks::describeLayers(config)).size(), 40u);
    EXPECT_EQ(constrainedLayers(config), (std::vector<std::string>{"CE", "CE"}));
    const Constraints constraints(config, networks::describeLayers(config));
    EXPECT_EQ(DualVariables(config, constraints)[0], 0.0);
}

TEST(Constraints, ReferenceSemanticsConstrainKeptLayersToo) {
    auto config = twoWidths();
    config.method.semantics = Semantics::Reference;
    EXPECT_EQ(constrainedLayers(config).size(), 42u);
}

TEST(Constraints, BaselinesConstrainNothing) {
    auto config = twoWidths();
    config.method.kind = MethodKind::AnyPrecision;
    EXPECT_EQ(Constraints(config, networks::describeLayers(config)).size(),
              38u); // nothing to hold an output against
    config.quant.bits = {2, 32};
    EXPECT_EQ(Constraints(config, networks::describeLayers(config)).size(), 20u);
    EXPECT_TRUE(constrainedLayers(config).empty());
    config.method.kind = MethodKind::FullPrecision;
    EXPECT_EQ(Constraints(config, networks::describeLayers(config)).size(), 0u);
}

TEST(DualVariables, StartWhereConfigured) {
    auto config = twoWidths();
    config.dual.initLayer = 0.25;
    const Constraints constraints(config, networks::describeLayers(config));
    const DualVariables duals(config, constraints);
    EXPECT_EQ(duals[0], 0.25);
    EXPECT_EQ(duals[19], 1.0);
}

/// Values whose slacks these are.
std::vector<double> valuesAt(const Constraints& constraints, std::vector<double> slack) {
    for (std::size_t i = 0; i < slack.size(); ++i)
        slack[i] += constraints[i].epsilon;
    return slack;
}

TEST(DualVariables, AscendAlongTheSlackAndStayNonNegative) {
    auto config = twoWidths();
    config.quant = {};
    config.dual.rate = 0.1;
    const Constraints constraints(config, networks::describeLayers(config));
    std::vector<double> lambda(constraints.size(), 0.5), slack(constraints.size(), 1.0);
    lambda[1] = 0.1, slack[1] = -2.0;
    lambda[2] = 0.0, slack[2] = -1.0;
    DualVariables duals(config, constraints, lambda);
    duals.ascend(valuesAt(constraints, slack), {});
    EXPECT_DOUBLE_EQ(duals[0], 0.6);
    EXPECT_EQ(duals[1], 0.0);
    EXPECT_EQ(duals[2], 0.0);
}

/// Dual variables of one width that all follow the same relative slack, by every batch.
struct RelativeDuals {
    explicit RelativeDuals(const RunConfig::Dual& dual, double start = 0)
        : config(configOf(dual)),
          constraints(config, networks::describeLayers(config)),
          duals(config, constraints, std::vector<double>(constraints.size(), start)) {}

    /// λ · ε of the first after a step with that slack.
    double step(double relative) {
        duals.ascend(std::vector<double>(constraints.size(), epsilon() * (1 + relative)), {});
        return duals[0] * epsilon();
    }
    double epsilon() const { return constraints[0].epsilon; }

    static RunConfig configOf(const RunConfig::Dual& dual) {
        auto config = twoWidths();
        config.quant = {};
        config.dual = dual;
        config.dual.slack = SlackScale::Relative;
        return config;
    }

    RunConfig config;
    Constraints constraints;
    DualVariables duals;
};

RunConfig::Dual dualStep(double rate, double gain, double smoothing) {
    RunConfig::Dual dual;
    dual.rate = rate;
    dual.gain = gain;
    dual.smoothing = smoothing;
    return dual;
}

/// By hand: the price of a whole level, λ · ε, is the sum of rate · slack / ε, and gain times what that is
/// now.
TEST(DualVariables, FollowRelativeSlackByAPiStep) {
    RelativeDuals one(dualStep(0.1, 0.5, 0.75), 1);
    double integral = one.epsilon(), smoothed = 0;
    for (const double relative : {0.4, 0.6, -0.1}) {
        const double price = one.step(relative);
        smoothed = 0.75 * smoothed + 0.25 * relative;
        integral += 0.1 * smoothed;
        EXPECT_NEAR(price / one.epsilon(), (integral + 0.5 * smoothed) / one.epsilon(), 1e-12);
    }
    DualVariables copy(one.config, one.constraints, one.duals.values()); // as a resumed run has it
    copy.restore(one.duals.memory());
    for (auto* duals : {&one.duals, &copy})
        duals->ascend(std::vector<double>(one.constraints.size(), 0.0), {});
    EXPECT_EQ(copy.values(), one.duals.values());
}

/// The gain acts on the noise of the batches, but must not add it up: a constraint that holds costs nothing.
TEST(DualVariables, GainAddsUpNoNoise) {
    RelativeDuals one(dualStep(0.01, 0.5, 0));
    for (int step = 0; step < 100; ++step)
        EXPECT_EQ(one.step(step % 2 == 0 ? -0.8 : -0.2), 0.0);
}

/// Plain ascent from noisy batches gives a constraint that holds on average a price; smoothed slack does not.
TEST(DualVariables, SmoothingKeepsNoiseOutOfThePrice) {
    const auto mean = [](double smoothing) {
        RelativeDuals one(dualStep(0.01, 0, smoothing));
        double sum = 0;
        for (int step = 0; step < 200; ++step)
            sum += one.step(step % 2 == 0 ? -1.4 : 0.8);
        return sum / 200;
    };
    EXPECT_NEAR(mean(0), 0.004, 1e-9); // every second step at 0.01 · 0.8
    EXPECT_EQ(mean(0.9), 0);
}

TEST(DualVariables, RestartWhereTheConstraintHolds) {
    auto config = twoWidths();
    config.quant = {};
    config.dual.restart = true;
    const Constraints constraints(config, networks::describeLayers(config));
    DualVariables duals(config, constraints, std::vector<double>(constraints.size(), 1.0));
    auto slack = std::vector<double>(constraints.size(), -1e-3);
    slack[1] = 1;
    duals.ascend(valuesAt(constraints, slack), {});
    EXPECT_EQ(duals[0], 0.0);
    EXPECT_DOUBLE_EQ(duals[1], 1 + config.dual.rate);
}

TEST(DualVariables, KnowTheMeanOfAnEpoch) {
    auto config = twoWidths();
    config.dual.update = DualUpdate::PerStep;
    const Constraints constraints(config, networks::describeLayers(config));
    DualVariables duals(config, constraints);
    for (const double lambda : {1.0, 3.0, 5.0}) {
        duals.restore(std::vector<double>(constraints.size(), lambda));
        duals.tally();
    }
    const auto [mean, spread] = duals.closeEpoch();
    EXPECT_DOUBLE_EQ(mean[0], 3);
    EXPECT_DOUBLE_EQ(spread[0], std::sqrt(8.0 / 3));
    EXPECT_EQ(duals.closeEpoch().first[0], 5.0) << "an epoch without steps has the λ as it is";
}

TEST(DualVariables, OfWhatIsOnlyMeasuredStayZero) {
    auto config = twoWidths();
    config.method.constraints = ConstraintSet::Output;
    config.dual.rate = 0.1;
    const Constraints constraints(config, networks::describeLayers(config));
    DualVariables duals(config, constraints, std::vector<double>(constraints.size()));
    duals.ascend(valuesAt(constraints, std::vector<double>(constraints.size(), 1.0)), {});
    EXPECT_EQ(duals[0], 0.0);
    EXPECT_DOUBLE_EQ(duals[*constraints.output(0)], 0.1);
}

TEST(DualVariables, MoveAsTheMethodSays) {
    auto config = twoWidths();
    const Constraints constraints(config, networks::describeLayers(config));
    const std::vector<double> values(constraints.size(), 9.0);
    const auto moved = [&] {
        DualVariables duals(config, constraints);
        const auto before = duals.values();
        duals.ascend(values, {});
        return duals.values() != before;
    };
    for (const auto update : {DualUpdate::EpochPass, DualUpdate::EpochRunning, DualUpdate::PerStep}) {
        config.dual.update = update;
        const DualVariables duals(config, constraints);
        EXPECT_EQ(duals.movesWithBatches(), update == DualUpdate::PerStep);
        EXPECT_EQ(duals.wantsPass(), update == DualUpdate::EpochPass);
        EXPECT_TRUE(moved());
    }
    config.method.kind = MethodKind::PdFixed; // neither moved nor damped
    config.dual.damping = 2;
    const DualVariables fixed(config, constraints);
    EXPECT_FALSE(moved() || fixed.wantsPass() || fixed.movesWithBatches());
    EXPECT_EQ(fixed.damping(), 0.0);
}

TEST(DualVariables, ThatAreNotFiniteNameTheConstraint) {
    const auto config = twoWidths();
    const Constraints constraints(config, networks::describeLayers(config));
    DualVariables duals(config, constraints);
    std::vector<double> values(constraints.size(), 0.0);
    values[1] = std::numeric_limits<double>::infinity();
    try {
        duals.ascend(values, {3, 0, 40});
        FAIL();
    } catch (const Diverged& error) {
        EXPECT_EQ(error.layer(), constraints[1].layer);
        EXPECT_EQ(error.at(), (Position{3, 0, 40}));
        EXPECT_EQ(duals.values(), DualVariables(config, constraints).values()) << "none has moved";
    }
}

/// Infinite as the loss computes with it, in 32 bits: the learning rate is not to blame.
TEST(DualVariables, TooLargeForTheLossAreNotFinite) {
    auto config = twoWidths();
    config.dual.rate = 1e300;
    const Constraints constraints(config, networks::describeLayers(config));
    DualVariables duals(config, constraints);
    EXPECT_THROW(duals.ascend(std::vector<double>(constraints.size(), 9.0), {3, 0, 40}), Diverged);
}

TEST(DualVariables, DoNotTakeNaNForNothing) {
    const auto config = twoWidths();
    const Constraints constraints(config, networks::describeLayers(config));
    DualVariables duals(config, constraints);
    std::vector<double> values(constraints.size(), 0.0);
    values[2] = std::nan("");
    EXPECT_THROW(duals.ascend(values, {3, 0, 40}), Diverged);
}

/// What is to be done depends on what went bad, and on whether anything was trained.
TEST(Diverged, HasARemedyOfItsOwn) {
    const std::string kept = "; a checkpoint made before is kept";
    const std::vector<std::tuple<BadNumber, std::string, std::string>> remedies{
        {BadNumber::Loss, "Begin with other weights: the network's outputs are too large with these",
         "Lower optim.lr, or raise optim.weight_decay, which keeps the network's outputs small"},
        {BadNumber::ConstraintValue, "Begin with other weights: what is constrained is too large with these",
         "Lower optim.lr or dual.rate, or relax the constraint level"},
        {BadNumber::Weight, "Begin with other weights: it is one of those that were imported",
         "Lower optim.lr: a step of the optimiser led there"},
        {BadNumber::DualVariable, "Lower dual.rate, dual.gain or the value that it begins with",
         "Lower dual.rate, or relax the constraint level"}};
    for (const auto& [what, first, later] : remedies) {
        EXPECT_EQ(Diverged(what, "conv1", "conv1", {0, 0, 0}).remedy(), first);
        EXPECT_EQ(Diverged(what, "conv1", "conv1", {1, 2, 7}).remedy(), later + kept);
    }
}

TEST(DualVariables, OfAnotherNumberAreRefused) {
    const auto config = twoWidths();
    const Constraints constraints(config, networks::describeLayers(config));
    DualVariables duals(config, constraints);
    try {
        duals.restore({1, 2});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Checkpoint);
        EXPECT_NE(std::string(error.what()).find("2 dual variables for 40 constraints"), std::string::npos);
    }
}

TEST(Weighted, ByTheDualVariable) {
    const auto config = twoWidths();
    const Constraints constraints(config, networks::describeLayers(config));
    std::vector<double> lambda(constraints.size(), 0.5);
    lambda[1] = 0;
    const DualVariables plain(config, constraints, lambda);
    EXPECT_TRUE(plain.vanishes(1));
    EXPECT_EQ(weighted(plain, 0, torch::tensor(0.1), torch::tensor(2.0)).item<double>(), 1.0);
}

TEST(Weighted, WithTheBatchSlackWhereDamped) {
    auto config = twoWidths(); // ε of Block_0_conv1@2: 0.02
    const Constraints constraints(config, networks::describeLayers(config));
    const std::vector<double> lambda(constraints.size(), 0.5);
    config.dual.damping = 2;
    const DualVariables damped(config, constraints, lambda);
    EXPECT_FALSE(damped.vanishes(1));
    const auto factor = [&](double value) {
        const auto tensor = torch::tensor(value, torch::kFloat64);
        return weighted(damped, 1, tensor, torch::ones({}, torch::kFloat64)).item<double>();
    };
    EXPECT_DOUBLE_EQ(factor(0.12), 0.5 + 2 * (0.12 - 0.02));
    EXPECT_DOUBLE_EQ(factor(0.0), 0.5 - 2 * 0.02);
    config.dual.damping = 100;
    const DualVariables strong(config, constraints, lambda);
    EXPECT_EQ(weighted(strong, 1, torch::tensor(0.0), torch::tensor(1.0)).item<double>(),
              0.0); // never negative
}

TEST(Constraints, SlackIsValueMinusLevel) {
    RunConfig config;
    config.method.constraints = ConstraintSet::Output;
    config.method.epsilonOut = {0.7};
    const Constraints constraints(config, networks::describeLayers(config));
    EXPECT_DOUBLE_EQ(slacks(constraints, std::vector<double>(constraints.size(), 1.0)).back(), 0.3);
}

TEST(Deviations, AreThoseOfReferenceSemanticsInPrimalDualMethods) {
    RunConfig config;
    EXPECT_FALSE(deviationsOf(config).officialTerms || deviationsOf(config).meansOfMeans);
    config.method.semantics = Semantics::Reference;
    for (const auto kind : {MethodKind::PdQat, MethodKind::PdFixed}) {
        config.method.kind = kind;
        EXPECT_TRUE(deviationsOf(config).officialTerms && deviationsOf(config).meansOfMeans);
    }
    config.method.kind = MethodKind::Dorefa;
    EXPECT_FALSE(deviationsOf(config).officialTerms || deviationsOf(config).meansOfMeans);
}

TEST(RunningSums, AreMeansOverImagesNotOverBatches) {
    auto sums = RunningSums::none(2, 1);
    EXPECT_EQ(sums.meanValues(), (std::vector<double>{0, 0})); // nothing yet
    sums.add({{1, 4}, {2}, {3}, 0.5, {{2, 0, 4, 1}, {}}}, 3);
    sums.add({{5, 8}, {6}, {0}, 0.1, {{6, 0, 4, 0}, {}}}, 1);
    EXPECT_EQ(sums.images, 4);
    EXPECT_EQ(sums.meanValues(), (std::vector<double>{2, 5}));
    EXPECT_EQ(sums.metrics({2}), (std::vector<Metrics>{{2, 3.0, 0.75}}));
    EXPECT_DOUBLE_EQ(sums.meanEntropy(), 0.4);
    EXPECT_EQ(sums.meanOutputs()[0], (quant::OutputMeans{3, 0, 4, 0.75}));
    EXPECT_DOUBLE_EQ(sums.valueErrors()[0], std::sqrt(3.0)); // variance (3 · 1 + 25) / 4 − 4, two batches
}

/// A checkpoint of an earlier version, written in mid-epoch: what it did not sum is unknown, not small.
TEST(RunningSums, DoNotKnowWhatAnOlderFileDidNotSum) {
    RunningSums sums{4, {2}, {1}, {3}};
    sums.complete();
    sums.add({{1}, {2}, {3}, 0.5, {{2, 0, 4, 1}}}, 3);
    sums.add({{1}, {2}, {3}, 0.5, {{2, 0, 4, 1}}}, 3);
    EXPECT_TRUE(std::isnan(sums.meanEntropy()));
    EXPECT_TRUE(std::isnan(sums.valueErrors()[0]));
    EXPECT_TRUE(std::isnan(sums.meanOutputs()[0].inside));
    EXPECT_DOUBLE_EQ(sums.meanValues()[0], 0.8);
}

TEST(BatchNumbers, ComeBackWhereTheyBelong) {
    BatchNumbersBuilder builder(2, 2, torch::kCPU);
    builder.value(1, torch::tensor(0.5));
    builder.layer(0, torch::tensor({0.25, 1.0, 2.0, 3.0, 4.0}, torch::kFloat64));
    builder.entropy(torch::tensor(0.75));
    const auto logits = torch::tensor({{0.0, 1.0}, {0.0, 1.0}, {1.0, 0.0}}),
               labels = torch::tensor({1, 1, 1});
    builder.metrics(1, torch::tensor(0.25), logits, labels);
    const auto measures = builder.packed().fetch();
    EXPECT_EQ(measures.values, (std::vector<double>{0.25, 0.5}));
    EXPECT_EQ(measures.outputs, (std::vector<quant::OutputMeans>{{1, 2, 3, 4}, {}}));
    EXPECT_EQ(measures.entropy, 0.75);
    EXPECT_EQ(measures.loss, (std::vector<double>{0, 0.25}));
    EXPECT_EQ(measures.correct, (std::vector<double>{0, 2}));
    EXPECT_TRUE(measures.isFinite());
    builder.value(0, torch::tensor(std::numeric_limits<double>::quiet_NaN()));
    EXPECT_FALSE(builder.packed().fetch().isFinite());
}

} // namespace
} // namespace pdqat::train
