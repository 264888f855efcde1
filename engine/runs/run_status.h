// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// status.json: which process trains a run, how far it is, and when it last gave a sign of life.
#pragma once

#include "engine/api/events.h"
#include "engine/os/process_identity.h"

#include <filesystem>

namespace pdqat::runs {

struct RunStatus {
    RunState state = RunState::Running;
    Position at;
    os::ProcessIdentity process;
    double heartbeat =
        0; ///< seconds since 1970-01-01 UTC, by the clock of the process's machine; nothing is ordered by it
    bool operator==(const RunStatus&) const = default;
};

/// The state as people should see it: running or paused without a living process (sign_of_life.h) is
/// interrupted.
RunState shownState(const RunStatus& status, const std::filesystem::path& file);

/// Atomic. @throws Error(Library)
void writeStatus(const std::filesystem::path& file, const RunStatus& status);
/// In the place of one that writeStatus() wrote, for when there is no space for another file. @throws Error
void overwriteStatus(const std::filesystem::path& file, const RunStatus& status);
/// @throws Error(Library) when it is missing or damaged
RunStatus readStatus(const std::filesystem::path& file);

} // namespace pdqat::runs
