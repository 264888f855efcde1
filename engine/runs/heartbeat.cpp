// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/heartbeat.h"

#include "engine/api/error.h"

namespace pdqat::runs {

Heartbeat::Heartbeat(std::filesystem::path file, const RunStatus& initial)
    : file_(std::move(file)), status_(initial) {
    status_.heartbeat = secondsNow();
    try {
        writeStatus(file_, status_);
    } catch (const Error&) { // a call that failed once may do the next time
        writeStatus(file_, status_);
    }
    thread_ = std::jthread([this](const std::stop_token& stop) { beat(stop); });
}

Heartbeat::~Heartbeat() {
    thread_.request_stop();
    thread_.join();
    write();
}

void Heartbeat::setPosition(const Position& at) {
    const std::lock_guard lock(mutex_);
    status_.at = at;
}

void Heartbeat::setState(RunState state) {
    {
        const std::lock_guard lock(mutex_);
        status_.state = state;
    }
    write();
}

RunState Heartbeat::state() const {
    const std::lock_guard lock(mutex_);
    return status_.state;
}

void Heartbeat::beat(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(mutex_);
            changed_.wait_for(lock, stop, heartbeatInterval, [] { return false; });
        }
        if (!stop.stop_requested())
            write();
    }
}

void Heartbeat::write() noexcept try {
    const std::lock_guard oneAtATime(writing_);
    RunStatus status;
    {
        const std::lock_guard lock(mutex_);
        status_.heartbeat = secondsNow();
        status = status_;
    }
    try {
        writeStatus(file_, status);
    } catch (const Error&) { // a run that ended on a full disk must not look interrupted
        overwriteStatus(file_, status);
    }
} catch (const std::exception&) {
    // Nobody could be told more than the event log's own failure will tell; the next beat tries again.
}

} // namespace pdqat::runs
