// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that keeps status.json fresh while a run is trained.
#pragma once

#include "engine/runs/run_status.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>

namespace pdqat::runs {

inline constexpr std::chrono::seconds heartbeatInterval{2};

/// Rewrites the status every heartbeatInterval, and before setState() returns; in place where it cannot be
/// replaced. A write that fails is tried again with the next beat: the event log is what must not fail. All
/// methods may be called from any thread.
class Heartbeat {
public:
    /// Writes the first status before it returns. @throws Error(Library)
    Heartbeat(std::filesystem::path file, const RunStatus& initial);
    ~Heartbeat(); ///< writes the last status; ends at once

    void setPosition(const Position& at);
    void setState(RunState state); ///< blocks for the write
    RunState state() const;

private:
    void beat(const std::stop_token& stop);
    void write() noexcept;

    std::filesystem::path file_;
    std::mutex writing_; ///< one write at a time; taken before mutex_
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    RunStatus status_;    ///< guarded by mutex_
    std::jthread thread_; ///< last member: joined first
};

} // namespace pdqat::runs
