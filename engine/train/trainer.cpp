// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/trainer.h"

#include "engine/data/random.h"
#include "engine/models/dropout.h"
#include "engine/networks/describe.h"
#include "engine/quant/chunk_convolution.h"
#include "engine/train/best_epoch.h"
#include "engine/train/calibrate.h"
#include "engine/train/device.h"
#include "engine/train/diverged.h"
#include "engine/train/library_warnings.h"
#include "engine/train/state_dict.h"

#include <torch/version.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace pdqat::train {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

} // namespace

Trainer::Trainer(std::string runId, RunConfig config, EventSink& sink, CheckpointStore& store, Gate gate)
    : runId_(std::move(runId)),
      sink_(sink),
      checkpoints_(store, [this](EventBody body) { post(std::move(body)); }),
      gate_(std::move(gate)),
      on_(std::move(config), sink, gate_),
      config_(on_.config()),
      constraints_(on_.constraints()),
      duals_(config_, constraints_),
      optimizer_(config_.optim, on_.network(), on_.deviations().torchOptimizer),
      smallestBatch_(networks::smallestBatch(on_.network().layers())),
      epochSums_(on_.emptySums()),
      sinceStatistics_(on_.emptySums()) {
    const auto images = on_.images(Split::Train);
    if (images < 2)
        throw Error(ErrorKind::Config, "data.train_limit",
                    std::to_string(images) +
                        " training images are left after the split, at least 2 are needed");
    batchesPerEpoch_ = (images + config_.run.batchSize - 1) / config_.run.batchSize;
}

void Trainer::loadWeights(const std::map<std::string, torch::Tensor>& model) {
    on_.loadWeights(model);
    startAverage();
}

/// From what the network is now.
void Trainer::startAverage() {
    if (config_.optim.average > 0)
        average_.emplace(on_.sharedNetwork(), config_.optim.average);
}

void Trainer::load(const TrainState& state) {
    loadWeights(state.model);
    if (average_ && !state.average.empty())
        average_->load(state.average);
    optimizer_.load(state.optimizer);
    duals_.restore(state.lambda);
    duals_.restore(state.dual);
    at_ = state.at;
    epochSums_ = state.epochSums;
    sinceStatistics_ = state.sinceStatistics;
    epochSums_.complete();
    sinceStatistics_.complete();
    best_ = state.best;
    seconds_ = state.seconds;
    epochSeconds_ = state.epochSeconds;
    epochsMet_ = state.epochsMet;
}

void Trainer::run() {
    const LibraryWarnings warnings([this](const std::string& text) { post(Warning{text}); });
    postStarted();
    if (const auto problem = repeatabilityProblem(on_.device()))
        post(Warning{*problem});
    while (at_.epoch < config_.run.epochs && !metLongEnough()) {
        auto command = at_ == Position{} ? prepare() : Command::Go;
        if (command == Command::Go)
            command = trainEpoch();
        if (command == Command::Go)
            command = closeEpoch();
        if (command == Command::Go)
            continue;
        if (command == Command::Stop) {
            save(CheckpointKind::Last);
            requireSaved();
        }
        return post(RunStopped{at_, command == Command::Abort});
    }
    requireSaved();
    post(RunFinished{best_.epoch, seconds_});
}

Command Trainer::prepare() {
    if (const auto command = gate_(); command != Command::Go)
        return command;
    if (!beginsWithWeights(config_)) {
        if (!calibrate(on_))
            return gate_();
        startAverage();
        return Command::Go;
    }
    const auto before = stateDict(on_.network());
    const auto baseline = quantizeAfterTraining(on_);
    if (!baseline) { // half of it must not be kept: the session that resumes begins it anew
        on_.loadWeights(before);
        return gate_();
    }
    startAverage();
    post(*baseline);
    return Command::Go;
}

Command Trainer::trainEpoch() {
    const auto source = on_.open(Split::Train, trainOrder(), Images::Augmented, at_.epoch, at_.batch);

    while (at_.batch < batchesPerEpoch_) {
        if (const auto command = gate_(); command != Command::Go)
            return command;
        const auto start = Clock::now();
        const auto batch = source->next();
        on_.warnOf(*batch);
        const auto images = batch->labels.size(0);
        if (images < smallestBatch_) { // there is nothing to learn from
            ++at_.batch;
            continue;
        }
        const auto measures = trainStep(*batch);
        optimizer_.setLearningRate(rateNow(at_.batch));
        optimizer_.step();
        on_.network().afterStep();
        if (average_)
            average_->add(at_.step);
        if (duals_.movesWithBatches())
            duals_.ascend(measures.values, at_);
        duals_.tally();
        ++at_.batch;
        ++at_.step;
        epochSums_.add(measures, images);
        sinceStatistics_.add(measures, images);
        const auto seconds = secondsSince(start);
        epochSeconds_ += seconds;
        seconds_ += seconds;
        if (at_.step % config_.run.statisticsEvery == 0)
            postStatistics();
        post(BatchDone{Phase::Train, at_, at_.batch, batchesPerEpoch_, images, seconds});
    }
    return Command::Go;
}

std::vector<std::int64_t> Trainer::trainOrder() const {
    const auto& images = on_.indices(Split::Train);
    if (!config_.data.shuffle)
        return images;
    std::vector<std::int64_t> order;
    for (const auto i :
         data::permutation(on_.images(Split::Train), static_cast<std::uint64_t>(config_.run.seed),
                           data::Purpose::Order, static_cast<std::uint64_t>(at_.epoch)))
        order.push_back(images[static_cast<std::size_t>(i)]);
    return order;
}

/// The objective's work on a batch, in the configured precision.
BatchMeasures Trainer::trainStep(const data::Batch& batch) {
    const auto scope = on_.precisionScope();
    const auto noise =
        models::noiseKey(static_cast<std::uint64_t>(config_.run.seed), static_cast<std::uint64_t>(at_.step));
    const auto used = on_.onDevice(batch);
    return on_.fetch(on_.objective().trainStep(used.images, used.labels, duals_, noise), at_);
}

std::optional<Trainer::EpochSums> Trainer::measureEpoch() {
    EpochSums sums;
    if (duals_.wantsPass()) {
        sums.pass = on_.evaluate(Split::Train, Distances::Training, Images::Augmented, at_);
        if (!sums.pass)
            return {};
    }
    const Averaged averaged(average_, [this] { on_.objective().forgetWeights(); });
    const auto images = on_.deviations().augmentsValidation ? Images::Augmented : Images::AsTheyAre;
    const auto validation = on_.evaluate(Split::Validation, Distances::Validation, images, at_);
    const auto test = on_.evaluate(Split::Test, Distances::Nothing, Images::AsTheyAre, at_);
    if (!validation || !test)
        return {};
    sums.validation = *validation;
    sums.test = *test;
    return sums;
}

std::vector<double> Trainer::runningValues(const RunningSums& sums) const {
    auto values = sums.meanValues();
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!constraints_[i].constrained)
            values[i] = std::numeric_limits<double>::quiet_NaN();
    return values;
}

std::vector<double> Trainer::trainValues(const EpochSums& sums) const {
    const auto running = runningValues(epochSums_);
    if (!sums.pass)
        return running;
    auto values = sums.pass->meanValues();
    if (on_.deviations().meansOfMeans && constrainsLayers(config_))
        for (std::size_t i = 0; i < values.size(); ++i)
            if (!constraints_[i].isOutput())
                values[i] = (values[i] + running[i]) / 2;
    return values;
}

EpochDone Trainer::describeEpoch(const EpochSums& sums) const {
    EpochDone done;
    done.epoch = at_.epoch;
    done.learningRate = rateNow(batchesPerEpoch_ - 1);
    done.trainValues = trainValues(sums);
    done.splits.push_back({Split::Train, metrics(sums.pass ? *sums.pass : epochSums_)});
    if (sums.validation.images > 0) {
        done.validationValues = sums.validation.meanValues();
        done.splits.push_back({Split::Validation, metrics(sums.validation)});
    }
    if (sums.test.images > 0)
        done.splits.push_back({Split::Test, metrics(sums.test)});
    return done;
}

DualStep Trainer::describeDuals(const RunningSums& sums, const std::vector<double>& values) {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    DualStep step{at_, duals_.values(), slacks(constraints_, values), {}};
    auto& now = step.convergence;
    std::tie(now.lambda, now.lambdaSpread) = duals_.closeEpoch();
    now.slackError = sums.valueErrors();
    now.loss = metrics(sums).back().loss;
    now.entropy = trainedWidths(config_).back() == fullPrecision ? sums.meanEntropy() : unknown;
    for (std::size_t i = 0; const auto& outputs : sums.meanOutputs()) {
        const auto& constraint = constraints_[i];
        const bool isLayer = !constraint.isOutput() && !std::isnan(step.slack[i]) && outputs.squares() > 0;
        now.relativeErrors.push_back(isLayer ? outputs.relativeError() : unknown);
        now.gainErrors.push_back(isLayer ? outputs.gainError() : unknown);
        now.inside.push_back(isLayer ? outputs.inside : unknown);
        if (constraint.constrained) {
            now.complementarity += now.lambda[i] * step.slack[i];
            now.largestViolation = std::max(now.largestViolation, step.slack[i] / constraint.epsilon);
        } else {
            now.slackError[i] = unknown;
        }
        ++i;
    }
    return step;
}

/// All of the epoch's end happens or none: interrupted, it is done again by the session that resumes.
Command Trainer::closeEpoch() {
    const auto start = Clock::now();
    if (epochSums_.images == 0)
        throw Error(ErrorKind::Data, data::dataFolder(config_.data),
                    "none of the training images can be decoded");
    requireFinite(on_.network(), at_);
    const auto sums = measureEpoch();
    if (!sums)
        return gate_();
    auto done = describeEpoch(*sums);
    const auto values = sums->pass ? sums->pass->meanValues() : runningValues(epochSums_);
    if (!duals_.movesWithBatches())
        duals_.ascend(values, at_);
    const auto step = describeDuals(sums->pass ? *sums->pass : epochSums_, values);
    done.validationLagrangian = validationLagrangian(done, constraints_, duals_.values());
    done.best = takeIfBetter(done, best_);

    at_ = Position{at_.epoch + 1, 0, at_.step};
    const auto seconds = secondsSince(start);
    seconds_ += seconds;
    done.seconds = std::exchange(epochSeconds_, 0) + seconds;
    epochSums_ = on_.emptySums();

    const bool met = std::ranges::none_of(step.slack, [](double slack) { return slack > 0; });
    epochsMet_ = met ? epochsMet_ + 1 : 0;
    post(step);
    post(done);
    if (done.best)
        save(CheckpointKind::Best);
    if (at_.epoch % config_.run.checkpointEvery == 0 || at_.epoch == config_.run.epochs || metLongEnough())
        save(CheckpointKind::Last);
    checkpoints_.tryAgain();
    return Command::Go;
}

void Trainer::postStatistics() {
    post(LayerStatistics{at_, metrics(sinceStatistics_), runningValues(sinceStatistics_),
                         duals_.movesWithBatches() ? duals_.values() : std::vector<double>()});
    sinceStatistics_ = on_.emptySums();
}

void Trainer::postStarted() {
    RunStarted started;
    started.runId = runId_;
    started.config = config_;
    started.layers = on_.network().layers();
    started.constraints = constraints_.list();
    started.trainImages = on_.images(Split::Train);
    started.validationImages = on_.images(Split::Validation);
    started.testImages = on_.images(Split::Test);
    started.batchesPerEpoch = batchesPerEpoch_;
    started.from = at_;
    started.device = deviceText(on_.device(), config_.run.precision);
    started.version = "pdqat " PDQAT_VERSION ", LibTorch " TORCH_VERSION;
    if (on_.device().is_cpu())
        started.version += ", convolutions by " + quant::chunkConvolutionLibrary();
    post(std::move(started));
}

void Trainer::save(CheckpointKind kind) {
    requireFinite(on_.network(), at_); // a good checkpoint is never replaced by a bad one
    checkpoints_.save(state(), kind);
}

void Trainer::requireSaved() {
    if (const auto missing = checkpoints_.tryAgain())
        throw Error(*missing);
}

TrainState Trainer::state() const {
    return {config_,
            at_,
            stateDict(on_.network()),
            average_ ? average_->state() : std::map<std::string, torch::Tensor>(),
            optimizer_.state(),
            duals_.values(),
            duals_.memory(),
            epochSums_,
            sinceStatistics_,
            best_,
            seconds_,
            epochSeconds_,
            epochsMet_};
}

void Trainer::post(EventBody body) { sink_.post({secondsNow(), std::move(body)}); }

} // namespace pdqat::train
