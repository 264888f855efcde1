// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of a library being worked through: runs and sweeps as processes of their own, so many at a time.
#pragma once

#include "app/cli/command_job.h"
#include "app/cli/signals.h"
#include "engine/os/file_descriptor.h"
#include "engine/queue/queue_file.h"

#include <chrono>
#include <list>
#include <memory>
#include <string>

namespace pdqat::cli {

class QueueRunner {
public:
    /// @throws Error(Library) when another process works on the queue of this library
    explicit QueueRunner(const runs::Library& library);
    ~QueueRunner(); ///< has what is under way keep a checkpoint, and waits for it

    /// Until nothing is left to begin or signals stop it: what ran waits again then. Runs that others train
    /// in this library have their places among those at a time.
    /// @return pdqat's exit code @throws Error(Library)
    int run(const StopSignals& signals);

private:
    using Clock = std::chrono::steady_clock;
    struct Job {
        std::string item;
        std::unique_ptr<CommandJob> process;
        RunJob* run = nullptr; ///< null: a sweep
        bool stopping = false;
    };

    void beat();
    void reap();
    void obey();
    void settleOrphans();
    void startNext();
    void start(const QueueItem& item);
    void noteRuns();
    void end(const Job& job, int code);
    void takeSignal();
    static void say(const QueueItem& item);
    bool isOver() const;
    std::int64_t underWayElsewhere() const;
    void set(const std::string& item, const std::function<void(QueueItem&)>& act);
    Job* jobOf(const std::string& item);

    const runs::Library& library_;
    queue::QueueFile file_;
    os::FileLock lock_;
    QueueStatus queue_; ///< as last read
    std::list<Job> jobs_;
    Clock::time_point beat_{}, looked_{};
    std::int64_t elsewhere_ = 0; ///< runs that others train here, as last counted
    int stopSignals_ = 0;
    bool failed_ = false; ///< an item
};

} // namespace pdqat::cli
