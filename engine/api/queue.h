// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments in line, as lists and windows show them: runs and sweeps that are worked through one after the
// other.
#pragma once

#include "engine/api/time_left.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

enum class QueueState {
    Waiting,  ///< for its turn
    Held,     ///< passed over until it is released
    Running,  ///< a process works on it
    Stopping, ///< it is to be cancelled: its checkpoint is being written
    Finished,
    Failed,   ///< QueueItem::reason says why
    Cancelled ///< retried, it goes on from its checkpoint
};

constexpr std::string_view name(QueueState value) {
    switch (value) {
    case QueueState::Waiting: return "waiting";
    case QueueState::Held: return "held";
    case QueueState::Running: return "running";
    case QueueState::Stopping: return "stopping";
    case QueueState::Finished: return "finished";
    case QueueState::Failed: return "failed";
    case QueueState::Cancelled: return "cancelled";
    }
    return {};
}

struct QueueItem {
    std::string id;   ///< "20261201-041530-k3f9"
    std::string name; ///< of the run or of the sweep
    QueueState state = QueueState::Waiting;
    std::string sweep;                       ///< its file; empty: a run
    std::string run;                         ///< id of the run; empty before it began, and of a sweep
    std::string reason;                      ///< why it failed, in a sentence
    double added = 0, began = 0, ended = 0;  ///< seconds since 1970-01-01 UTC; 0: not yet
    std::int64_t epochsDone = 0, epochs = 0; ///< of a run
    std::optional<TimeLeft> left;            ///< none: no estimate yet
    TimeLeft expected;                       ///< of a sweep, when it was put in line; high 0: not known
    bool operator==(const QueueItem&) const = default;

    bool isSweep() const { return !sweep.empty(); }
    bool isUnderWay() const { return state == QueueState::Running || state == QueueState::Stopping; }
    /// Whether it is still to be worked on.
    bool isOpen() const { return isUnderWay() || state == QueueState::Waiting || state == QueueState::Held; }
};

struct QueueStatus {
    bool paused = false;          ///< nothing more is begun
    std::int64_t jobs = 1;        ///< runs at a time; a sweep has them all
    std::vector<QueueItem> items; ///< in their order
    bool working = false;         ///< a process works on it
    std::optional<TimeLeft> left; ///< of all that waits or runs; none: no estimate yet
    bool operator==(const QueueStatus&) const = default;

    /// Whether there is something to begin with.
    bool hasWork() const {
        for (const auto& item : items)
            if (item.state == QueueState::Waiting && !paused)
                return true;
        return false;
    }
};

} // namespace pdqat
