// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_sink.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace pdqat::session {
namespace {

double lastTime(const std::vector<Event>& events) {
    double last = 0;
    for (const auto& event : events)
        last = std::max(last, event.time);
    return last;
}

std::optional<Position> positionOf(const Event& event) {
    if (const auto* started = std::get_if<RunStarted>(&event.body))
        return started->from;
    if (const auto* batch = std::get_if<BatchDone>(&event.body))
        return batch->at;
    return {};
}

} // namespace

SessionSink::SessionSink(const runs::RunFolder& folder, const std::vector<Event>& before,
                         runs::Heartbeat& heartbeat, EventSink& display, LogPatience patience,
                         const os::SessionClock::Clock& wall, os::SessionClock::Clock steady)
    : summaryFile_(folder.summary()),
      log_(folder.events()),
      story_(before),
      clock_(lastTime(before), wall, std::move(steady)),
      heartbeat_(heartbeat),
      display_(display),
      patience_(patience) {}

void SessionSink::post(const Event& told) noexcept {
    const Event event{clock_.now(), told.body};
    if ((!failure_ && take(event)) || !isEnd(event))
        return;
    heartbeat_.setState(RunState::Failed);
    display_.post({event.time, *failure_});
}

/// Tries again for a while: training without a log would be lost. @return whether it is in the log
bool SessionSink::take(const Event& event) noexcept {
    std::string trouble;
    bool told = false;
    for (int attempt = 1;; ++attempt) {
        try {
            if (!trouble.empty() && !told) {
                takeNow({clock_.now(), Warning{trouble + " Training waited until it could."}});
                told = true;
            }
            takeNow(event);
            return true;
        } catch (const Error& error) {
            if (attempt >= patience_.attempts || hurried_) {
                fail(error, event);
                return false;
            }
            trouble = error.where() + ": " + error.problem() + '.';
        } catch (const std::exception& error) {
            fail(Error(ErrorKind::Internal, "event log", error.what()), event);
            return false;
        }
        waitAfter(attempt);
    }
}

void SessionSink::takeNow(const Event& event) {
    log_.append(event);
    follow(event);
    display_.post(event);
}

void SessionSink::waitAfter(int attempts) const {
    constexpr std::chrono::milliseconds slice{50};
    for (auto left = patience_.firstWait * (1 << (attempts - 1)); left.count() > 0 && !hurried_;
         left -= slice)
        std::this_thread::sleep_for(std::min(left, slice));
}

void SessionSink::fail(const Error& error, const Event& event) {
    failure_ = RunFailed{error.kind(), error.what(), {}, at_};
    story_.add({event.time, *failure_});
    saveSummary();
    if (std::holds_alternative<DualStep>(event.body) || std::holds_alternative<EpochDone>(event.body))
        missingEpoch_ = error.problem();
    if (stop_ && !isEnd(event))
        stop_();
}

void SessionSink::follow(const Event& event) {
    if (const auto at = positionOf(event)) {
        at_ = *at;
        heartbeat_.setPosition(at_);
    }
    const auto before = story_.state();
    story_.add(event);
    if (isEnd(event) || std::holds_alternative<EpochDone>(event.body))
        saveSummary();
    if (story_.state() != before || std::holds_alternative<RunStarted>(event.body)) // writes a file
        heartbeat_.setState(story_.state());
}

void SessionSink::saveSummary() noexcept try {
    runs::writeSummary(summaryFile_, runs::summaryOf(story_));
} catch (const std::exception&) {
    std::error_code ignored; // without a summary lists read the log; an old one would mislead them
    std::filesystem::remove(summaryFile_, ignored);
}

} // namespace pdqat::session
