// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep as lists and windows show it: what it is, and how far its runs are.
#pragma once

#include "engine/api/events.h"
#include "engine/api/time_left.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// A sweep that can be started.
struct SweepInfo {
    std::string id, name, description, group;
    std::string file;    ///< path
    std::string problem; ///< everything wrong with it; empty: it can be started
    bool operator==(const SweepInfo&) const = default;
};

enum class SweepRunState {
    Waiting,  ///< for runs whose ranking or weights it needs
    Planned,  ///< to start
    Begun,    ///< stopped or interrupted; to resume
    Running,  ///< being trained, by the sweep or by somebody else
    Finished, ///< trained, by this sweep or ever before
    Failed    ///< not tried again unless asked for
};
enum class SweepState {
    Idle,        ///< nobody has started it in this library
    Running,     ///< runs are being trained
    Stopping,    ///< asked to stop; runs write their checkpoints
    Finished,    ///< every run is finished
    Incomplete,  ///< it came to its end, but runs failed
    Stopped,     ///< on request
    Interrupted, ///< its process is gone
    Failed       ///< it ended with an error: SweepStatus::problem
};

constexpr std::string_view name(SweepRunState value) {
    switch (value) {
    case SweepRunState::Waiting: return "waiting";
    case SweepRunState::Planned: return "planned";
    case SweepRunState::Begun: return "begun";
    case SweepRunState::Running: return "running";
    case SweepRunState::Finished: return "finished";
    case SweepRunState::Failed: return "failed";
    }
    return {};
}
constexpr std::string_view name(SweepState value) {
    switch (value) {
    case SweepState::Idle: return "idle";
    case SweepState::Running: return "running";
    case SweepState::Stopping: return "stopping";
    case SweepState::Finished: return "finished";
    case SweepState::Incomplete: return "incomplete";
    case SweepState::Stopped: return "stopped";
    case SweepState::Interrupted: return "interrupted";
    case SweepState::Failed: return "failed";
    }
    return {};
}

struct SweepRun {
    std::string label; ///< "layerwise, 1 bit, seed 2"
    SweepRunState state = SweepRunState::Planned;
    std::string run; ///< id; empty before it began
    std::int64_t epochsDone = 0, epochs = 0;
    SplitMetrics
        headline;       ///< at the best epoch: test, else validation; without widths before the first epoch
    std::string reason; ///< why it failed
    std::optional<TimeLeft> left; ///< of a run to be trained; none: no estimate yet
    bool operator==(const SweepRun&) const = default;
};

struct SweepStatus {
    std::string id, name, file;
    SweepState state = SweepState::Idle;
    std::int64_t jobs = 1;    ///< runs at a time
    std::int64_t threads = 0; ///< each run gets, unless the sweep says otherwise
    double started = 0;       ///< seconds since 1970-01-01 UTC
    double updated = 0;       ///< when this was written
    std::vector<SweepRun> runs;
    std::optional<TimeLeft> left;      ///< none: no estimate yet
    std::string problem;               ///< why it ended (Failed), or cannot begin
    std::vector<std::string> warnings; ///< stages whose layers λ did not choose, each a sentence
    std::int64_t pid = 0;              ///< of its process on this machine; 0: it is not running here
    bool operator==(const SweepStatus&) const = default;
};

/// Runs in a state.
std::int64_t count(const SweepStatus& status, SweepRunState state);
/// Whether a process works on it.
bool isActive(const SweepStatus& status);

} // namespace pdqat
