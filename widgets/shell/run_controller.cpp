// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_controller.h"

namespace pdqat::ui {

RunController::RunController(Backend& backend, QObject* parent) : QObject(parent), backend_(backend) {
    connect(&backend, &Backend::eventsReady, this, &RunController::take);
    // A log that cannot be read is not resumed later, when something else makes it readable.
    connect(&backend, &Backend::errorOccurred, this, [this] { resumeWhenLoaded_.clear(); });
    connect(&backend, &Backend::runsChanged, this, &RunController::syncActive);
    syncActive();
}

void RunController::start(const RunConfig& config) {
    if (training())
        return;
    tracker_.clear();
    const auto id = backend_.start(config);
    if (id.isEmpty())
        return;
    store_.hold(id);
    shown_ = id;
    syncActive();
    Q_EMIT shownChanged();
}

void RunController::togglePause() {
    if (!training() || stopping_)
        return;
    if (paused())
        backend_.resumeTraining();
    else
        backend_.pause();
}

void RunController::requestStop() {
    if (!training() || stopping_)
        return;
    stopping_ = true;
    backend_.requestStop();
    Q_EMIT activeChanged();
}

void RunController::abort() {
    if (!training())
        return;
    stopping_ = true;
    backend_.abort();
    Q_EMIT activeChanged();
}

void RunController::resumeRun(const QString& id) {
    if (training())
        return;
    // The curves so far come from the log; training starts only when they are here, so that no event is
    // shown twice or lost in between.
    resumeWhenLoaded_ = id;
    const bool opens = id != shown_ && !store_.find(id);
    show(id);
    if (store_.hold(id).started())
        take(id, std::make_shared<const std::vector<Event>>(), false);
    else if (!opens) // shown, but its log could not be read before
        backend_.openRun(id);
}

void RunController::show(const QString& id) {
    if (id == shown_)
        return;
    shown_ = id;
    if (!id.isEmpty() && !store_.find(id)) {
        store_.hold(id);
        backend_.openRun(id);
    }
    Q_EMIT shownChanged();
}

std::optional<RunRecord> RunController::record(const QString& id) const {
    for (auto& record : backend_.runs())
        if (QString::fromStdString(record.id) == id)
            return record;
    return {};
}

void RunController::take(const QString& id, const EventList& events, bool replay) {
    store_.take(id, events, replay);
    if (id == active_ || id == backend_.activeRun())
        follow(events);
    if (id == resumeWhenLoaded_ && !training()) {
        resumeWhenLoaded_.clear();
        tracker_.clear();
        backend_.resumeRun(id);
    }
    syncActive();
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
    const auto now = backend_.activeRun();
    if (now == active_)
        return;
    const auto before = std::exchange(active_, now);
    stopping_ = false;
    if (!now.isEmpty())
        store_.hold(now);
    Q_EMIT activeChanged();
    if (!before.isEmpty())
        Q_EMIT ended(before, tracker_.progress().state);
}

} // namespace pdqat::ui
