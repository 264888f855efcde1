// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_story.h"

#include <gtest/gtest.h>

#include <cmath>

namespace pdqat {
namespace {

/// One layer and the output at one width, three batches an epoch.
RunStarted started(std::int64_t epoch = 0, std::int64_t batch = 0) {
    RunStarted value;
    value.runId = "run";
    value.config.dual.initLayer = 0.25;
    value.config.dual.initOut = 1.5;
    value.layers = {{"a", {}, {}, 1, 10, 100}};
    value.constraints = {{2, "a", 0.5}, {2, outputConstraint, 0.7}};
    value.from = {epoch, batch, 3 * epoch + batch};
    return value;
}

DualStep dualStep(std::int64_t epoch, double lambda) {
    return {{epoch, 3, 3 * (epoch + 1)}, {lambda, 1}, {}};
}

EpochDone epochDone(std::int64_t epoch, double value, bool best) {
    EpochDone done;
    done.epoch = epoch;
    done.seconds = 2;
    done.trainValues = {value, 1};
    done.best = best;
    return done;
}

RunStory storyOf(std::initializer_list<EventBody> bodies) {
    RunStory story;
    double time = 100;
    for (const auto& body : bodies)
        story.add({time++, body});
    return story;
}

TEST(RunStory, BeforeItBeginsNothingIsKnown) {
    const RunStory story;
    EXPECT_FALSE(story.began());
    EXPECT_FALSE(story.measured());
    EXPECT_EQ(story.best(), nullptr);
    EXPECT_EQ(story.last(), nullptr);
    EXPECT_TRUE(std::isnan(story.lambda(0)));
    EXPECT_TRUE(std::isnan(story.slack(0)));
    EXPECT_EQ(story.trend(0), DualTrend::Unknown);
}

TEST(RunStory, KnowsToWhichEpochsItWasExtended) {
    auto longer = started(1);
    longer.config.run.epochs = 150;
    auto story = storyOf({started(), dualStep(0, 0.5), epochDone(0, 0.4, true), longer});
    ASSERT_EQ(story.extensions(), (std::vector<Extension>{{103, 100, 150, 1}}));
    EXPECT_EQ(extensionText(story.extensions()[0]), "from 100 to 150 epochs, after epoch 1");
    story.add({200, started()});
    EXPECT_TRUE(story.extensions().empty()) << "it begins anew";
}

TEST(RunStory, ADualStepIsKnown) {
    EXPECT_FALSE(storyOf({started(), LayerStatistics{{}, {}, {0.75, 2}}}).stepped());
    EXPECT_TRUE(storyOf({started(), dualStep(0, 0.5)}).stepped());
    EXPECT_TRUE(storyOf({started(), LayerStatistics{{}, {}, {0.75, 2}, {0.1, 1}}}).stepped());
}

TEST(RunStory, DualsStartAtTheirInitialValuesAndValuesComeFromBatches) {
    const auto story = storyOf({started(), LayerStatistics{{}, {}, {0.75, 2}}});
    EXPECT_EQ(story.lambda(0), 0.25);
    EXPECT_EQ(story.lambda(1), 1.5);
    EXPECT_EQ(story.value(0), 0.75);
    EXPECT_EQ(story.slack(0), 0.25);
    EXPECT_TRUE(story.measured());
    EXPECT_EQ(story.startedAt(), 100);
    EXPECT_EQ(story.time(), 101);
}

TEST(RunStory, AnEpochsValuesCountMoreThanThoseOfBatches) {
    const auto story = storyOf(
        {started(), dualStep(0, 0.5), epochDone(0, 0.4, true), LayerStatistics{{1, 1, 4}, {}, {9, 9}}});
    EXPECT_EQ(story.value(0), 0.4);
    EXPECT_EQ(story.lambda(0), 0.5);
}

TEST(RunStory, DualsThatMoveWithEveryBatchAreTheNewest) {
    const auto story = storyOf({started(), LayerStatistics{{0, 1, 1}, {}, {1, 1}, {0.3, 2}}});
    EXPECT_EQ(story.lambda(0), 0.3);
}

TEST(RunStory, ASessionThatGoesOnDropsWhatItDoesAgain) {
    const auto story = storyOf({started(), Warning{"slow disk"}, dualStep(0, 1), epochDone(0, 0.9, true),
                                dualStep(1, 2), epochDone(1, 0.8, true), dualStep(2, 3), started(1, 2)});
    EXPECT_EQ(story.beginnings(), 1u);
    EXPECT_EQ(story.epochs().size(), 1u);
    EXPECT_EQ(story.duals().size(), 1u);
    EXPECT_EQ(story.epochsDone(), 1);
    EXPECT_EQ(story.best()->epoch, 0);
    EXPECT_EQ(story.lambda(0), 1);
    EXPECT_EQ(story.trainingSeconds(), 2);
    EXPECT_EQ(story.warnings().size(), 1u);
}

TEST(RunStory, ASessionThatGoesOnInItsFirstEpochStillKnowsTheInitialDuals) {
    const auto story = storyOf({started(), LayerStatistics{{0, 2, 2}, {}, {0.75, 2}}, started(0, 1)});
    EXPECT_EQ(story.beginnings(), 1u);
    EXPECT_EQ(story.lambda(0), 0.25);
    EXPECT_EQ(story.value(0), 0.75);
}

TEST(RunStory, ASessionMayGoOnWithOtherLevels) {
    auto looser = started(1);
    looser.constraints.front().epsilon = 0.8;
    const auto story = storyOf({started(), dualStep(0, 1), epochDone(0, 0.9, true), looser});
    EXPECT_EQ(story.beginnings(), 1u);
    EXPECT_EQ(story.epochs().size(), 1u);
    EXPECT_DOUBLE_EQ(story.slack(0), 0.9 - 0.8);
}

TEST(RunStory, BatchesOfASessionThatGoesOnDoNotReplaceAnEpochsValues) {
    const auto story =
        storyOf({started(), epochDone(0, 0.9, true), started(1), LayerStatistics{{1, 1, 4}, {}, {9, 9}}});
    EXPECT_EQ(story.value(0), 0.9);
}

TEST(RunStory, WithoutConstraintsBatchesAreMeasuredToo) {
    auto plain = started();
    plain.constraints.clear();
    EXPECT_FALSE(storyOf({plain}).measured());
    EXPECT_TRUE(storyOf({plain, LayerStatistics{{0, 1, 1}, {{32, 2.3, 0.1}}, {}}}).measured());
    EXPECT_FALSE(storyOf({plain, LayerStatistics{}, plain}).measured());
}

TEST(RunStory, WhatIsNotConstrainedHasNoDual) {
    auto free = started();
    free.constraints.front().constrained = false;
    EXPECT_EQ(storyOf({free}).lambda(0), 0);
}

TEST(RunStory, AnEmptyResumedSessionIsABeginning) {
    RunStarted empty;
    empty.from = {1, 0, 3};
    EXPECT_TRUE(storyOf({empty}).began());
}

TEST(RunStory, AnotherNetworkOrABeginningStartsAnew) {
    auto other = started(1);
    other.layers.front().name = "b";
    for (const auto& second : {other, started()}) {
        const auto story =
            storyOf({started(), Warning{"slow disk"}, dualStep(0, 1), epochDone(0, 0.9, true), second});
        EXPECT_EQ(story.beginnings(), 2u);
        EXPECT_TRUE(story.epochs().empty());
        EXPECT_EQ(story.best(), nullptr);
        EXPECT_TRUE(std::isnan(story.value(0)));
        EXPECT_TRUE(story.warnings().empty());
    }
    EXPECT_EQ(storyOf({started(), dualStep(0, 1), started()}).lambda(0), 0.25);
    const auto cut = storyOf({other});
    EXPECT_EQ(cut.epochsDone(), 1) << "done in sessions that are not told";
    EXPECT_TRUE(std::isnan(cut.lambda(0))) << "how it began is not told";
}

TEST(RunStory, TheBestEpochIsTheNewestThatWasBest) {
    const auto story =
        storyOf({started(), epochDone(0, 1, true), epochDone(1, 1, true), epochDone(2, 1, false)});
    EXPECT_EQ(story.best()->epoch, 1);
    EXPECT_EQ(story.last()->epoch, 2);
    EXPECT_EQ(storyOf({started(), epochDone(0, 1, false), epochDone(1, 1, false)}).best()->epoch, 1)
        << "none is marked";
}

TEST(RunStory, KnowsHowItEnded) {
    const RunFailed failed{ErrorKind::Diverged, "the loss is NaN", "a", {}};
    EXPECT_EQ(storyOf({started()}).state(), RunState::Running);
    EXPECT_EQ(storyOf({started(), StateChanged{RunState::Paused}}).state(), RunState::Paused);
    EXPECT_EQ(storyOf({started(), RunFinished{}}).state(), RunState::Finished);
    EXPECT_EQ(storyOf({started(), RunStopped{{}, false}}).state(), RunState::Stopped);
    EXPECT_EQ(storyOf({started(), RunStopped{{}, true}}).state(), RunState::Aborted);
    const auto story = storyOf({started(), failed});
    EXPECT_EQ(story.state(), RunState::Failed);
    EXPECT_EQ(story.failure(), failed);
    EXPECT_FALSE(storyOf({started(), failed, started(1)}).failure());
}

DualTrend trendAfter(const std::vector<double>& lambdas) {
    RunStory story;
    story.add({0, started()});
    for (std::size_t i = 0; i < lambdas.size(); ++i)
        story.add({0, dualStep(static_cast<std::int64_t>(i), lambdas[i])});
    return story.trend(0);
}

TEST(RunStory, TellsWhetherADualHasConverged) {
    EXPECT_EQ(trendAfter({0.1, 0.2}), DualTrend::Unknown) << "two steps are too few";
    EXPECT_EQ(trendAfter({0.1, 0.2, 0.3}), DualTrend::Rising);
    EXPECT_EQ(trendAfter({0.3, 0.2, 0.1}), DualTrend::Falling);
    EXPECT_EQ(trendAfter({0.3, 0.2, 0.0}), DualTrend::Falling);
    EXPECT_EQ(trendAfter({0.0, 0.0, 0.0}), DualTrend::Settled);
    EXPECT_EQ(trendAfter({0.1, 1.0, 0.98, 1.02}), DualTrend::Settled);
    // Of twelve steps the last quarter counts.
    EXPECT_EQ(trendAfter({0, .1, .2, .3, .4, .5, .6, .7, 1, 1, 1, 1}), DualTrend::Settled);
    EXPECT_EQ(trendAfter({0.1, 0.2, NAN}), DualTrend::Unknown);
}

/// An epoch of one layer (ε 0.5) and the output (ε 0.7): the layer's λ on average, its value, the standard
/// error of that, and the standard deviation of λ.
std::vector<EventBody> convergent(std::int64_t epoch, double lambda, double value, double error = 0.001,
                                  double spread = 0.01) {
    DualStep step{{epoch, 3, 3 * (epoch + 1)}, {lambda, 0}, {value - 0.5, -0.1}};
    step.convergence = {.lambda = {lambda, 0},
                        .lambdaSpread = {spread, 0},
                        .slackError = {error, 0.001},
                        .loss = 0.5,
                        .entropy = 0.2,
                        .complementarity = 0,
                        .largestViolation = 0,
                        .relativeErrors = {0.1, NAN},
                        .gainErrors = {0.05, NAN},
                        .inside = {0.5, NAN}};
    auto done = epochDone(epoch, value, true);
    done.trainValues[1] = 0.6;
    return {step, done};
}

RunStory storyOfEpochs(const std::vector<double>& lambdas, double value, double error = 0.001,
                       double spread = 0.01) {
    RunStory story;
    story.add({1, started()});
    for (std::size_t i = 0; i < lambdas.size(); ++i)
        for (auto& body : convergent(static_cast<std::int64_t>(i), lambdas[i], value, error, spread))
            story.add({2, std::move(body)});
    return story;
}

TEST(RunStory, StatesHaveATolerance) {
    const auto state = [](double lambda, double value, double error) {
        return storyOfEpochs({lambda, lambda}, value, error).state(0);
    };
    EXPECT_EQ(state(0, 0.4, 0.01), ConstraintState::Satisfied);
    EXPECT_EQ(state(0, 0.51, 0.01), ConstraintState::Satisfied) << "within two standard errors";
    EXPECT_EQ(state(0, 0.53, 0.01), ConstraintState::Violated);
    EXPECT_EQ(state(0.0009, 0.4, 0.01), ConstraintState::Satisfied)
        << "λ · ε is below a thousandth of the loss";
    EXPECT_EQ(state(1, 0.52, 0.001), ConstraintState::Binding) << "within 5 % of the level";
    EXPECT_EQ(state(1, 0.48, 0.001), ConstraintState::Binding);
    EXPECT_EQ(state(1, 0.45, 0.03), ConstraintState::Binding) << "within two standard errors";
    EXPECT_EQ(state(1, 0.45, 0.001), ConstraintState::Decaying);
    EXPECT_EQ(state(1, 0.55, 0.001), ConstraintState::Violated);
}

TEST(RunStory, AValueThatIsNoNumberMeetsNothing) {
    const auto story = storyOfEpochs({1, 1, 1, 1}, NAN);
    EXPECT_EQ(story.state(0), ConstraintState::Unknown);
    const auto certificate = certify(story);
    EXPECT_FALSE(certificate.converged());
    EXPECT_NE(certificateText(certificate).find("The value is not a number, or was not measured: a@2."),
              std::string::npos)
        << certificateText(certificate);
}

TEST(RunStory, ALambdaThatComesAndGoesDoesNotCount) {
    const auto now = [](double before, double lambda, double value, double spread) {
        const auto story = storyOfEpochs({before, lambda}, value, 0.001, spread);
        return std::pair(story.state(0), story.trend(0));
    };
    const auto satisfied = ConstraintState::Satisfied, binding = ConstraintState::Binding;
    EXPECT_EQ(now(0, 1, 0.49, 0.6), std::pair(satisfied, DualTrend::Settled));
    EXPECT_EQ(now(0, 1, 0.51, 0.6).first, satisfied) << "above its level by less than 5 % of it";
    EXPECT_EQ(now(0, 1, 0.53, 0.6).first, ConstraintState::Violated);
    EXPECT_EQ(now(0, 1, 0.49, 0.4), std::pair(binding, DualTrend::Rising));
    EXPECT_EQ(now(0.7, 1, 0.49, 0.2), std::pair(binding, DualTrend::Settled));
    // A steady way: 1 an epoch, with the spread that this makes within one.
    EXPECT_EQ(now(4, 5, 0.49, std::sqrt(1 / 12.0)).second, DualTrend::Rising);
}

TEST(RunStory, AnOutputLevelBelowTheEntropyCannotBeMet) {
    auto bodies = convergent(0, 0, 0.4);
    auto& step = std::get<DualStep>(bodies[0]);
    step.slack[1] = 0.2;
    const auto stateAt = [&](double entropy, OutputDistance distance) {
        step.convergence.entropy = entropy;
        auto start = started();
        start.config.method.outputDistance = distance;
        return storyOf({start, step, bodies[1]}).state(1);
    };
    EXPECT_EQ(stateAt(0.8, OutputDistance::CrossEntropy), ConstraintState::Unreachable);
    EXPECT_EQ(stateAt(0.6, OutputDistance::CrossEntropy), ConstraintState::Violated);
    EXPECT_EQ(stateAt(0.8, OutputDistance::Kl), ConstraintState::Violated) << "it has no such floor";
}

TEST(RunStory, AveragesDualsOverTheLastQuarter) {
    const auto story = storyOfEpochs({9, 9, 9, 9, 2, 3, 4, 6}, 0.5);
    EXPECT_DOUBLE_EQ(story.meanLambda(0), 5);
    EXPECT_DOUBLE_EQ(story.lambda(0), 6) << "the newest";
    EXPECT_DOUBLE_EQ(story.lambdaBand(0), std::sqrt(1 + 1e-4));
    EXPECT_EQ(story.trend(0), DualTrend::Rising) << "2.5 before";
    EXPECT_EQ(storyOfEpochs({1, 1, 1, 1, 5.1, 4.9, 4, 6}, 0.5).trend(0), DualTrend::Settled);
}

TEST(Certificate, NamesWhatFails) {
    const auto good = certify(storyOfEpochs({1, 1, 1, 1}, 0.51));
    EXPECT_TRUE(good.converged());
    EXPECT_EQ(certificateText(good), "Converged (2 of 2 constraints): λ is the price of its constraint.");
    const auto bad = certify(storyOfEpochs({1, 2, 3, 4}, 0.6));
    EXPECT_EQ(bad.kind, CertificateKind::NotConverged);
    EXPECT_EQ(bad.violated, std::vector<std::string>{"a@2"});
    EXPECT_EQ(bad.moving, std::vector<std::string>{"a@2"});
    EXPECT_DOUBLE_EQ(bad.complementarity, 4 * (0.6 - 0.5) / 0.5);
    const auto text = certificateText(bad);
    for (const auto* part :
         {"Not converged (1 of 2 constraints are): this orders layers by accumulated violation.",
          "Violated: a@2.", "λ still moves: a@2.", "80 % of the loss"})
        EXPECT_NE(text.find(part), std::string::npos) << part << " in " << text;
    EXPECT_EQ(certify(storyOfEpochs({3, 2, 1}, 0.3)).decaying, std::vector<std::string>{"a@2"});
}

/// A run of an earlier version that is gone on with: its epochs have the λ after their step alone.
TEST(RunStory, AveragesEpochsThatWereNotMeasured) {
    RunStory story;
    story.add({1, started()});
    for (std::int64_t epoch = 0; epoch < 7; ++epoch) {
        story.add({2, dualStep(epoch, 3)});
        story.add({2, epochDone(epoch, 0.5, true)});
    }
    for (auto& body : convergent(7, 5, 0.5))
        story.add({3, std::move(body)});
    EXPECT_DOUBLE_EQ(story.meanLambda(0), 4) << "the last two of eight";
    EXPECT_DOUBLE_EQ(story.lambdaBand(0), std::sqrt(1 + 0.5e-4));
    EXPECT_TRUE(story.costs(0));
    EXPECT_EQ(certify(story).kind, CertificateKind::Unmeasured);
}

TEST(Certificate, AsksForSmallProducts) {
    const auto story = storyOfEpochs({2, 2, 2, 2}, 0.515); // settled and near its level, but 2 · 0.015 of 0.5
    EXPECT_EQ(certify(story).met, 2);
    EXPECT_EQ(certify(story).kind, CertificateKind::NotConverged);
    EXPECT_EQ(
        certificateText(certify(story)),
        "Not converged, though 2 of 2 constraints are met one by one. Σ |λ · slack| is 6 % of the loss; at "
        "most 5 % is asked for. More epochs, another dual.rate or looser levels help.");
}

TEST(Certificate, IsNoneWhereNothingWasMeasuredOrMoves) {
    EXPECT_EQ(certify(storyOf({started(), dualStep(0, 1), epochDone(0, 0.5, true), dualStep(1, 1)})).kind,
              CertificateKind::Unmeasured);
    EXPECT_EQ(certify(storyOfEpochs({1}, 0.5)).kind, CertificateKind::Unmeasured) << "one epoch";
    auto fixed = started();
    fixed.config.method.kind = MethodKind::PdFixed;
    EXPECT_EQ(certify(storyOf({fixed})).kind, CertificateKind::NoPrice);
    auto restarting = started();
    restarting.config.dual.restart = true;
    EXPECT_EQ(certify(storyOf({restarting})).kind, CertificateKind::NoPrice);
}

TEST(Certificate, OfSeveralRunsIsThatOfTheWorst) {
    const auto good = certify(storyOfEpochs({1, 1, 1, 1}, 0.51)),
               bad = certify(storyOfEpochs({1, 2, 3, 4}, 0.6));
    const auto all = certifyAll({good, bad, good});
    EXPECT_EQ(all.kind, CertificateKind::NotConverged);
    EXPECT_EQ(all.violated, std::vector<std::string>{"a@2"});
    EXPECT_NE(certificateText(all).find("2 of 3 runs"), std::string::npos);
    EXPECT_TRUE(certifyAll({good, good}).converged());
    EXPECT_EQ(certifyAll({good, certify(RunStory())}).kind, CertificateKind::Unmeasured);
    EXPECT_EQ(certifyAll({}).kind, CertificateKind::Unmeasured);
}

} // namespace
} // namespace pdqat
