// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/eta.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pdqat::cli {
namespace {

constexpr std::size_t window = 64, enough = 5;
constexpr double cheapest = 0.25, dearest = 0.7, drift = 0.05;

double sum(const std::deque<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

std::size_t indexOf(Phase phase) { return static_cast<std::size_t>(phase); }

double batches(std::int64_t images, const RunConfig& config) {
    const auto size = config.run.batchSize;
    return static_cast<double>((images + size - 1) / size);
}

} // namespace

double Eta::Clock::mean() const {
    return seconds.empty() ? 0 : sum(seconds) / static_cast<double>(seconds.size());
}

double Eta::Clock::deviation() const {
    const double m = mean();
    double squares = 0;
    for (const double s : seconds)
        squares += (s - m) * (s - m);
    return seconds.size() < 2 ? m : std::sqrt(squares / static_cast<double>(seconds.size() - 1));
}

void Eta::add(const Event& event) {
    if (const auto* started = std::get_if<RunStarted>(&event.body))
        start(*started);
    else if (const auto* batch = std::get_if<BatchDone>(&event.body))
        add(*batch);
}

void Eta::start(const RunStarted& started) {
    config_ = started.config;
    const bool pass = config_.dual.update == DualUpdate::EpochPass;
    clocks_[indexOf(Phase::Train)].perEpoch = static_cast<double>(started.batchesPerEpoch);
    clocks_[indexOf(Phase::DualPass)].perEpoch = pass ? static_cast<double>(started.batchesPerEpoch) : 0;
    clocks_[indexOf(Phase::Validate)].perEpoch = batches(started.validationImages, config_);
    clocks_[indexOf(Phase::Test)].perEpoch = batches(started.testImages, config_);
}

void Eta::add(const BatchDone& batch) {
    auto& clock = clocks_[indexOf(batch.phase)];
    clock.seconds.push_back(batch.seconds);
    clock.images.push_back(static_cast<double>(batch.images));
    if (clock.seconds.size() > window) {
        clock.seconds.pop_front();
        clock.images.pop_front();
    }
    newest_ = batch;
}

double Eta::batchesLeft(std::size_t phase) const {
    const auto& clock = clocks_[phase];
    const auto later = static_cast<double>(config_.run.epochs - newest_->at.epoch - 1) * clock.perEpoch;
    const auto current = indexOf(newest_->phase);
    if (phase == current)
        return later + static_cast<double>(newest_->batches - newest_->batch);
    return later + (phase > current ? clock.perEpoch : 0);
}

Eta::Range Eta::costPerBatch(std::size_t phase) const {
    if (clocks_[phase].seconds.empty()) {
        const double training = clocks_[indexOf(Phase::Train)].mean();
        return {cheapest * training, dearest * training};
    }
    return {clocks_[phase].mean(), clocks_[phase].mean()};
}

std::optional<Eta::Range> Eta::remaining() const {
    if (!newest_ || clocks_[indexOf(Phase::Train)].seconds.size() < enough)
        return {};
    Range range;
    double variance = 0;
    for (std::size_t phase = 0; phase < phases; ++phase) {
        const double left = batchesLeft(phase);
        const auto cost = costPerBatch(phase);
        range.low += left * cost.low;
        range.high += left * cost.high;
        variance += left * std::pow(clocks_[phase].deviation(), 2);
    }
    const double error = 2 * std::sqrt(variance);
    return Range{std::max(0.0, (1 - drift) * range.low - error), (1 + drift) * range.high + error};
}

double Eta::imagesPerSecond() const {
    if (!newest_)
        return 0;
    const auto& clock = clocks_[indexOf(newest_->phase)];
    const double seconds = sum(clock.seconds);
    return seconds > 0 ? sum(clock.images) / seconds : 0;
}

double Eta::done() const {
    if (!newest_)
        return 0;
    double left = 0, all = 0;
    for (std::size_t phase = 0; phase < phases; ++phase) {
        const auto cost = costPerBatch(phase);
        left += batchesLeft(phase) * (cost.low + cost.high);
        all += static_cast<double>(config_.run.epochs) * clocks_[phase].perEpoch * (cost.low + cost.high);
    }
    return all > 0 ? std::clamp(1 - left / all, 0.0, 1.0) : 0;
}

} // namespace pdqat::cli
