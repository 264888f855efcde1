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

#include <functional>
#include <optional>

namespace pdqat::session {

/// Called on the training thread. When the log cannot be written the run fails: training is aborted, nothing
/// more is logged or shown, and the session's last event becomes a RunFailed that says why.
class SessionSink : public EventSink {
public:
    /// @param before the events of earlier sessions, as far as this one goes on from them
    /// @param wall, steady the clocks by which it gives events their times (os::SessionClock)
    /// @throws Error(Library) when the log cannot be opened
    SessionSink(const runs::RunFolder& folder, const std::vector<Event>& before, runs::Heartbeat& heartbeat,
                EventSink& display, const os::SessionClock::Clock& wall = secondsNow,
                os::SessionClock::Clock steady = os::steadySeconds);

    /// What ends training early; set before it starts.
    void setAbort(std::function<void()> abort) { abort_ = std::move(abort); }
    void post(const Event& event) noexcept override;

private:
    bool log(const Event& event) noexcept;
    void fail(const Error& error, const Event& event);
    void follow(const Event& event);
    void saveSummary() noexcept;

    std::filesystem::path summaryFile_;
    runs::EventLogWriter log_;
    RunStory story_;
    os::SessionClock clock_;
    runs::Heartbeat& heartbeat_;
    EventSink& display_;
    std::function<void()> abort_;
    Position at_;
    std::optional<RunFailed> failure_;
};

} // namespace pdqat::session
