// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/tracker_rules.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"
#include "engine/track/run_follower.h"
#include "engine/track/shared_figures.h"
#include "engine/track/tracking.h"

#include <condition_variable>
#include <mutex>

namespace pdqat::track {
namespace {

constexpr std::chrono::milliseconds progressInterval{200};
constexpr FollowerPace sendPace{.lastRetry = std::chrono::milliseconds(2000), .attempts = 3};

/// How a run ended that could not log it: killed, or with a full disk. Nothing while somebody trains it.
std::optional<Event> endOf(const runs::RunFolder& folder) {
    const auto status = runs::readStatus(folder.status());
    switch (runs::shownState(status, folder.status())) {
    case RunState::Running:
    case RunState::Paused: return {};
    case RunState::Finished: return Event{status.heartbeat, RunFinished{}};
    case RunState::Failed:
        return Event{
            status.heartbeat,
            RunFailed{ErrorKind::Internal, runs::readSummary(folder.summary()).failure, {}, status.at}};
    case RunState::Stopped:
    case RunState::Aborted:
    case RunState::Interrupted: break;
    }
    return Event{status.heartbeat, RunStopped{status.at, false}};
}

/// Wakes the caller of sendRun.
class Changes {
public:
    void notify() {
        const std::lock_guard lock(mutex_);
        changed_.notify_all();
    }
    void wait(const RunFollower& follower) {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, progressInterval, [&] { return follower.over(); });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
};

} // namespace

TrackerStatus sendRun(const runs::Library& library, const std::string& id, TrackerKind kind,
                      const RunConfig::Track& settings, const TrackingTools& tools,
                      const std::function<bool(const TrackerStatus&)>& progress, bool fresh) {
    RunConfig asked;
    asked.track = settings;
    for (const auto& problem : trackerProblems(kind, asked))
        throw Error(ErrorKind::Config, problem.key, problem.text);
    const runs::RunFolder folder{library.runFolder(library.resolve(id))};
    const auto runId = folder.path.filename().string();
    const auto figures = std::make_shared<SharedFigures>(tools.drawFigures, runId, folder.path);
    DeliveryPlan plan{
        .folder = folder,
        .kind = kind,
        .makeTracker = [=, path = library.folder()] { return makeTracker(kind, settings, path); },
        .figures = [figures] { return figures->files(); },
        .writer = LogWriter::Others,
        .fresh = fresh};
    auto end = endOf(folder);
    Changes changes; // before the follower that tells it
    RunFollower follower(
        std::move(plan), sendPace, [&] { changes.notify(); }, std::move(end));
    while (!follower.over()) {
        changes.wait(follower);
        if (progress && !progress(follower.status()))
            break;
    }
    return follower.status();
}

} // namespace pdqat::track
