// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run that trains in this process: its session, the trackers that hear of its events, and the ring that
// passes them on to the interface.
#pragma once

#include "app/gui/event_ring.h"
#include "engine/session/run_session.h"
#include "engine/track/tracking.h"

#include <QString>

#include <functional>
#include <memory>

namespace pdqat::ui {

/// Trackers share it: they may take longer than the session.
struct LiveRun {
    /// Of RunSession; posts to the sink that it is given.
    using MakeSession = std::function<std::unique_ptr<session::RunSession>(EventSink& sink)>;

    LiveRun(const runs::Library& library, track::TrackingTools tools);

    QString id() const;
    /// What the training told since the last call, oldest first; takes no longer than a few milliseconds.
    std::vector<Event> take();
    /// Whether display points were left out since the last call.
    bool droppedMore();

    EventRing ring;
    track::Tracking tracking;
    std::unique_ptr<session::RunSession> session; ///< last: it posts to the tracking, which posts to the ring
    std::size_t droppedShown = 0;
};

} // namespace pdqat::ui
