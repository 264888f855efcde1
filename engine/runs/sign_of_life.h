// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the process that keeps rewriting a file still lives, here or on another machine.
#pragma once

#include "engine/os/clock.h"
#include "engine/os/process_identity.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>

namespace pdqat::runs {

/// Tells by looking again whether files are still being rewritten. Who looks twice needs no clock but his own
/// steady one: a file whose content has changed since the last look is alive, one that has not changed for a
/// minute is not, whatever its times say. The first look alone has to believe the file's time, by the clock
/// of its own file system. Any thread.
class BeatWatch {
public:
    explicit BeatWatch(os::SessionClock::Clock steady = os::steadySeconds) : steady_(std::move(steady)) {}
    /// Reads the file. False for one that cannot be read.
    bool beats(const std::filesystem::path& file);

private:
    struct Seen {
        std::string content;
        double since = 0; ///< when it was first seen, by steady_
        bool isAlive = false;
    };

    os::SessionClock::Clock steady_;
    std::mutex mutex_;
    std::map<std::filesystem::path, Seen> seen_; ///< guarded by mutex_
};

/// A process of this host is asked for; those of other hosts have one BeatWatch, which lasts as long as this
/// process.
bool isAlive(const os::ProcessIdentity& process, const std::filesystem::path& file);

} // namespace pdqat::runs
