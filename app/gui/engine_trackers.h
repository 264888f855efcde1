// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's TrackerService over the engine. Trackers of a run that trains belong to its Tracking, which
// stands between the session and the display; here they are watched twice a second, also after the run's end,
// until every one is done. Runs are sent on threads of their own.
#pragma once

#include "engine/track/tracking.h"
#include "widgets/basics/jobs.h"
#include "widgets/trackers/tracker_service.h"

#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <stop_token>

namespace pdqat::ui {

class EngineTrackers : public TrackerService {
    Q_OBJECT
public:
    /// @param program  that draws figures, see main.cpp
    EngineTrackers(runs::Library library, const QString& program);
    /// Trackers of a run that has just ended have a moment; then what is being sent is interrupted. What was
    /// not delivered stays in the runs' logs for later.
    ~EngineTrackers() override;

    std::vector<TrackerStatus> statuses(const QString& run) const override;
    QString followed() const override { return followed_; }
    void send(const QString& run, TrackerKind kind, const RunConfig::Track& settings, SendMode mode) override;
    bool sending(const QString& run, TrackerKind kind) const override;
    void cancelSend(const QString& run, TrackerKind kind) override;

    /// Watches the trackers of a run that is about to train, which may outlive its session. Ends what a
    /// former session of the same run left behind: two must not follow at once.
    void follow(const QString& run, std::shared_ptr<track::Tracking> tracking);
    /// Ends the trackers of a run's former session; they would be in the way of the next.
    /// @return what must be destroyed before the next begins; that may wait for figures
    std::shared_ptr<track::Tracking> release(const QString& run);
    /// What trackers may ask of the application.
    track::TrackingTools tools() const;

private:
    struct Sending {
        TrackerStatus status;
        std::shared_ptr<std::atomic<bool>> stop; ///< null: it has ended
    };
    using Key = std::pair<QString, TrackerKind>;

    void poll();
    void takeStatus(const Key& key, const TrackerStatus& status);
    void endSend(const Key& key, const TrackerStatus& status);

    runs::Library library_;
    const QString& program_;
    std::stop_source quitting_;
    QString followed_;
    std::map<QString, std::shared_ptr<track::Tracking>> trackings_; ///< by run
    std::map<QString, std::vector<TrackerStatus>> seen_;            ///< by run, as told last
    std::map<Key, Sending> sendings_;
    QTimer timer_;
    Jobs jobs_;
};

} // namespace pdqat::ui
