// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trackers beside a training: they read the run's log on threads of their own, so that nothing they do can
// hold up or break the run.
#pragma once

#include "engine/api/events.h"
#include "engine/api/trackers.h"
#include "engine/runs/library.h"
#include "engine/track/tracker.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pdqat::track {

/// What the application lends to trackers.
struct TrackingTools {
    /// Draws the run's figures and tables into a folder and returns them; called on a tracker's thread at the
    /// end of the run. Null: none are sent.
    std::function<std::vector<std::filesystem::path>(const std::string& runId,
                                                     const std::filesystem::path& into)>
        drawFigures;
};

/// makeTracker() of tracker.h, but for tests.
using MakeTracker = std::function<std::unique_ptr<Tracker>(TrackerKind, const RunConfig::Track&,
                                                           const std::filesystem::path& library)>;

/// Stands before the display of a session's events: passes each on at once and lets the run's trackers know
/// that the log has grown. Which trackers follow is said by the run's configuration.
class Tracking : public EventSink {
public:
    Tracking(const runs::Library& library, EventSink& display, TrackingTools tools = {},
             MakeTracker make = makeTracker);
    /// Waits for no network: what was not delivered stays in the log for later. Only figures that are being
    /// drawn are waited for.
    ~Tracking() override;

    void post(const Event& event) noexcept override;

    /// Any thread; one entry a tracker that follows the run, empty before the run has started.
    std::vector<TrackerStatus> status() const;
    /// Blocks until every tracker is done or refused, or the time is over. @return whether all are
    bool finish(std::chrono::milliseconds patience);

private:
    class Followers;
    EventSink& display_;
    std::unique_ptr<Followers> followers_;
};

/// Sends a run of the library, as far as it got, to a tracker; blocks. What an earlier call or the run itself
/// delivered is not sent again. A tracker that cannot be reached is tried three times.
/// @param settings  in place of those of the run's configuration
/// @param progress  called some times a second on this thread; returns whether to go on; may be null
/// @param fresh     forget what was delivered and begin a new one
/// @return the last status: Done, Following for a run that still trains, Refused with the problem (also of a
/// tracker that cannot be reached), or what it was when `progress` wanted no more
/// @throws Error(Library) for a run that cannot be read
TrackerStatus sendRun(const runs::Library& library, const std::string& id, TrackerKind kind,
                      const RunConfig::Track& settings, const TrackingTools& tools,
                      const std::function<bool(const TrackerStatus&)>& progress, bool fresh = false);

} // namespace pdqat::track
