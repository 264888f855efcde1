// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Experiment trackers that follow runs or are sent them.
#pragma once

#include "engine/api/config.h"
#include "engine/api/trackers.h"
#include "widgets/service.h"

#include <vector>

namespace pdqat::ui {

enum class SendMode {
    GoOn, ///< what was delivered before is not sent again
    Anew  ///< a new run in the tracker
};

class TrackerService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// Trackers that follow the run or that it was sent to, as far as this session knows.
    virtual std::vector<TrackerStatus> statuses(const QString& run) const = 0;
    /// The newest run trained in this session that trackers follow, also after its end; empty: none.
    virtual QString followed() const = 0;

    /// Sends a run, as far as it got; changed() follows until sending() is false. Ignored while it is being
    /// sent there.
    virtual void send(const QString& run, TrackerKind kind, const RunConfig::Track& settings,
                      SendMode mode) = 0;
    virtual bool sending(const QString& run, TrackerKind kind) const = 0;
    /// What was delivered stays there; a later send() goes on from it.
    virtual void cancelSend(const QString& run, TrackerKind kind) = 0;

Q_SIGNALS:
    void changed(const QString& run); ///< of statuses() or sending()
};

} // namespace pdqat::ui
