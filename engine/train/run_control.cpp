// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/run_control.h"

#include "engine/api/field.h"
#include "engine/api/tracker_rules.h"
#include "engine/models/map_pool.h"
#include "engine/networks/describe.h"
#include "engine/train/diverged.h"
#include "engine/train/trainer.h"

#include <chrono>
#include <sys/resource.h>

namespace pdqat::train {
RunControl::RunControl(std::string runId, RunConfig config, EventSink& sink, CheckpointStore& store)
    : runId_(std::move(runId)), config_(std::move(config)), sink_(sink), store_(store) {
    requireValid(untracked(config_), "configuration", networks::layerNames(config_));
}

RunControl::~RunControl() { abort(); }

void RunControl::start(std::optional<TrainState> from, int niceness) {
    thread_ = std::jthread([this, state = std::move(from), niceness]() mutable {
        // On Linux this is the calling thread's priority, and the threads it starts inherit it.
        if (niceness > 0)
            ::setpriority(PRIO_PROCESS, 0, niceness);
        run(std::move(state));
        models::emptyMapPool();
    });
}

void RunControl::order(Command command) {
    const std::lock_guard lock(mutex_);
    // Abort outranks stop, stop outranks pause; an ended or ending run is not called back.
    if (command_ == Command::Abort || (command_ == Command::Stop && command != Command::Abort))
        return;
    command_ = command;
    changed_.notify_all();
}

void RunControl::requestStop() { order(Command::Stop); }
void RunControl::pause() { order(Command::Pause); }
void RunControl::resume() { order(Command::Go); }
void RunControl::abort() { order(Command::Abort); }

void RunControl::wait() {
    if (thread_.joinable())
        thread_.join();
}

Command RunControl::gate() {
    std::unique_lock lock(mutex_);
    if (command_ == Command::Pause) {
        lock.unlock();
        sink_.post({secondsNow(), StateChanged{RunState::Paused}});
        lock.lock();
        changed_.wait(lock, [this] { return command_ != Command::Pause; });
        if (command_ == Command::Go) {
            lock.unlock();
            sink_.post({secondsNow(), StateChanged{RunState::Running}});
            lock.lock();
        }
    }
    // A pause that came in between takes effect at the next batch.
    return command_ == Command::Pause ? Command::Go : command_;
}

void RunControl::run(std::optional<TrainState> from) {
    const auto failed = [this](ErrorKind kind, const std::string& message, const std::string& layer,
                               Position at) {
        sink_.post({secondsNow(), RunFailed{kind, message, layer, at}});
    };
    try {
        Trainer trainer(runId_, config_, sink_, store_, [this] { return gate(); });
        if (from)
            trainer.load(*from);
        from.reset();
        trainer.run();
    } catch (const Diverged& error) {
        failed(error.kind(), error.what(), error.layer(), error.at());
    } catch (const Error& error) {
        failed(error.kind(), error.what(), {}, {});
    } catch (const c10::Error& error) {
        failed(ErrorKind::Internal, "LibTorch: " + error.msg(), {}, {});
    } catch (const std::bad_alloc&) {
        failed(ErrorKind::Resource, "Out of memory. Lower run.batch_size or network.expand.", {}, {});
    } catch (const std::exception& error) {
        failed(ErrorKind::Internal, error.what(), {}, {});
    }
}

} // namespace pdqat::train
