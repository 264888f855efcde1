// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with runs: start, steer, show, resume. No widgets, so it can be tested by itself.
#pragma once

#include "engine/api/run_progress.h"
#include "widgets/backend.h"
#include "widgets/shell/run_store.h"

#include <optional>

namespace pdqat::ui {

class RunController : public QObject {
    Q_OBJECT
public:
    explicit RunController(Backend& backend, QObject* parent = nullptr);

    /// Steering; each returns at once. What cannot be done now is ignored.
    void start(const RunConfig& config); ///< and shows the new run
    void togglePause();
    void requestStop();
    void abort();
    /// Opens the run if need be, then goes on from its last checkpoint.
    void resumeRun(const QString& id);
    /// Shows a run; an empty id shows none.
    void show(const QString& id);
    /// Frees the data of runs neither shown nor trained; call it when nothing draws them any more.
    void forgetOthers() { store_.keepOnly(shown_, active_); }

    bool training() const { return !active_.isEmpty(); }
    bool paused() const { return training() && progress().state == RunState::Paused; }
    bool stopping() const { return stopping_; } ///< a stop was asked for, the batch is being finished
    const QString& activeId() const { return active_; }
    const QString& shownId() const { return shown_; }
    RunData* shownRun() const { return store_.find(shown_); }
    std::optional<RunRecord> record(const QString& id) const;
    const RunProgress& progress() const { return tracker_.progress(); } ///< of the newest session

Q_SIGNALS:
    void shownChanged();    ///< another run is shown, or none
    void activeChanged();   ///< a run started, paused, went on, is stopping, or ended
    void progressChanged(); ///< at most once per batch of events
    void ended(const QString& id, pdqat::RunState state);

private:
    void take(const QString& id, const EventList& events, bool replay);
    void follow(const EventList& events);
    void syncActive();

    Backend& backend_;
    RunStore store_;
    ProgressTracker tracker_;
    QString active_, shown_, resumeWhenLoaded_;
    bool stopping_ = false;
};

} // namespace pdqat::ui
