// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's RunService over the engine: runs are trained by a RunSession on its own thread;
// directories, checkpoints and logs are read and made on others.
#pragma once

#include "app/gui/engine_trackers.h"
#include "app/gui/event_replay.h"
#include "app/gui/live_run.h"
#include "engine/runs/event_log_reader.h"
#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/run_service.h"

#include <atomic>
#include <functional>
#include <memory>
#include <set>
#include <string>

namespace pdqat::ui {

class EngineRuns : public RunService {
    Q_OBJECT
public:
    /// @param trackers  follow the runs; must outlive this
    EngineRuns(runs::Library library, EngineTrackers& trackers);
    ~EngineRuns() override; ///< stops a run that trains, keeping a checkpoint, and waits for it

    void start(const RunConfig& config) override;
    void resume(const QString& id, std::int64_t epochs) override;
    void pause() override;
    void resumeTraining() override;
    void requestStop() override;
    void abort() override;
    QString active() const override { return active_ ? active_->id() : QString(); }
    bool starting() const override { return starting_; }

    const std::vector<RunRecord>& list() const override { return records_; }
    void refresh() override;
    void open(const QString& id) override;
    QString libraryFolder() const override;
    void importRuns(const QStringList& places, const QString& experiment) override;
    void stopImports() override;
    void setLabels(const LabelChanges& changes) override;
    void moveToTrash(const QStringList& ids) override;
    void restore(const QStringList& ids) override;
    void purge(const QStringList& ids) override;
    void listTrash() override;

private:
    /// The run opened last: another process may train it, now or later.
    struct Followed {
        QString run;
        runs::LogPlace end; ///< of what was read
        bool shown = false; ///< all of that was told
        std::string seen;   ///< state of its log when last looked at
    };
    void begin(const LiveRun::MakeSession& make, const QString& whatFailed);
    void follow(const std::shared_ptr<LiveRun>& run);
    void adopt(std::shared_ptr<LiveRun> run);
    void drain();
    void watch();
    std::set<std::string> runsUnderWay() const;
    void readOn();
    void changeRuns(const QStringList& ids, std::function<void(const std::string&)> act,
                    const QString& whatFailed, std::function<void()> then = {});
    void finishReplay(const QString& id);
    void endSession();

    runs::Library library_;
    EngineTrackers& trackers_;
    std::vector<RunRecord> records_;
    std::shared_ptr<LiveRun> active_;
    bool starting_ = false;
    QTimer drainTimer_, watchTimer_;
    std::string seen_; ///< state of the library's files when last looked at; empty: not yet
    Followed followed_;
    EventReplay replay_;
    using Flag = std::shared_ptr<std::atomic<bool>>;
    Flag stopImports_ = std::make_shared<std::atomic<bool>>(false); ///< of those that were asked for so far
    QStringList importing_;                                         ///< places, the one under way first
    Jobs imports_, edits_, jobs_; ///< edits are done in the order in which they are made
};

} // namespace pdqat::ui
