// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One training run on a thread of its own, and the verbs that steer it.
#pragma once

#include "engine/api/events.h"
#include "engine/train/command.h"
#include "engine/train/train_state.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace pdqat::train {

/// Owns the training thread. LibTorch objects never leave that thread; what leaves are events.
/// All verbs may be called from any thread but the training thread itself; requestStop() and abort() from
/// there too (a sink that cannot go on).
class RunControl {
public:
    /// @param sink   receives the events on the training thread; must outlive this object
    /// @param store  keeps the checkpoints; must outlive this object
    /// @throws Error(Config) for a configuration that is not valid
    RunControl(std::string runId, RunConfig config, EventSink& sink, CheckpointStore& store);
    ~RunControl(); ///< aborts and joins

    /// Starts the thread and returns at once; once only. With `from` training goes on from that state, and
    /// equals the run that was never interrupted.
    /// @param niceness  0..19: lowers the priority of the training threads, so that an interface in the same
    ///                  process stays smooth on a machine whose cores are all busy
    void start(std::optional<TrainState> from = {}, int niceness = 0);
    /// Finish the batch under way, write a checkpoint, end with RunStopped. Returns at once.
    void requestStop();
    /// Hold after the batch under way until resume(). Returns at once.
    void pause();
    void resume();
    /// Finish the batch under way and end with RunStopped{aborted}; no checkpoint. Returns at once.
    void abort();
    /// Blocks until the thread has ended.
    void wait();

private:
    void run(std::optional<TrainState> from); ///< the training thread
    Command gate();                           ///< on it, between two batches
    void order(Command command);

    std::string runId_;
    RunConfig config_;
    EventSink& sink_;
    CheckpointStore& store_;

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    Command command_ = Command::Go; ///< guarded by mutex_
    std::jthread thread_;           ///< last member: joined first
};

} // namespace pdqat::train
