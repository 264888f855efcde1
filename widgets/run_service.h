// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of the library: training one, listing all, reading one.
#pragma once

#include "engine/api/events.h"
#include "engine/api/records.h"
#include "widgets/service.h"

#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace pdqat::ui {

using EventList = std::shared_ptr<const std::vector<Event>>;
/// New labels of some runs.
using LabelChanges = std::vector<std::pair<QString, RunLabels>>;

/// One run trains at a time.
class RunService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// A new run; activeChanged() follows when it begins to train, and errorOccurred() where it cannot.
    /// Ignored while busy().
    virtual void start(const RunConfig& config) = 0;
    /// The same from the last checkpoint, to so many epochs in all; 0: to those of its configuration.
    virtual void resume(const QString& id, std::int64_t epochs) = 0;
    virtual void pause() = 0;
    virtual void resumeTraining() = 0;
    virtual void requestStop() = 0;
    virtual void abort() = 0;
    virtual QString active() const = 0; ///< id of the run being trained; empty: none
    virtual bool starting() const = 0;  ///< between start() or resume() and what follows from it
    bool busy() const { return starting() || !active().isEmpty(); }

    virtual const std::vector<RunRecord>& list() const = 0; ///< newest first; from the last refresh
    virtual void refresh() = 0; ///< reads the library again; listChanged() follows
    /// Reads a run's log; eventsReady() follows slice by slice, then opened().
    virtual void open(const QString& id) = 0;
    virtual QString libraryFolder() const = 0;

    /// Takes runs in from elsewhere: run directories, libraries, files of W&B, TensorBoard and MLflow, and
    /// the address of MLflow's server. runsImported() follows, or errorOccurred().
    /// @param experiment  of MLflow; empty: all
    virtual void importRuns(const QStringList& places, const QString& experiment) = 0;
    virtual void stopImports() = 0; ///< what was imported so far stays

    // listChanged() follows each, and errorOccurred() for what could not be done.
    virtual void setLabels(const LabelChanges& changes) = 0;
    virtual void moveToTrash(const QStringList& ids) = 0;
    virtual void restore(const QStringList& ids) = 0; ///< from the trash; trashListed() follows too
    virtual void purge(const QStringList& ids) = 0;   ///< deletes for good; trashListed() follows too
    virtual void listTrash() = 0;                     ///< trashListed() follows

Q_SIGNALS:
    /// Events of a run in order. `anew`: the first of its log, replacing what was known of it.
    void eventsReady(const QString& id, const pdqat::ui::EventList& events, bool anew);
    /// The log has arrived whole, or (`readable` false, after errorOccurred()) cannot be read.
    void opened(const QString& id, bool readable);
    void activeChanged(); ///< of active() or starting(); at the end of a run after its last event
    void listChanged();
    /// `notes`: what was passed over, and why.
    void runsImported(const QStringList& ids, const QStringList& notes);
    void importing(const QString& place); ///< the one under way; empty: none any more
    void trashListed(const std::vector<pdqat::RunRecord>& runs);
    void pointsDropped(qint64 total); ///< display points left out under load (the log has them all)
};

} // namespace pdqat::ui
