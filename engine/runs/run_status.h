// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// status.json: which process trains a run, how far it is, and when it last gave a sign of life.
#pragma once

#include "engine/api/events.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace pdqat::runs {

/// Names a process so that no later one is taken for it: process ids are used again, also after a reboot.
struct ProcessIdentity {
    std::int64_t pid = 0;
    std::uint64_t startTime = 0; ///< clock ticks after boot
    std::string bootId, host;
    bool operator==(const ProcessIdentity&) const = default;
};

ProcessIdentity thisProcess();

struct RunStatus {
    RunState state = RunState::Running;
    Position at;
    ProcessIdentity process;
    double heartbeat = 0; ///< seconds since 1970-01-01 UTC
    bool operator==(const RunStatus&) const = default;
};

/// Whether the process that wrote the status still lives. On another host nobody can tell but by its
/// heartbeat, which may be at most 60 s old.
bool isAlive(const RunStatus& status, double now);
/// The state as people should see it: running or paused without a living process is interrupted.
RunState shownState(const RunStatus& status, double now);

/// Atomic. @throws Error(Library)
void writeStatus(const std::filesystem::path& file, const RunStatus& status);
/// @throws Error(Library) when it is missing or damaged
RunStatus readStatus(const std::filesystem::path& file);

} // namespace pdqat::runs
