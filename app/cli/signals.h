// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SIGINT, SIGTERM and SIGUSR1 as values instead of interruptions.
#pragma once

#include <chrono>
#include <optional>

namespace pdqat::cli {

/// Catches the three signals for the rest of the program: one that comes when training has just ended must
/// not change the exit code. They are handed on through a pipe and taken one by one with wait(). Blocking
/// them would not do: the threads that BLAS starts before main() would still be ended by them.
class StopSignals {
public:
    /// @throws Error(Resource) when there is no pipe to be had
    StopSignals();

    /// Blocks until a signal arrives, at most so long.
    std::optional<int> wait(std::chrono::milliseconds atMost) const;
};

} // namespace pdqat::cli
