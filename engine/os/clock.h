// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time that may be trusted when the wall clock is set, or differs between machines.
#pragma once

#include <filesystem>
#include <functional>

namespace pdqat::os {

/// Seconds since the machine was started, those asleep included. Nobody sets this clock.
double steadySeconds();

/// Seconds since 1970 for what happens in one session: from the wall clock at its beginning, then by the
/// steady clock. So differences are durations, and no time is earlier than those of former sessions, whatever
/// was done to the wall clock.
class SessionClock {
public:
    using Clock = std::function<double()>;

    /// @param earliest the last time of former sessions
    explicit SessionClock(double earliest, const Clock& wall, Clock steady = steadySeconds);
    double now() const { return offset_ + steady_(); }

private:
    Clock steady_;
    double offset_;
};

/// How long ago the file was written, by the clock of the file system that it lies on: one clock alone, on
/// whatever machine it was written. To ask a file server for its time, a file is made beside it and removed.
/// Infinite for a file that is missing.
double secondsSinceWritten(const std::filesystem::path& file);

} // namespace pdqat::os
