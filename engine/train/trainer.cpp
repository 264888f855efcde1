// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/trainer.h"

#include "engine/data/random.h"
#include "engine/models/dropout.h"
#include "engine/models/registry.h"
#include "engine/quant/chunk_convolution.h"
#include "engine/train/best_epoch.h"
#include "engine/train/device.h"
#include "engine/train/diverged.h"
#include "engine/train/library_warnings.h"
#include "engine/train/state_dict.h"

#include <torch/version.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace pdqat::train {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::vector<double> means(const std::vector<double>& sums, std::int64_t images) {
    std::vector<double> result;
    for (const auto sum : sums)
        result.push_back(sum / static_cast<double>(std::max<std::int64_t>(images, 1)));
    return result;
}

std::vector<std::int64_t> allIndices(std::int64_t count) {
    std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

/// Channels-last is faster. The official code has the other layout, and rounding decides where a quantizer
/// steps: with its layout its runs are met to the last digits.
at::MemoryFormat layoutOf(const RunConfig& config) {
    return isReference(config) ? at::MemoryFormat::Contiguous : at::MemoryFormat::ChannelsLast;
}

/// Batch normalisation needs two values a channel: of maps of a single pixel, two images.
std::int64_t smallestTrainable(const std::vector<LayerInfo>& layers) {
    const bool single = std::any_of(layers.begin(), layers.end(), [](const auto& layer) {
        return layer.outputShape.at(1) * layer.outputShape.at(2) == 1;
    });
    return single ? 2 : 1;
}

std::shared_ptr<models::Network> networkOn(const RunConfig& config, const torch::Device& device) {
    auto network = models::makeNetwork(config);
    network->to(device);
    for (auto& parameter : network->parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(layoutOf(config)));
    return network;
}

} // namespace

Trainer::Trainer(std::string runId, RunConfig config, EventSink& sink, CheckpointStore& store, Gate gate)
    : runId_(std::move(runId)),
      config_(std::move(config)),
      sink_(sink),
      store_(store),
      gate_(std::move(gate)),
      device_(openDevice(config_.run)),
      data_(data::openDataSet(config_)),
      batches_(data_, device_),
      split_(data::splitIndices(data_.train->count(), config_.data)),
      network_(networkOn(config_, device_)),
      constraints_(config_, network_->layers()),
      objective_(makeObjective(network_, config_, constraints_)),
      optimizer_(config_.optim, *network_, isReference(config_)),
      smallestBatch_(smallestTrainable(network_->layers())),
      lambda_(initialDuals(config_, constraints_)) {
    const auto images = static_cast<std::int64_t>(split_.train.size());
    if (images < 2)
        throw Error(ErrorKind::Config, "data.train_limit",
                    std::to_string(images) +
                        " training images are left after the split, at least 2 are needed");
    batchesPerEpoch_ = (images + config_.run.batchSize - 1) / config_.run.batchSize;
    epochSums_ = sinceStatistics_ = emptySums();
}

void Trainer::load(const TrainState& state) {
    loadWeights(state.model);
    optimizer_.load(state.optimizer);
    if (state.lambda.size() != constraints_.size())
        throw Error(ErrorKind::Checkpoint, "lambda",
                    std::to_string(state.lambda.size()) + " dual variables for " +
                        std::to_string(constraints_.size()) + " constraints");
    at_ = state.at;
    lambda_ = state.lambda;
    epochSums_ = state.epochSums;
    sinceStatistics_ = state.sinceStatistics;
    best_ = state.best;
    seconds_ = state.seconds;
    epochSeconds_ = state.epochSeconds;
}

void Trainer::loadWeights(const std::map<std::string, torch::Tensor>& model) {
    loadStateDict(*network_, model);
    objective_->forgetWeights();
}

std::optional<Trainer::Measured> Trainer::measure(Split split) {
    const auto pass = [&]() -> std::optional<RunningSums> {
        switch (split) {
        case Split::Train:
            return evaluate(Phase::DualPass, *data_.train, split_.train, Distances::Training, false);
        case Split::Validation:
            return evaluate(Phase::Validate, *data_.train, split_.validation, Distances::Validation, false);
        default:
            return evaluate(Phase::Test, *data_.test, allIndices(data_.test->count()), Distances::Training,
                            false);
        }
    };
    const auto sums = pass();
    if (!sums)
        return {};
    return Measured{split, sums->images, metrics(*sums), means(sums->values, sums->images)};
}

std::unique_ptr<quant::Bfloat16Scope> Trainer::precisionScope() const {
    if (config_.run.precision != Precision::Bf16)
        return nullptr;
    return std::make_unique<quant::Bfloat16Scope>(device_);
}

void Trainer::run() {
    const LibraryWarnings warnings([this](const std::string& text) { post(Warning{text}); });
    postStarted();
    if (const auto problem = repeatabilityProblem(device_))
        post(Warning{*problem});
    while (at_.epoch < config_.run.epochs) {
        auto command = trainEpoch();
        if (command == Command::Go)
            command = closeEpoch();
        if (command == Command::Go)
            continue;
        if (command == Command::Stop)
            save(CheckpointKind::Last);
        return post(RunStopped{at_, command == Command::Abort});
    }
    post(RunFinished{best_.epoch, seconds_});
}

Command Trainer::trainEpoch() {
    optimizer_.setLearningRate(learningRate(config_.optim, at_.epoch));
    auto options = batchOptions(true);
    options.firstBatch = at_.batch;
    const auto source = batches_.open(*data_.train, trainOrder(), options);

    while (at_.batch < batchesPerEpoch_) {
        if (const auto command = gate_(); command != Command::Go)
            return command;
        const auto start = Clock::now();
        const auto batch = source->next();
        warnOf(*batch);
        if (batch->labels.size(0) < smallestBatch_) { // there is nothing to learn from
            ++at_.batch;
            continue;
        }
        const auto numbers = trainStep(*batch);
        optimizer_.step();
        if (perStep())
            lambda_ = ascended(slacks(constraints_, numbers));
        ++at_.batch;
        ++at_.step;
        add(epochSums_, numbers, batch->labels.size(0));
        add(sinceStatistics_, numbers, batch->labels.size(0));
        const auto seconds = secondsSince(start);
        epochSeconds_ += seconds;
        seconds_ += seconds;
        if (at_.step % config_.run.statisticsEvery == 0)
            postStatistics();
        post(BatchDone{Phase::Train, at_, at_.batch, batchesPerEpoch_, batch->labels.size(0), seconds});
    }
    return Command::Go;
}

torch::Tensor Trainer::onDevice(const torch::Tensor& images) const {
    // Without waiting: the host's memory is page-locked where the device is a GPU.
    return images.to(device_, true).contiguous(layoutOf(config_));
}

std::vector<double> Trainer::trainStep(const data::Batch& batch) {
    const auto scope = precisionScope();
    const auto key =
        models::noiseKey(static_cast<std::uint64_t>(config_.run.seed), static_cast<std::uint64_t>(at_.step));
    return fetch(objective_->trainStep(onDevice(batch.images), batch.labels.to(device_, true), lambda_, key));
}

std::vector<double> Trainer::evaluate(const data::Batch& batch, Distances measure) {
    const auto scope = precisionScope();
    return fetch(objective_->evaluate(onDevice(batch.images), batch.labels.to(device_, true), measure));
}

std::vector<std::int64_t> Trainer::trainOrder() const {
    if (!config_.data.shuffle)
        return split_.train;
    std::vector<std::int64_t> order;
    for (const auto i : data::permutation(static_cast<std::int64_t>(split_.train.size()),
                                          static_cast<std::uint64_t>(config_.run.seed), data::Purpose::Order,
                                          static_cast<std::uint64_t>(at_.epoch)))
        order.push_back(split_.train[static_cast<std::size_t>(i)]);
    return order;
}

std::vector<double> Trainer::ascended(const std::vector<double>& slack) const {
    if (config_.method.kind != MethodKind::PdQat)
        return lambda_;
    auto lambda = dualAscent(constraints_, lambda_, slack, config_.dual.rate);
    requireFinite(lambda, constraints_.list(), "the dual variable", at_);
    return lambda;
}

std::optional<Trainer::EpochSums> Trainer::measureEpoch() {
    EpochSums sums;
    if (config_.method.kind == MethodKind::PdQat && config_.dual.update == DualUpdate::EpochPass) {
        sums.pass = evaluate(Phase::DualPass, *data_.train, split_.train, Distances::Training, true);
        if (!sums.pass)
            return {};
    }
    // The official code augments its validation images.
    const bool augmented = isReference(config_);
    const auto validation =
        evaluate(Phase::Validate, *data_.train, split_.validation, Distances::Validation, augmented);
    const auto test =
        evaluate(Phase::Test, *data_.test, allIndices(data_.test->count()), Distances::Nothing, false);
    if (!validation || !test)
        return {};
    sums.validation = *validation;
    sums.test = *test;
    return sums;
}

std::vector<double> Trainer::runningValues(const RunningSums& sums) const {
    auto values = means(sums.values, sums.images);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!constraints_[i].constrained)
            values[i] = std::numeric_limits<double>::quiet_NaN();
    return values;
}

/// In reference semantics a layer's value is the mean of what the batches and the pass say: the official
/// code adds both to one meter.
std::vector<double> Trainer::trainValues(const EpochSums& sums) const {
    const auto running = runningValues(epochSums_);
    if (!sums.pass)
        return running;
    auto values = means(sums.pass->values, sums.pass->images);
    if (isReference(config_) && constrainsLayers(config_))
        for (std::size_t i = 0; i < values.size(); ++i)
            if (!constraints_[i].isOutput())
                values[i] = (values[i] + running[i]) / 2;
    return values;
}

EpochDone Trainer::describeEpoch(const EpochSums& sums) const {
    EpochDone done;
    done.epoch = at_.epoch;
    done.learningRate = learningRate(config_.optim, at_.epoch);
    done.trainValues = trainValues(sums);
    done.splits.push_back({Split::Train, metrics(sums.pass ? *sums.pass : epochSums_)});
    if (sums.validation.images > 0) {
        done.validationValues = means(sums.validation.values, sums.validation.images);
        done.splits.push_back({Split::Validation, metrics(sums.validation)});
    }
    if (sums.test.images > 0)
        done.splits.push_back({Split::Test, metrics(sums.test)});
    return done;
}

/// All of the epoch's end happens or none: interrupted, it is done again by the session that resumes.
Command Trainer::closeEpoch() {
    const auto start = Clock::now();
    if (epochSums_.images == 0)
        throw Error(ErrorKind::Data, data::dataFolder(config_.data),
                    "none of the training images can be decoded");
    requireFinite(*network_, at_);
    const auto sums = measureEpoch();
    if (!sums)
        return gate_();
    auto done = describeEpoch(*sums);
    const auto slack = slacks(constraints_, sums->pass ? means(sums->pass->values, sums->pass->images)
                                                       : runningValues(epochSums_));
    auto lambda = perStep() ? lambda_ : ascended(slack);
    done.validationLagrangian = validationLagrangian(done, constraints_, lambda);
    done.best = takeIfBetter(done, best_);

    lambda_ = std::move(lambda);
    const auto trained = std::exchange(at_, Position{at_.epoch + 1, 0, at_.step});
    const auto seconds = secondsSince(start);
    seconds_ += seconds;
    done.seconds = std::exchange(epochSeconds_, 0) + seconds;
    epochSums_ = emptySums();

    post(DualStep{trained, lambda_, slack});
    post(done);
    if (done.best)
        save(CheckpointKind::Best);
    if (at_.epoch % config_.run.checkpointEvery == 0 || at_.epoch == config_.run.epochs)
        save(CheckpointKind::Last);
    return Command::Go;
}

std::optional<RunningSums> Trainer::evaluate(Phase phase, const data::ImageSource& images,
                                             std::vector<std::int64_t> indices, Distances measure,
                                             bool augment) {
    auto sums = emptySums();
    const auto source = batches_.open(images, std::move(indices), batchOptions(augment));
    auto start = Clock::now();
    while (const auto batch = source->next()) {
        if (gate_() != Command::Go)
            return {};
        warnOf(*batch);
        const auto count = batch->labels.size(0);
        if (count == 0)
            continue;
        add(sums, evaluate(*batch, measure), count);
        post(BatchDone{phase, at_, batch->index + 1, source->batches(), count, secondsSince(start)});
        start = Clock::now();
    }
    return sums;
}

data::BatchOptions Trainer::batchOptions(bool augment) const {
    data::BatchOptions options;
    options.batchSize = config_.run.batchSize;
    if (augment)
        options.augmentation = data::Augmentation{config_.data.flip, config_.data.cropPadding,
                                                  static_cast<std::uint64_t>(config_.run.seed),
                                                  static_cast<std::uint64_t>(at_.epoch)};
    options.workers = data_.workers;
    options.corrupt = config_.data.onCorrupt;
    return options;
}

void Trainer::warnOf(const data::Batch& batch) {
    for (const auto& why : batch.leftOut)
        if (warned_.insert(why).second)
            post(Warning{why});
}

std::vector<double> Trainer::fetch(const BatchNumbers& numbers) const {
    const auto host = numbers.packed.to(torch::kCPU).contiguous();
    const auto* first = host.data_ptr<double>();
    std::vector<double> values(first, first + host.numel());
    if (std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
        return values;
    // The earliest cause that can be named: a layer's weights, then what it computes.
    requireFiniteWeights(*network_, at_);
    requireFinite(values, constraints_.list(), "the constraint's value", at_);
    throw Diverged("the network", "the loss", at_);
}

void Trainer::add(RunningSums& sums, const std::vector<double>& numbers, std::int64_t images) const {
    const auto weight = static_cast<double>(images);
    const auto n = constraints_.size(), widths = objective_->widths();
    sums.images += images;
    for (std::size_t i = 0; i < n; ++i)
        sums.values[i] += weight * numbers[i];
    for (std::size_t w = 0; w < widths; ++w) {
        sums.loss[w] += weight * numbers[n + w];
        sums.correct[w] += numbers[n + widths + w];
    }
}

RunningSums Trainer::emptySums() const {
    return {0, std::vector<double>(constraints_.size()), std::vector<double>(objective_->widths()),
            std::vector<double>(objective_->widths())};
}

std::vector<Metrics> Trainer::metrics(const RunningSums& sums) const {
    const auto loss = means(sums.loss, sums.images), accuracy = means(sums.correct, sums.images);
    std::vector<Metrics> result;
    const auto bits = trainedWidths(config_);
    for (std::size_t w = 0; w < loss.size(); ++w)
        result.push_back({bits[w], loss[w], accuracy[w]});
    return result;
}

void Trainer::postStatistics() {
    post(LayerStatistics{at_, metrics(sinceStatistics_), runningValues(sinceStatistics_),
                         perStep() ? lambda_ : std::vector<double>()});
    sinceStatistics_ = emptySums();
}

void Trainer::postStarted() {
    RunStarted started;
    started.runId = runId_;
    started.config = config_;
    started.layers = network_->layers();
    started.constraints = constraints_.list();
    started.trainImages = static_cast<std::int64_t>(split_.train.size());
    started.validationImages = static_cast<std::int64_t>(split_.validation.size());
    started.testImages = data_.test->count();
    started.batchesPerEpoch = batchesPerEpoch_;
    started.from = at_;
    started.device = describe(device_, config_.run.precision);
    started.version = "pdqat " PDQAT_VERSION ", LibTorch " TORCH_VERSION;
    if (device_.is_cpu())
        started.version += ", convolutions by " + quant::chunkConvolutionLibrary();
    post(std::move(started));
}

void Trainer::save(CheckpointKind kind) {
    requireFinite(*network_, at_); // a good checkpoint is never replaced by a bad one
    post(CheckpointSaved{store_.save(state(), kind), at_, kind});
}

TrainState Trainer::state() const {
    return {config_,  at_,          stateDict(*network_), optimizer_.state(),
            lambda_,  epochSums_,   sinceStatistics_,     best_,
            seconds_, epochSeconds_};
}

void Trainer::post(EventBody body) { sink_.post({secondsNow(), std::move(body)}); }

} // namespace pdqat::train
