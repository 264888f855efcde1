// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with runs: start, steer, show, resume. No widgets, so it can be tested by itself.
#pragma once

#include "engine/api/run_progress.h"
#include "widgets/run_service.h"
#include "widgets/shell/run_store.h"

#include <QSet>

#include <optional>

namespace pdqat::ui {

class RunController : public QObject {
    Q_OBJECT
public:
    explicit RunController(RunService& service, QObject* parent = nullptr);

    /// Steering; each returns at once. What cannot be done now is ignored.
    void start(const RunConfig& config); ///< and shows the new run, once it is there
    void togglePause();
    void requestStop(); ///< a run that is being started stops as soon as it trains
    void abort();
    /// Opens the run if need be, then goes on from its last checkpoint.
    void resumeRun(const QString& id) { resumeTo(id, 0); }
    /// The same, to so many epochs in all; also a run that is finished.
    void extendRun(const QString& id, std::int64_t epochs) { resumeTo(id, epochs); }
    /// Shows a run; an empty id shows none.
    void show(const QString& id);
    /// Frees the data of runs neither shown nor trained; call it when nothing draws them any more.
    void forgetOthers() { store_.keepOnly(shown_, active_); }

    const RunService& service() const { return service_; }
    bool training() const { return !active_.isEmpty(); }
    bool busy() const { return training() || starting_; } ///< trains, or is being started
    bool paused() const { return training() && progress().state == RunState::Paused; }
    bool stopping() const { return stopping_; } ///< a stop was asked for, the batch is being finished
    const QString& activeId() const { return active_; }
    const QString& shownId() const { return shown_; }
    RunData* shownRun() const { return store_.find(shown_); }
    std::optional<RunRecord> record(const QString& id) const;
    const RunProgress& progress() const { return tracker_.progress(); } ///< of the newest session

Q_SIGNALS:
    void shownChanged();    ///< another run is shown, or none
    void activeChanged();   ///< a run is being started, trains, paused, went on, is stopping, or ended
    void progressChanged(); ///< at most once per batch of events
    void ended(const QString& id, pdqat::RunState state);

private:
    void resumeTo(const QString& id, std::int64_t epochs);
    void open(const QString& id);
    void take(const QString& id, const EventList& events, bool anew);
    void finishOpening(const QString& id, bool readable);
    void follow(const EventList& events);
    void syncActive();

    RunService& service_;
    RunStore store_;
    ProgressTracker tracker_;
    QString active_, shown_, resumeWhenLoaded_;
    std::int64_t epochs_ = 0; ///< in all, of what is resumed when loaded; 0: as configured
    QSet<QString> opening_;   ///< runs whose log has not arrived whole
    bool starting_ = false, showStarted_ = false, stopping_ = false;
};

} // namespace pdqat::ui
