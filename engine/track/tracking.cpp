// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/tracking.h"

#include "engine/track/run_follower.h"
#include "engine/track/shared_figures.h"

#include <algorithm>
#include <condition_variable>
#include <iterator>
#include <mutex>

namespace pdqat::track {
namespace {

std::vector<TrackerKind> wanted(const RunConfig::Track& settings) {
    std::vector<TrackerKind> kinds;
    std::copy_if(allOf<TrackerKind>.begin(), allOf<TrackerKind>.end(), std::back_inserter(kinds),
                 [&](TrackerKind kind) { return settings[kind]; });
    return kinds;
}

} // namespace

/// The followers of one run, from its start on.
class Tracking::Followers {
public:
    Followers(const runs::Library& library, TrackingTools tools, MakeTracker make)
        : library_(library.folder()), tools_(std::move(tools)), make_(std::move(make)) {}

    ~Followers() {
        for (auto& follower : followers_)
            follower->interrupt(); // all before the first is joined
    }

    void tell(const Event& event) {
        const std::lock_guard lock(mutex_);
        if (const auto* started = std::get_if<RunStarted>(&event.body); started && followers_.empty())
            start(*started);
        for (auto& follower : followers_)
            follower->tell(event);
    }

    std::vector<TrackerStatus> status() const {
        const std::lock_guard lock(mutex_);
        auto list = failed_;
        for (const auto& follower : followers_)
            list.push_back(follower->status());
        return list;
    }

    bool finish(std::chrono::milliseconds patience) {
        std::unique_lock lock(changedMutex_);
        return changed_.wait_for(lock, patience, [&] { return allOver(); });
    }

private:
    void start(const RunStarted& started) {
        const runs::RunFolder folder{library_ / "runs" / started.runId};
        const auto figures = std::make_shared<SharedFigures>(tools_.drawFigures, started.runId, folder.path);
        for (const auto kind : wanted(started.config.track))
            follow(kind, folder, started.config.track, figures);
    }

    void follow(TrackerKind kind, const runs::RunFolder& folder, const RunConfig::Track& settings,
                const std::shared_ptr<SharedFigures>& figures) try {
        DeliveryPlan plan{.folder = folder,
                          .kind = kind,
                          .makeTracker = [make = make_, kind, settings,
                                          library = library_] { return make(kind, settings, library); },
                          .figures = [figures] { return figures->files(); },
                          .writer = LogWriter::Training};
        followers_.push_back(
            std::make_unique<RunFollower>(std::move(plan), FollowerPace{}, [this] { notify(); }));
    } catch (const std::exception& error) {
        auto& status = failed_.emplace_back();
        status.kind = kind;
        status.state = TrackerState::Refused;
        status.problem = error.what();
    }

    void notify() {
        const std::lock_guard lock(changedMutex_); // whoever checked before this now waits
        changed_.notify_all();
    }

    bool allOver() const {
        const std::lock_guard lock(mutex_);
        return std::all_of(followers_.begin(), followers_.end(), [](const auto& f) { return f->over(); });
    }

    std::filesystem::path library_;
    TrackingTools tools_;
    MakeTracker make_;
    std::mutex changedMutex_; ///< taken before mutex_
    std::condition_variable changed_;
    mutable std::mutex mutex_;
    std::vector<TrackerStatus> failed_;                   ///< guarded by mutex_; those without a thread
    std::vector<std::unique_ptr<RunFollower>> followers_; ///< guarded by mutex_; last: they call notify()
};

Tracking::Tracking(const runs::Library& library, EventSink& display, TrackingTools tools, MakeTracker make)
    : display_(display),
      followers_(std::make_unique<Followers>(library, std::move(tools), std::move(make))) {}

Tracking::~Tracking() = default;

void Tracking::post(const Event& event) noexcept {
    display_.post(event);
    if (std::holds_alternative<BatchDone>(event.body))
        return;
    try {
        followers_->tell(event);
    } catch (const std::exception&) {
        // Out of memory: what was not told is found in the log with the next event.
    }
}

std::vector<TrackerStatus> Tracking::status() const { return followers_->status(); }

bool Tracking::finish(std::chrono::milliseconds patience) { return followers_->finish(patience); }

} // namespace pdqat::track
