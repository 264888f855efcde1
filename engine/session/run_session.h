// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One session of training in the library: run directory, event log, checkpoints and heartbeat around a
// RunControl.
#pragma once

#include "engine/api/environment.h"
#include "engine/api/events.h"
#include "engine/runs/library.h"
#include "engine/session/session_sink.h"

#include <memory>
#include <optional>
#include <string>

namespace pdqat::session {

class RunSession {
public:
    /// Looks at the data, then makes the run directory (complete or not at all) for a new run. Where run.init
    /// names weights, or the network comes from a file, the run begins with them: they are in its checkpoint
    /// then, the source and its checksum in its environment. The file of a network is copied into the
    /// library.
    /// @param init  what importRun() is going to put into the checkpoint; it becomes run.init
    /// @throws Error(Config), also for a run.init that nobody imports; Error(Data), Error(Library),
    /// Error(Resource)
    static std::unique_ptr<RunSession> create(const runs::Library& library, const RunConfig& config,
                                              EventSink& display, const WeightsRecord& init = {},
                                              LogPatience patience = {});
    /// Takes up a run where its last checkpoint left it, or from its start where it has none yet.
    /// @param epochs  train to so many in all, whatever its configuration says, which is changed: then a run
    /// that is finished goes on, and equals one that was begun with that number. Milestones of the learning
    /// rate count from the run's first epoch, as ever.
    /// @throws Error(Usage) for epochs that are done; Error(Library) when it is finished or being trained by
    /// a living process; Error(Checkpoint) when that cannot be used.
    static std::unique_ptr<RunSession> resume(const runs::Library& library, const std::string& id,
                                              EventSink& display, std::optional<std::int64_t> epochs = {},
                                              LogPatience patience = {});

    ~RunSession(); ///< aborts and joins

    const std::string& id() const;
    /// Of the data that this session reads, as it was before the start.
    const DataInventory& inventory() const;

    /// The verbs of RunControl, with its promises. Every event is in the log before `display` sees it.
    void start(int niceness = 0);
    void requestStop();
    void pause();
    void resumeTraining();
    void abort();
    void wait();

private:
    struct Parts;
    explicit RunSession(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace pdqat::session
