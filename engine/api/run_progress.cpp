// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_progress.h"

#include "engine/api/caveats.h"

#include <algorithm>
#include <limits>

namespace pdqat {
namespace {

constexpr std::size_t window = 60;   ///< newest batches of a phase that count
constexpr std::size_t averaged = 10; ///< batches averaged before slowest and fastest are compared
constexpr double cheapest = 0.15;    ///< a batch without gradients, as a share of a training batch: at least
constexpr double dearest = 1.0;      ///< and at most

std::int64_t batchesOf(std::int64_t images, std::int64_t size) { return (images + size - 1) / size; }

} // namespace

void ProgressTracker::clear() { *this = {}; }

void ProgressTracker::begin(const RunStarted& started) {
    clear();
    progress_.epochs = started.config.run.epochs;
    progress_.epoch = started.from.epoch;
    progress_.batch = started.from.batch;
    progress_.batches = started.batchesPerEpoch;
    const auto size = std::max<std::int64_t>(started.config.run.batchSize, 1);
    phaseBatches_[Phase::Train] = started.batchesPerEpoch;
    if (measuresByPass(started.config))
        phaseBatches_[Phase::DualPass] = batchesOf(started.trainImages, size);
    phaseBatches_[Phase::Validate] = batchesOf(started.validationImages, size);
    phaseBatches_[Phase::Test] = batchesOf(started.testImages, size);
    estimate();
}

void ProgressTracker::take(const BatchDone& done) {
    progress_.epoch = done.at.epoch;
    progress_.phase = done.phase;
    progress_.batch = done.batch;
    progress_.batches = done.batches;
    phaseBatches_[done.phase] = done.batches;
    auto& recent = recent_[done.phase];
    recent.push_back({done.seconds, done.images});
    if (recent.size() > window)
        recent.pop_front();
    double seconds = 0, images = 0;
    for (const auto& sample : recent) {
        seconds += sample.seconds;
        images += static_cast<double>(sample.images);
    }
    progress_.imagesPerSecond = seconds > 0 ? images / seconds : 0;
    estimate();
}

TimeLeft ProgressTracker::batchSeconds(Phase phase) const {
    const auto found = recent_.find(phase);
    if (found == recent_.end()) {
        const auto train = batchSeconds(Phase::Train);
        return {cheapest * train.low, dearest * train.high};
    }
    const auto& samples = found->second;
    TimeLeft range{std::numeric_limits<double>::infinity(), 0};
    for (std::size_t from = 0; from < samples.size(); from += averaged) {
        const auto to = std::min(from + averaged, samples.size());
        if (to - from < averaged && from > 0)
            break;
        double sum = 0;
        for (auto i = from; i < to; ++i)
            sum += samples[i].seconds;
        range.low = std::min(range.low, sum / static_cast<double>(to - from));
        range.high = std::max(range.high, sum / static_cast<double>(to - from));
    }
    return range;
}

std::int64_t ProgressTracker::batchesDone(Phase phase) const {
    if (phase == progress_.phase)
        return progress_.batch;
    const auto known = phaseBatches_.find(phase);
    return phase < progress_.phase && known != phaseBatches_.end() ? known->second : 0;
}

void ProgressTracker::estimate() {
    std::int64_t perEpoch = 0, doneNow = 0;
    TimeLeft left;
    const auto train = recent_.find(Phase::Train);
    const bool timed = train != recent_.end() && train->second.size() >= averaged;
    const double epochsAfter =
        static_cast<double>(std::max<std::int64_t>(progress_.epochs - progress_.epoch - 1, 0));
    for (const auto& [phase, batches] : phaseBatches_) {
        const auto done = std::min(batchesDone(phase), batches);
        perEpoch += batches;
        doneNow += done;
        if (!timed)
            continue;
        const auto seconds = batchSeconds(phase);
        const auto toDo = static_cast<double>(batches) * epochsAfter + static_cast<double>(batches - done);
        left.low += toDo * seconds.low;
        left.high += toDo * seconds.high;
    }
    const auto inEpoch = perEpoch > 0 ? static_cast<double>(doneNow) / static_cast<double>(perEpoch) : 0;
    if (progress_.epochs > 0)
        progress_.share = std::min(1.0, (static_cast<double>(progress_.epoch) + inEpoch) /
                                            static_cast<double>(progress_.epochs));
    progress_.left = timed ? std::optional(left) : std::nullopt;
}

void ProgressTracker::add(const Event& event) {
    progress_.state = stateAfter(event).value_or(progress_.state);
    if (const auto* started = std::get_if<RunStarted>(&event.body))
        begin(*started);
    else if (const auto* batch = std::get_if<BatchDone>(&event.body))
        take(*batch);
    else if (std::holds_alternative<RunFinished>(event.body)) {
        progress_.share = 1;
        progress_.left = TimeLeft{};
    }
}

} // namespace pdqat
