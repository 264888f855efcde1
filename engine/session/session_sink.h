// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a session's events go: log first, then status and summary, then display.
#pragma once

#include "engine/api/events.h"
#include "engine/os/clock.h"
#include "engine/runs/event_log.h"
#include "engine/runs/heartbeat.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_summary.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

namespace pdqat::session {

/// How long a log that cannot be written is tried again, while training waits for it.
struct LogPatience {
    std::chrono::milliseconds firstWait{1000}; ///< doubled after every failure in a row
    int attempts = 5;
};

/// Called on the training thread. When the log cannot be written for good the run fails: training is stopped,
/// nothing more is logged or shown, and the session's last event becomes a RunFailed that says why.
class SessionSink : public EventSink {
public:
    /// @param before the events of earlier sessions, as far as this one goes on from them
    /// @param wall, steady the clocks by which it gives events their times (os::SessionClock)
    /// @throws Error(Library) when the log cannot be opened
    SessionSink(const runs::RunFolder& folder, const std::vector<Event>& before, runs::Heartbeat& heartbeat,
                EventSink& display, LogPatience patience, const os::SessionClock::Clock& wall = secondsNow,
                os::SessionClock::Clock steady = os::steadySeconds);

    /// What stops training, and keeps what it has; set before it starts.
    void setStop(std::function<void()> stop) { stop_ = std::move(stop); }
    /// No more waiting for the log. Any thread.
    void hurry() { hurried_ = true; }
    /// Why no checkpoint may be kept: the log lacks the end of an epoch, which a session that goes on after
    /// it would never measure again. Batches' points may be missing.
    const std::optional<std::string>& missingEpoch() const { return missingEpoch_; }
    void post(const Event& event) noexcept override;

private:
    bool take(const Event& event) noexcept;
    void takeNow(const Event& event);
    void waitAfter(int attempts) const;
    void fail(const Error& error, const Event& event);
    void follow(const Event& event);
    void saveSummary() noexcept;

    std::filesystem::path summaryFile_;
    runs::EventLogWriter log_;
    RunStory story_;
    os::SessionClock clock_;
    runs::Heartbeat& heartbeat_;
    EventSink& display_;
    LogPatience patience_;
    std::atomic<bool> hurried_ = false;
    std::function<void()> stop_;
    Position at_;
    std::optional<std::string> missingEpoch_;
    std::optional<RunFailed> failure_;
};

} // namespace pdqat::session
