// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/split_evaluator.h"

#include "engine/data/random.h"
#include "engine/models/make_network.h"
#include "engine/train/device.h"
#include "engine/train/diverged.h"
#include "engine/train/state_dict.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace pdqat::train {
namespace {

at::MemoryFormat layoutOf(const RunConfig& config) {
    return deviationsOf(config).contiguousTensors ? at::MemoryFormat::Contiguous
                                                  : at::MemoryFormat::ChannelsLast;
}

std::shared_ptr<models::Network> networkOn(const RunConfig& config, const torch::Device& device) {
    auto network = models::makeNetwork(config);
    network->to(device);
    for (auto& parameter : network->parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(layoutOf(config)));
    return network;
}

Phase phaseOf(Split split) {
    switch (split) {
    case Split::Train: return Phase::DualPass;
    case Split::Validation: return Phase::Validate;
    case Split::Test: return Phase::Test;
    }
    return {};
}

} // namespace

SplitEvaluator::SplitEvaluator(RunConfig config, EventSink& sink, Gate gate)
    : config_(std::move(config)),
      sink_(sink),
      gate_(std::move(gate)),
      device_(openDevice(config_.run)),
      data_(data::openDataSet(config_)),
      batches_(data_, device_),
      split_(data::splitIndices(data_.train->count(), config_.data)),
      test_(static_cast<std::size_t>(data_.test->count())),
      network_(networkOn(config_, device_)),
      constraints_(config_, network_->layers()),
      objective_(makeObjective(network_, config_, constraints_)) {
    std::iota(test_.begin(), test_.end(), 0);
}

void SplitEvaluator::loadWeights(const std::map<std::string, torch::Tensor>& model) {
    loadStateDict(*network_, model);
    for (const auto& convolution : network_->convolutions())
        convolution->fitSteps();
    objective_->forgetWeights();
}

void SplitEvaluator::requireInputSteps() const {
    if (!std::ranges::all_of(network_->inputSteps(), [](const auto& steps) { return steps->isFitted(); }))
        throw Error(ErrorKind::Checkpoint, "the weights",
                    "the steps of their quantized inputs were never fitted to images",
                    "Train with them first, or quantize them: pdqat resume, pdqat ptq");
}

std::optional<SplitEvaluator::Measured> SplitEvaluator::measure(Split split, const OnLogits& see) try {
    requireInputSteps();
    const auto distances = split == Split::Validation ? Distances::Validation : Distances::Training;
    const auto sums = evaluate(split, distances, Images::AsTheyAre, {}, see);
    if (!sums)
        return {};
    return Measured{split, sums->images, sums->metrics(trainedWidths(config_)), sums->meanValues()};
} catch (const Diverged& found) {
    throw Error(ErrorKind::Checkpoint, "the weights",
                "with them " + found.number() + " is not a finite number, on the " +
                    std::string(name(split)) + " split",
                "Take those of another epoch or file");
}

std::vector<std::int64_t> SplitEvaluator::someImages(Split split, std::int64_t count,
                                                     std::uint64_t seed) const {
    const auto& all = indices(split);
    std::vector<std::int64_t> some;
    for (const auto i : data::permutation(images(split), seed, data::Purpose::Order, 0))
        if (count <= 0 || static_cast<std::int64_t>(some.size()) < count)
            some.push_back(all[static_cast<std::size_t>(i)]);
    return some;
}

bool SplitEvaluator::eachBatch(Split split, const std::vector<std::int64_t>& images,
                               const std::function<void(const OnDevice&)>& use) {
    const auto source = open(split, images, Images::AsTheyAre, 0);
    while (const auto batch = source->next()) {
        if (gate_() != Command::Go)
            return false;
        warnOf(*batch);
        if (batch->labels.size(0) == 0)
            continue;
        const auto scope = precisionScope();
        use(onDevice(*batch));
    }
    return true;
}

std::optional<RunningSums> SplitEvaluator::evaluate(Split split, Distances distances, Images images,
                                                    Position at, const OnLogits& see) {
    using Clock = std::chrono::steady_clock;
    auto sums = emptySums();
    const auto source = open(split, indices(split), images, at.epoch);
    auto start = Clock::now();
    while (const auto batch = source->next()) {
        if (gate_() != Command::Go)
            return {};
        warnOf(*batch);
        const auto count = batch->labels.size(0);
        if (count == 0)
            continue;
        {
            const auto scope = precisionScope();
            const auto used = onDevice(*batch);
            sums.add(fetch(objective_->evaluate(used.images, used.labels, distances, see), at), count);
        }
        const std::chrono::duration<double> seconds = Clock::now() - start;
        sink_.post({secondsNow(), BatchDone{phaseOf(split), at, batch->index + 1, source->batches(), count,
                                            seconds.count()}});
        start = Clock::now();
    }
    return sums;
}

const std::vector<std::int64_t>& SplitEvaluator::indices(Split split) const {
    switch (split) {
    case Split::Train: return split_.train;
    case Split::Validation: return split_.validation;
    case Split::Test: break;
    }
    return test_;
}

std::unique_ptr<data::BatchSource> SplitEvaluator::open(Split split, std::vector<std::int64_t> order,
                                                        Images images, std::int64_t epoch,
                                                        std::int64_t firstBatch) const {
    data::BatchOptions options;
    options.batchSize = config_.run.batchSize;
    options.firstBatch = firstBatch;
    if (images == Images::Augmented)
        options.augmentation = data::Augmentation{config_.data.flip, config_.data.cropPadding,
                                                  static_cast<std::uint64_t>(config_.run.seed),
                                                  static_cast<std::uint64_t>(epoch)};
    options.workers = data_.workers;
    options.corrupt = config_.data.onCorrupt;
    return batches_.open(split == Split::Test ? *data_.test : *data_.train, std::move(order), options);
}

void SplitEvaluator::warnOf(const data::Batch& batch) {
    for (const auto& why : batch.leftOut)
        if (warned_.insert(why).second)
            sink_.post({secondsNow(), Warning{why}});
}

SplitEvaluator::OnDevice SplitEvaluator::onDevice(const data::Batch& batch) const {
    // Without waiting: the host's memory is page-locked where the device is a GPU.
    return {batch.images.to(device_, true).contiguous(layoutOf(config_)), batch.labels.to(device_, true)};
}

std::unique_ptr<quant::Bfloat16Scope> SplitEvaluator::precisionScope() const {
    if (config_.run.precision != Precision::Bf16)
        return nullptr;
    return std::make_unique<quant::Bfloat16Scope>(device_);
}

BatchMeasures SplitEvaluator::fetch(const BatchNumbers& numbers, Position at) const {
    auto measures = numbers.fetch();
    if (measures.isFinite())
        return measures;
    // The earliest cause that can be named: a layer's weights, then what it computes.
    requireFiniteWeights(*network_, at);
    requireFinite(measures.values, constraints_.list(), BadNumber::ConstraintValue, at);
    throw Diverged(BadNumber::Loss, "the network", "the network", at);
}

} // namespace pdqat::train
