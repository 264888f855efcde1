// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_controller.h"

namespace pdqat::ui {

RunController::RunController(RunService& service, QObject* parent) : QObject(parent), service_(service) {
    connect(&service, &RunService::eventsReady, this, &RunController::take);
    connect(&service, &RunService::opened, this, &RunController::finishOpening);
    connect(&service, &RunService::activeChanged, this, &RunController::syncActive);
    syncActive();
}

void RunController::start(const RunConfig& config) {
    if (busy())
        return;
    tracker_.clear();
    showStarted_ = true;
    service_.start(config);
}

void RunController::togglePause() {
    if (!training() || stopping_)
        return;
    if (paused())
        service_.resumeTraining();
    else
        service_.pause();
}

void RunController::requestStop() {
    if (!busy() || stopping_)
        return;
    stopping_ = true;
    if (training())
        service_.requestStop();
    Q_EMIT activeChanged();
}

void RunController::abort() {
    if (!training())
        return;
    stopping_ = true;
    service_.abort();
    Q_EMIT activeChanged();
}

void RunController::resumeTo(const QString& id, std::int64_t epochs) {
    if (busy())
        return;
    // The curves so far come from the log; training starts only when they are here, so that no event is
    // shown twice or lost in between.
    resumeWhenLoaded_ = id;
    epochs_ = epochs;
    show(id);
    if (opening_.contains(id))
        return;
    if (store_.hold(id).started())
        finishOpening(id, true);
    else // shown, but its log could not be read before
        open(id);
}

void RunController::show(const QString& id) {
    if (id == shown_)
        return;
    shown_ = id;
    if (!id.isEmpty() && !store_.find(id))
        open(id);
    Q_EMIT shownChanged();
}

void RunController::open(const QString& id) {
    store_.hold(id);
    opening_.insert(id);
    service_.open(id);
}

std::optional<RunRecord> RunController::record(const QString& id) const {
    for (auto& record : service_.list())
        if (QString::fromStdString(record.id) == id)
            return record;
    return {};
}

void RunController::take(const QString& id, const EventList& events, bool anew) {
    store_.take(id, events, anew);
    if (id == active_)
        follow(events);
    syncActive();
}

/// A log that cannot be read is not resumed later, when something else makes it readable.
void RunController::finishOpening(const QString& id, bool readable) {
    opening_.remove(id);
    if (id != resumeWhenLoaded_)
        return;
    resumeWhenLoaded_.clear();
    if (!readable || busy())
        return;
    tracker_.clear();
    showStarted_ = false;
    service_.resume(id, epochs_);
}

void RunController::follow(const EventList& events) {
    const auto before = tracker_.progress().state;
    for (const auto& event : *events)
        tracker_.add(event);
    Q_EMIT progressChanged();
    if (tracker_.progress().state != before)
        Q_EMIT activeChanged();
}

void RunController::syncActive() {
    const bool startingBefore = std::exchange(starting_, service_.starting());
    const auto before = std::exchange(active_, service_.active());
    if (before == active_ && startingBefore == starting_)
        return;
    const bool began = before.isEmpty() && training();
    const bool stop = !starting_ && std::exchange(stopping_, false);
    const bool show = !starting_ && std::exchange(showStarted_, false);
    if (began) {
        store_.hold(active_);
        if (stop)
            requestStop();
    }
    if (began && show) {
        shown_ = active_;
        Q_EMIT shownChanged();
    }
    Q_EMIT activeChanged();
    if (!before.isEmpty())
        Q_EMIT ended(before, tracker_.progress().state);
}

} // namespace pdqat::ui
