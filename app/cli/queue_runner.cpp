// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queue_runner.h"

#include "app/cli/exit_codes.h"
#include "app/cli/output.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/os/append_file.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"
#include "engine/sweeps/sweep_runs.h"
#include "engine/sweeps/sweep_status.h"

#include <algorithm>
#include <csignal>
#include <utility>

namespace pdqat::cli {
namespace {

constexpr std::chrono::milliseconds pollInterval{200};
constexpr std::chrono::seconds beatInterval{2};

const queue::QueueFile& madeFolder(const queue::QueueFile& file) {
    os::makeFolder(file.file().parent_path());
    return file;
}

} // namespace

QueueRunner::QueueRunner(const runs::Library& library)
    : library_(library),
      file_(library),
      lock_(madeFolder(file_).working(), "the queue of " + library.folder().string(),
            "another pdqat queue works on it (the window may have started it)") {}

QueueRunner::~QueueRunner() {
    for (auto& job : jobs_)
        job.process->requestStop();
    for (auto& job : jobs_)
        job.process->wait();
    std::error_code ignored;
    std::filesystem::remove(file_.worker(), ignored);
}

int QueueRunner::run(const StopSignals& signals) {
    if (!lock_.missing().empty())
        warn(lock_.missing());
    queue_ = file_.read();
    while (!isOver()) {
        if (const auto now = Clock::now(); now - beat_ >= beatInterval) {
            beat_ = now;
            beat();
            settleOrphans();
            elsewhere_ = queue_.hasWork() ? underWayElsewhere() : 0;
        }
        reap();
        obey();
        noteRuns();
        if (stopSignals_ == 0)
            startNext();
        if (signals.wait(pollInterval))
            takeSignal();
        queue_ = file_.read();
    }
    if (stopSignals_ > 1)
        return exitCodeAborted;
    if (stopSignals_ == 1)
        return exitCodeStopped;
    return failed_ ? exitCodeIncomplete : 0;
}

/// That this process lives, for those who look from elsewhere.
void QueueRunner::beat() {
    os::replaceFile(file_.worker(), json::JsonWriter::encode(os::thisProcess()).dump() + '\n');
}

void QueueRunner::set(const std::string& item, const std::function<void(QueueItem&)>& act) {
    queue_ = file_.change([&](QueueStatus& queue) {
        const auto found = std::ranges::find(queue.items, item, &QueueItem::id);
        if (found != queue.items.end())
            act(*found);
    });
}

QueueRunner::Job* QueueRunner::jobOf(const std::string& item) {
    const auto found = std::ranges::find(jobs_, item, &Job::item);
    return found == jobs_.end() ? nullptr : &*found;
}

void QueueRunner::reap() {
    for (auto job = jobs_.begin(); job != jobs_.end();) {
        const auto code = job->process->ended();
        if (!code) {
            ++job;
            continue;
        }
        end(*job, *code);
        job = jobs_.erase(job);
    }
}

void QueueRunner::end(const Job& job, int code) {
    const bool stopped =
        code == exitCodeStopped || code == exitCodeAborted || code == -SIGTERM || code == -SIGINT;
    const auto run = job.run ? job.run->run() : std::string();
    set(job.item, [&](QueueItem& item) {
        const bool cancelled = item.state == QueueState::Stopping;
        item.run = run;
        item.ended = secondsNow();
        if (code == 0) {
            item.state = QueueState::Finished;
        } else if (cancelled) {
            item.state = QueueState::Cancelled;
        } else if (stopped && stopSignals_ > 0) {
            item.state = QueueState::Waiting; // the next who works on it goes on
            item.ended = 0;
        } else {
            item.state = QueueState::Failed;
            item.reason = job.process->reason(code);
            failed_ = true;
        }
        say(item);
    });
}

/// A line for whoever watches.
void QueueRunner::say(const QueueItem& item) {
    writeOutput(std::string(name(item.state)) + "  " + item.name +
                (item.run.empty() ? "" : "  (run " + item.run + ')') +
                (item.reason.empty() ? "" : "  " + item.reason) + '\n');
}

void QueueRunner::obey() {
    for (const auto& item : queue_.items)
        if (auto* job = item.state == QueueState::Stopping ? jobOf(item.id) : nullptr;
            job && !job->stopping) {
            job->stopping = true;
            job->process->requestStop();
        }
}

void QueueRunner::noteRuns() {
    for (auto& job : jobs_) {
        const auto item = std::ranges::find(queue_.items, job.item, &QueueItem::id);
        if (item != queue_.items.end() && job.run && item->run != job.run->run())
            set(job.item, [&](QueueItem& one) { one.run = job.run->run(); });
    }
}

namespace {

struct Left {
    RunState state = RunState::Interrupted;
    std::string failure;
};

/// How what another worker began has gone on since that was killed.
Left leftOf(const QueueItem& item, const runs::Library& library) try {
    if (item.isSweep()) {
        const auto id = std::filesystem::path(item.sweep).stem().string();
        const auto status = sweeps::readSweepStatus(sweeps::sweepFolderOf(library, id));
        return {isActive(status)                       ? RunState::Running
                : status.state == SweepState::Finished ? RunState::Finished
                                                       : RunState::Interrupted,
                {}};
    }
    const auto record = library.record(item.run);
    return {record.state, record.failure};
} catch (const Error&) {
    return {}; // it never began, or is gone
}

} // namespace

void QueueRunner::settleOrphans() {
    for (const auto& item : std::vector(queue_.items)) {
        if (!item.isUnderWay() || jobOf(item.id))
            continue;
        const auto left = leftOf(item, library_);
        if (isUnderWay(left.state))
            continue;
        set(item.id, [&](QueueItem& one) {
            const bool cancelled = one.state == QueueState::Stopping;
            one.ended = secondsNow();
            if (left.state == RunState::Finished) {
                one.state = QueueState::Finished;
            } else if (left.state == RunState::Failed) {
                one.state = QueueState::Failed;
                one.reason = left.failure;
            } else if (cancelled) {
                one.state = QueueState::Cancelled;
            } else {
                one.state = QueueState::Waiting;
                one.ended = 0;
            }
        });
    }
}

/// Runs that are trained in this library, and not by a process of ours.
std::int64_t QueueRunner::underWayElsewhere() const {
    std::int64_t count = 0;
    for (const auto& record : library_.list())
        count += isUnderWay(record.state) &&
                 std::ranges::find(queue_.items, record.id, &QueueItem::run) == queue_.items.end();
    return count;
}

/// A sweep has the places of all: it is begun when nothing else runs, and nothing is begun beside it.
void QueueRunner::startNext() {
    for (;;) {
        const auto next = std::ranges::find(queue_.items, QueueState::Waiting, &QueueItem::state);
        const auto running = static_cast<std::int64_t>(
            std::ranges::count_if(queue_.items, [](const auto& item) { return item.isUnderWay(); }));
        const bool sweepRuns = std::ranges::any_of(
            queue_.items, [](const auto& item) { return item.isUnderWay() && item.isSweep(); });
        if (queue_.paused || next == queue_.items.end() || sweepRuns || running >= queue_.jobs)
            return;
        // A run's directory is there a moment after its process has begun: until then it cannot be told from
        // those of others.
        const bool isKnown =
            std::ranges::all_of(jobs_, [](auto& job) { return !job.run || !job.run->run().empty(); });
        const auto isFull = [&] {
            const auto taken = isKnown ? running + elsewhere_ : queue_.jobs;
            return taken >= queue_.jobs || (next->isSweep() && taken > 0);
        };
        if (isFull())
            return;
        elsewhere_ = underWayElsewhere(); // the library is listed to begin, not at every look
        if (isFull())
            return;
        start(QueueItem(*next));
    }
}

/// It is marked first: whoever looks, or takes over from a worker that was killed, begins nothing twice.
void QueueRunner::start(const QueueItem& item) {
    std::string failure;
    bool stillWaits = false;
    set(item.id, [&](QueueItem& one) {
        stillWaits = one.state == QueueState::Waiting; // others may have held or cancelled it meanwhile
        if (!stillWaits)
            return;
        one.state = QueueState::Running;
        one.reason.clear();
        one.began = secondsNow();
        one.ended = 0;
    });
    if (!stillWaits)
        return;
    try {
        auto run = item.run;
        if (!run.empty()) {
            const auto record = library_.record(run);
            if (record.state == RunState::Finished)
                return set(item.id, [](QueueItem& one) {
                    one.state = QueueState::Finished;
                    one.ended = secondsNow();
                });
            if (!record.resumable)
                run.clear(); // it begins anew
        }
        Job job{item.id, nullptr};
        if (item.isSweep()) {
            job.process = std::make_unique<CommandJob>(
                std::vector<std::string>{"sweep", item.sweep, "--jobs", std::to_string(queue_.jobs),
                                         "--retry-failed"}, // none but when it is tried again
                library_, file_.output(item.id));
        } else {
            const auto file = file_.config(item.id);
            const auto config = configFromJson(os::readFile(file), file.string());
            auto training = std::make_unique<RunJob>(library_, config, sweeps::threadsEach(queue_.jobs), file,
                                                     file_.output(item.id), run);
            job.run = training.get();
            job.process = std::move(training);
        }
        jobs_.push_back(std::move(job));
    } catch (const Error& error) {
        failure = error.what();
        failed_ = true;
    }
    set(item.id, [&](QueueItem& one) {
        if (!failure.empty()) {
            one.state = QueueState::Failed;
            one.reason = failure;
            one.ended = secondsNow();
        }
        say(one);
    });
}

/// The first signal stops and keeps; a second one aborts.
void QueueRunner::takeSignal() {
    ++stopSignals_;
    for (auto& job : jobs_)
        stopSignals_ == 1 ? job.process->requestStop() : job.process->abort();
}

bool QueueRunner::isOver() const {
    if (!jobs_.empty())
        return false;
    const bool orphans =
        std::ranges::any_of(queue_.items, [](const auto& item) { return item.isUnderWay(); });
    return stopSignals_ > 0 || (!queue_.hasWork() && !orphans);
}

} // namespace pdqat::cli
