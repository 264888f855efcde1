// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_trackers.h"

#include "engine/track/workbench_figures.h"

#include <algorithm>
#include <chrono>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto pollEvery = 500ms;
constexpr auto momentAtTheEnd = 1s;
constexpr int mostSends = 3; ///< at once: one a tracker

bool isOver(const TrackerStatus& status) {
    return status.state == TrackerState::Done || status.state == TrackerState::Refused;
}

TrackerStatus failed(TrackerKind kind, const QString& problem) {
    TrackerStatus status;
    status.kind = kind;
    status.state = TrackerState::Refused;
    status.problem = problem.toStdString();
    return status;
}

} // namespace

EngineTrackers::EngineTrackers(runs::Library library, const QString& program)
    : library_(std::move(library)), program_(program), jobs_(mostSends) {
    timer_.setInterval(pollEvery);
    connect(&timer_, &QTimer::timeout, this, &EngineTrackers::poll);
}

EngineTrackers::~EngineTrackers() {
    for (auto& [key, sending] : sendings_)
        if (sending.stop)
            *sending.stop = true;
    quitting_.request_stop(); // figures are not waited for
    const auto until = std::chrono::steady_clock::now() + momentAtTheEnd;
    for (auto& [run, tracking] : trackings_)
        tracking->finish(std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(
                                           until - std::chrono::steady_clock::now())));
    trackings_.clear();
}

std::vector<TrackerStatus> EngineTrackers::statuses(const QString& run) const {
    const auto seen = seen_.find(run);
    auto list = seen == seen_.end() ? std::vector<TrackerStatus>{} : seen->second;
    for (const auto& [key, sending] : sendings_) {
        if (key.first != run)
            continue;
        const auto same = std::find_if(list.begin(), list.end(), [&kind = key.second](const auto& status) {
            return status.kind == kind;
        });
        if (same == list.end())
            list.push_back(sending.status);
        else
            *same = sending.status;
    }
    return list;
}

bool EngineTrackers::sending(const QString& run, TrackerKind kind) const {
    const auto found = sendings_.find({run, kind});
    return found != sendings_.end() && found->second.stop;
}

void EngineTrackers::send(const QString& run, TrackerKind kind, const RunConfig::Track& settings,
                          SendMode mode) {
    if (sending(run, kind))
        return;
    const Key key{run, kind};
    auto stop = std::make_shared<std::atomic<bool>>(false);
    TrackerStatus first;
    first.kind = kind;
    sendings_[key] = {first, stop};
    jobs_.run(
        {},
        [this, key, settings, mode, stop, tools = tools()] {
            const auto progress = [&](const TrackerStatus& status) {
                jobs_.tell([this, key, status] { takeStatus(key, status); });
                return !*stop;
            };
            return track::sendRun(library_, key.first.toStdString(), key.second, settings, tools, progress,
                                  mode == SendMode::Anew);
        },
        [this, key](const Outcome<TrackerStatus>& outcome) {
            endSend(key, outcome.value ? *outcome.value : failed(key.second, outcome.problem));
        });
    Q_EMIT changed(run);
}

void EngineTrackers::takeStatus(const Key& key, const TrackerStatus& status) {
    auto& known = sendings_[key].status;
    if (known == status)
        return;
    known = status;
    Q_EMIT changed(key.first);
}

void EngineTrackers::endSend(const Key& key, const TrackerStatus& status) {
    sendings_[key] = {status, nullptr};
    if (status.state == TrackerState::Following) // nobody goes on by itself
        sendings_[key].status.notes.push_back(
            tr("The run still trains. Send it again after its end: only the rest is sent then.")
                .toStdString());
    Q_EMIT changed(key.first);
}

void EngineTrackers::cancelSend(const QString& run, TrackerKind kind) {
    if (const auto found = sendings_.find({run, kind}); found != sendings_.end() && found->second.stop)
        *found->second.stop = true;
}

void EngineTrackers::follow(const QString& run, std::shared_ptr<track::Tracking> tracking) {
    followed_ = run;
    trackings_[run] = std::move(tracking);
    timer_.start();
    poll();
}

std::shared_ptr<track::Tracking> EngineTrackers::release(const QString& run) {
    std::erase_if(sendings_,
                  [&](const auto& entry) { return entry.first.first == run && !entry.second.stop; });
    const auto former = trackings_.extract(run);
    return former ? former.mapped() : nullptr;
}

/// A tracking whose trackers are all over is let go; what they said last stays.
void EngineTrackers::poll() {
    for (auto entry = trackings_.begin(); entry != trackings_.end();) {
        const auto& [run, tracking] = *entry;
        const auto now = tracking->status();
        const bool news = seen_[run] != now;
        seen_[run] = now;
        const auto changedRun = run;
        const bool over = tracking.use_count() == 1 && std::all_of(now.begin(), now.end(), isOver);
        entry = over ? trackings_.erase(entry) : std::next(entry);
        if (news)
            Q_EMIT changed(changedRun);
    }
    if (trackings_.empty())
        timer_.stop();
}

track::TrackingTools EngineTrackers::tools() const {
    return track::figuresByWorkbench(program_.toStdString(), library_, quitting_.get_token());
}

} // namespace pdqat::ui
