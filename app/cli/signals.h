// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SIGINT, SIGTERM and SIGUSR1 as values instead of interruptions.
#pragma once

#include <chrono>
#include <csignal>
#include <optional>

namespace pdqat::cli {

/// Blocks the three signals in this thread and in all threads it starts from now on; they are taken one by
/// one with wait(). Make it before the first other thread.
class StopSignals {
public:
    StopSignals();

    /// Blocks until a signal arrives, at most so long.
    std::optional<int> wait(std::chrono::milliseconds atMost) const;

private:
    sigset_t signals_{};
};

} // namespace pdqat::cli
