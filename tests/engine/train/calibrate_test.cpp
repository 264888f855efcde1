// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps and statistics fitted to data, and the stop rule, on a network whose activations are scaled.
#include "engine/api/run_story.h"
#include "engine/models/switchable_norm.h"
#include "engine/quant/scaled_quantizers.h"
#include "engine/train/calibrate.h"
#include "engine/train/state_dict.h"
#include "tests/engine/train/run_control_fixture.h"

#include <algorithm>

namespace pdqat::train {
namespace {

class CalibrateTest : public RunControlTest {
protected:
    static RunConfig scaled() {
        auto config = small();
        config.quant.weights = WeightQuantizer::Uniform;
        config.quant.activations = ActivationQuantizer::Scaled;
        config.quant.calibrationImages = 64;
        config.method.epsilonLayer = {0.05};
        return config;
    }
    static RunStory storyOf(const Outcome& run) { return RunStory(run.sink->events()); }
    struct On {
        explicit On(const RunConfig& config) : evaluator(config, sink, [] { return Command::Go; }) {}
        RecordingSink sink;
        SplitEvaluator evaluator;
    };
    /// Of what a layer reads at 32 bits, over the calibration images.
    static torch::Tensor inputOf(SplitEvaluator& on, std::size_t layer) {
        struct Seer : models::LayerObserver {
            std::size_t layer = 0;
            std::vector<torch::Tensor> inputs;
            void observe(std::size_t i, const torch::Tensor& input, const torch::Tensor&) override {
                if (i == layer)
                    inputs.push_back(input.flatten());
            }
        } seer;
        seer.layer = layer;
        const torch::NoGradGuard noGrad;
        const std::vector<LayerBits> full(on.network().layers().size(), bothAt(fullPrecision));
        const auto weights = on.objective().evaluationWeights(full);
        models::Pass pass{fullPrecision, models::Mode::Evaluation, weights.values, full};
        pass.observer = &seer;
        on.eachBatch(Split::Train, on.someImages(Split::Train, 64, 0),
                     [&](const SplitEvaluator::OnDevice& batch) {
                         on.network().body(on.network().stem(batch.images), pass);
                     });
        return torch::cat(seer.inputs);
    }
};

/// No step within a third of the one chosen has less than 0.97 of its error: the histogram has 2048 bins and
/// 80 steps are tried.
TEST_F(CalibrateTest, FitsStepsToWhatLayersRead) {
    On on(scaled());
    for (const auto& steps : on.evaluator.network().inputSteps())
        EXPECT_FALSE(steps->isFitted());
    ASSERT_TRUE(calibrate(on.evaluator));
    const std::size_t layer = 3;
    const auto& steps = *on.evaluator.network().inputSteps()[layer];
    ASSERT_TRUE(steps.isFitted());
    EXPECT_FALSE(steps.isSigned()) << "a ReLU is before it";
    const auto x = inputOf(on.evaluator, layer);
    for (const int bits : {1, 2, 4, 8}) {
        const auto error = [&](double step) {
            return (quant::quantizeScaled(x, torch::tensor(step), quant::codeRange(bits, false)) - x)
                .square()
                .sum()
                .item<double>();
        };
        for (const double factor : {0.7, 0.85, 1.15, 1.3})
            EXPECT_GT(error(steps.step(bits).item<double>() * factor),
                      0.97 * error(steps.step(bits).item<double>()))
                << bits << ' ' << factor;
    }
}

/// Of weights the fitted ones, of activations as ever; then training moves them, those of its widths alone.
TEST_F(CalibrateTest, LearnedStepsBeginFittedAndMove) {
    auto config = scaled();
    config.quant.steps = StepSource::Learned;
    config.optim.kind = OptimizerKind::Sgd;
    config.optim.learningRate = 0.01;
    On on(config);
    ASSERT_TRUE(calibrate(on.evaluator));
    const auto& convolution = *on.evaluator.network().convolutions()[2];
    const auto begun = stateDict(on.evaluator.network());
    ASSERT_TRUE(begun.contains("layers.1.conv0.steps"));
    for (int bits = 1; bits <= 8; ++bits)
        EXPECT_TRUE(torch::equal(convolution.quantized()->low(bits).detach(),
                                 quant::UniformWeight(convolution.weight(), StepsPer::Channel).low(bits)))
            << bits;
    for (const auto method : {MethodKind::PdQat, MethodKind::Dorefa}) {
        config.method.kind = method;
        const auto run = train(config);
        ASSERT_TRUE(std::holds_alternative<RunFinished>(run.sink->events().back().body));
        const auto after = run.store.last->model;
        int moved = 0;
        for (const auto& [key, tensor] : begun) {
            if (!key.ends_with(".steps"))
                continue;
            const auto& now = after.at(key);
            EXPECT_GT(now.min().item<double>(), 0) << key;
            EXPECT_TRUE(torch::equal(now[6], tensor[6])) << key << ": 7 bits are not trained";
            moved += !torch::equal(now[1], tensor[1]);
        }
        EXPECT_GT(moved, 30) << "of 40: 20 layers' weights and inputs";
    }
}

/// Learned steps, averaged weights, warm-up and cosine: a run that was stopped goes on bit for bit.
TEST_F(CalibrateTest, EverythingThatIsLearnedResumesBitForBit) {
    auto config = scaled();
    config.quant.steps = StepSource::Learned;
    config.method.lowTrains = LowTrains::Weights;
    config.optim.schedule = RateSchedule::Cosine;
    config.optim.warmupEpochs = 1;
    config.optim.average = 0.9;
    config.optim.labelSmoothing = 0.1;
    config.optim.weightDecay = 1e-4;
    config.optim.decaysNorms = false;
    const auto whole = train(config);
    for (const std::int64_t batch : {2, 6, 9}) {
        const auto part = train(config, {}, [&](RunControl& control, const Event& event) {
            if (const auto* done = std::get_if<BatchDone>(&event.body);
                done && done->phase == Phase::Train && done->at.step == batch)
                control.requestStop();
        });
        ASSERT_TRUE(std::holds_alternative<RunStopped>(part.sink->events().back().body));
        const auto rest = train(config, part.store.last);
        const auto expected = *whole.store.last, found = *rest.store.last;
        for (const auto& [name, tensor] : expected.model)
            EXPECT_TRUE(torch::equal(tensor, found.model.at(name))) << name;
        ASSERT_FALSE(expected.average.empty());
        for (const auto& [name, tensor] : expected.average)
            EXPECT_TRUE(torch::equal(tensor, found.average.at(name))) << name;
        EXPECT_FALSE(torch::equal(expected.average.at("fc.weight"), expected.model.at("fc.weight")));
        EXPECT_EQ(storyOf(whole).epochs().back().splits, storyOf(rest).epochs().back().splits);
    }
}

TEST_F(CalibrateTest, LeavesWhatIsFittedAlone) {
    On on(scaled());
    ASSERT_TRUE(calibrate(on.evaluator));
    const auto before = stateDict(on.evaluator.network());
    ASSERT_TRUE(calibrate(on.evaluator));
    for (const auto& [name, tensor] : stateDict(on.evaluator.network()))
        EXPECT_TRUE(torch::equal(tensor, before.at(name))) << name;
}

TEST_F(CalibrateTest, IsInterruptedByTheGate) {
    RecordingSink sink;
    int left = 1;
    SplitEvaluator on(scaled(), sink, [&] { return left-- > 0 ? Command::Go : Command::Stop; });
    EXPECT_FALSE(calibrate(on));
    EXPECT_FALSE(quantizeAfterTraining(on));
}

/// As a trained network has them: those of the training images at 32 bits, moved by a quarter of a deviation
/// in every other channel; low widths have copies.
std::map<std::string, torch::Tensor> withStatisticsOfOtherImages(SplitEvaluator& on) {
    const torch::NoGradGuard noGrad;
    const std::vector<LayerBits> full(on.network().layers().size(), bothAt(fullPrecision));
    const auto weights = on.objective().evaluationWeights(full);
    {
        models::StatisticsMean statistics(on.network());
        on.eachBatch(Split::Train, on.someImages(Split::Train, 64, 0),
                     [&](const SplitEvaluator::OnDevice& batch) {
                         statistics.next();
                         on.network().body(on.network().stem(batch.images),
                                           {fullPrecision, models::Mode::Training, weights.values, full});
                     });
    }
    auto state = stateDict(on.network());
    for (auto& [name, tensor] : state)
        if (name.ends_with(".32.running_mean"))
            tensor.slice(0, 0, {}, 2)
                .add_(state.at(name.substr(0, name.size() - 4) + "var").sqrt().slice(0, 0, {}, 2) * 0.25);
    for (auto& [name, tensor] : state)
        for (const std::string bits : {".2.", ".8."})
            if (const auto at = name.find(".bn_dict" + bits);
                at != std::string::npos && !name.ends_with("tracked"))
                tensor.copy_(state.at(name.substr(0, at) + ".bn_dict.32." + name.substr(at + 11)));
    return state;
}

/// Sets of low widths that are copies move by what quantization changes, whatever images they are of; 32 bits
/// keep theirs.
TEST_F(CalibrateTest, TheBaselineMeasuresEveryWidth) {
    auto config = scaled();
    config.quant.bits = {2, 8};
    On on(config);
    const auto state = withStatisticsOfOtherImages(on.evaluator);
    on.evaluator.loadWeights(state);
    const auto baseline = quantizeAfterTraining(on.evaluator).value();
    EXPECT_EQ(baseline.images, 45) << "all that there are";
    ASSERT_EQ(baseline.splits.size(), 2);
    EXPECT_EQ(baseline.splits[1].split, Split::Test);
    std::vector<int> widths;
    for (const auto& width : baseline.splits[1].widths)
        widths.push_back(width.bits);
    EXPECT_EQ(widths, (std::vector{2, 8, 32}));
    ASSERT_EQ(baseline.values.size(), on.evaluator.constraints().size());
    const auto& constraints = on.evaluator.constraints();
    double two = 0, eight = 0;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (!constraints[i].isOutput())
            (constraints[i].bits == 2 ? two : eight) += baseline.values[i];
    EXPECT_GT(two, 20 * eight) << "fewer bits, larger errors";
    const auto after = stateDict(on.evaluator.network());
    EXPECT_TRUE(torch::equal(after.at("bn.bn_dict.32.running_mean"), state.at("bn.bn_dict.32.running_mean")));
    const auto moved = [&](const std::string& bits) {
        double sum = 0;
        for (const auto& [name, tensor] : after)
            if (name.ends_with(".bn_dict." + bits + ".running_mean"))
                sum += (tensor - state.at(name)).abs().sum().item<double>();
        return sum;
    };
    EXPECT_GT(moved("2"), 5 * moved("8"));
    EXPECT_GT(moved("8"), 0);
    const auto lossAt = [&](std::size_t width) { return baseline.splits[1].widths[width].loss; };
    EXPECT_NEAR(lossAt(1), lossAt(2), 0.02 * lossAt(2)) << "8 bits are nearly 32";
}

TEST_F(CalibrateTest, ScaledActivationsTrain) {
    auto config = scaled();
    config.optim.learningRate = 1e-3;
    const auto run = train(config);
    const auto story = storyOf(run);
    const auto* last = story.last();
    ASSERT_NE(last, nullptr);
    EXPECT_EQ(story.baseline(), nullptr) << "it began with the seed's weights";
    for (const double value : last->trainValues)
        EXPECT_TRUE(std::isfinite(value));
    for (const auto& [name, tensor] : run.store.last->model)
        if (name.ends_with(".input.steps")) {
            EXPECT_TRUE(tensor.gt(0).all().item<bool>()) << name;
        }
}

TEST_F(CalibrateTest, StopsWhenEveryLevelWasMetLongEnough) {
    auto config = scaled();
    config.run.epochs = 6;
    config.run.stopAfterMet = 2;
    config.method.epsilonLayer = {1e6};
    config.method.epsilonOut = {1e6};
    const auto run = train(config);
    EXPECT_EQ(storyOf(run).epochsDone(), 2);
    EXPECT_EQ(storyOf(run).state(), RunState::Finished);
    ASSERT_TRUE(run.store.last);
    EXPECT_EQ(run.store.last->at.epoch, 2);
    config.method.epsilonLayer = {1e-9};
    EXPECT_EQ(storyOf(train(config)).epochsDone(), 6);
}

} // namespace
} // namespace pdqat::train
