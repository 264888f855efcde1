// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/track/tracked_run.h"

namespace pdqat::track {

void Script::next(std::initializer_list<Act> acts) {
    const std::lock_guard lock(mutex_);
    acts_.insert(acts_.end(), acts);
}

std::vector<Event> Script::taken() const {
    const std::lock_guard lock(mutex_);
    return taken_;
}

std::vector<std::int64_t> Script::best() const {
    const std::lock_guard lock(mutex_);
    return best_;
}

int Script::count(const std::string& call) const {
    const std::lock_guard lock(mutex_);
    const auto found = calls_.find(call);
    return found == calls_.end() ? 0 : found->second;
}

std::size_t Script::largestDelivery() const {
    const std::lock_guard lock(mutex_);
    return largest_;
}

std::string Script::certificate() const {
    const std::lock_guard lock(mutex_);
    return certificate_;
}

nlohmann::json Script::openedWith() const {
    const std::lock_guard lock(mutex_);
    return openedWith_;
}

std::int64_t Script::openedWithBest() const {
    const std::lock_guard lock(mutex_);
    return openedWithBest_;
}

void Script::waitFor(const std::string& call, int number) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return calls_[call] >= number; });
}

void Script::enter(const std::string& call, const bool& interrupted) {
    std::unique_lock lock(mutex_);
    ++calls_[call];
    changed_.notify_all();
    auto act = Act::Take;
    const bool forSync = !acts_.empty() && acts_.front() == Act::FailSync;
    if (call != "open" && !acts_.empty() && (call == "sync") == forSync) {
        act = acts_.front();
        acts_.pop_front();
    }
    if (act == Act::Hang)
        changed_.wait(lock, [&] { return interrupted; });
    if (act == Act::Fail || act == Act::Hang || act == Act::FailSync)
        throw TrackerUnavailable("there", "is away");
    if (act == Act::Refuse)
        throw Error(ErrorKind::Tracker, "there", "wants no such run", "Ask it");
    if (act == Act::Break)
        throw std::runtime_error("broken");
}

void ScriptedTracker::open(const TrackedRun& run, const nlohmann::json& memory) {
    script_.enter("open", interrupted_);
    runId_ = run.started.runId;
    kept_ = script_.kept_.exchange(Kept::All);
    const std::lock_guard lock(script_.mutex_);
    script_.openedWith_ = memory;
    script_.openedWithBest_ = run.best ? run.best->epoch : -1;
}

std::int64_t ScriptedTracker::deliver(std::span<const TrackedEvent> events) {
    script_.enter("deliver", interrupted_);
    const std::lock_guard lock(script_.mutex_);
    for (const auto& [event, best] : events) {
        script_.taken_.push_back(event);
        if (std::holds_alternative<EpochDone>(event.body))
            script_.best_.push_back(best ? best->epoch : -1);
    }
    script_.largest_ = std::max(script_.largest_, events.size());
    return static_cast<std::int64_t>(events.size());
}

void ScriptedTracker::close(const RunEnd& end, const std::vector<std::filesystem::path>&) {
    script_.enter("close", interrupted_);
    const std::lock_guard lock(script_.mutex_);
    script_.certificate_ = end.certificate;
}

void ScriptedTracker::interrupt() noexcept {
    const std::lock_guard lock(script_.mutex_);
    interrupted_ = true;
    script_.changed_.notify_all();
}

TrackedRunTest::TrackedRunTest() : library(temporary / "library") {
    RunConfig config;
    config.track[TrackerKind::MlFlow] = true;
    folder = runs::makeRunFolder(library.folder() / "runs", id, config);
}

RunStarted TrackedRunTest::started(Position from) const {
    RunStarted started;
    started.runId = id;
    started.config.track[TrackerKind::MlFlow] = true;
    started.constraints = {{2, "conv1", 0.5}, {2, outputConstraint, 0.7}};
    started.from = from;
    return started;
}

void TrackedRunTest::log(EventBody body) {
    runs::EventLogWriter(folder.events()).append({time += 1, std::move(body)});
}

DeliveryPlan TrackedRunTest::plan(LogWriter writer) {
    return {.folder = folder,
            .kind = TrackerKind::MlFlow,
            .makeTracker = [this] { return std::make_unique<ScriptedTracker>(script); },
            .figures = {},
            .writer = writer};
}

RunDelivery::Outcome TrackedRunTest::deliverAll(RunDelivery& delivery, const std::optional<Event>& end) {
    using enum RunDelivery::Outcome;
    for (;;)
        if (const auto outcome = delivery.step(end); outcome == UpToDate || outcome == Closed)
            return outcome;
}

std::vector<std::int64_t> TrackedRunTest::steps() const {
    std::vector<std::int64_t> steps;
    for (const auto& event : script.taken())
        if (const auto* found = std::get_if<LayerStatistics>(&event.body))
            steps.push_back(found->at.step);
    return steps;
}

std::vector<std::int64_t> TrackedRunTest::epochs() const {
    std::vector<std::int64_t> epochs;
    for (const auto& event : script.taken())
        if (const auto* found = std::get_if<EpochDone>(&event.body))
            epochs.push_back(found->epoch);
    return epochs;
}

LayerStatistics statistics(std::int64_t step) { return {{0, step, step}, {{2, 1.5, 0.5}}, {0.1, 0.2}, {}}; }

EpochDone epochDone(std::int64_t epoch) {
    EpochDone done;
    done.epoch = epoch;
    done.splits = {{Split::Train, {{2, 0.5, 0.9}}}};
    done.trainValues = {0.1, 0.2};
    return done;
}

} // namespace pdqat::track
