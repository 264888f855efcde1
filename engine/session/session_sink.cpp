// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_sink.h"

namespace pdqat::session {
namespace {

std::optional<Position> positionOf(const Event& event) {
    if (const auto* started = std::get_if<RunStarted>(&event.body))
        return started->from;
    if (const auto* batch = std::get_if<BatchDone>(&event.body))
        return batch->at;
    return {};
}

} // namespace

SessionSink::SessionSink(const runs::RunFolder& folder, const std::vector<Event>& before,
                         runs::Heartbeat& heartbeat, EventSink& display)
    : summaryFile_(folder.summary()),
      log_(folder.events()),
      story_(before),
      heartbeat_(heartbeat),
      display_(display) {}

void SessionSink::post(const Event& event) noexcept {
    if (!failure_ && log(event)) {
        follow(event);
        display_.post(event);
    }
    if (!failure_ || !isEnd(event))
        return;
    heartbeat_.setState(RunState::Failed);
    display_.post({event.time, *failure_});
}

bool SessionSink::log(const Event& event) noexcept try {
    log_.append(event);
    return true;
} catch (const Error& error) {
    fail(error, event);
    return false;
} catch (const std::exception& error) {
    fail(Error(ErrorKind::Internal, "event log", error.what()), event);
    return false;
}

void SessionSink::fail(const Error& error, const Event& event) {
    failure_ = RunFailed{error.kind(), error.what(), {}, at_};
    story_.add({event.time, *failure_});
    saveSummary();
    if (abort_ && !isEnd(event))
        abort_();
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
    // The summary only spares lists the log; the log itself reports a disk that is full.
}

} // namespace pdqat::session
