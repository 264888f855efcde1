// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <pthread.h>

namespace pdqat::cli {

StopSignals::StopSignals() {
    sigemptyset(&signals_);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1})
        sigaddset(&signals_, signal);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
}

std::optional<int> StopSignals::wait(std::chrono::milliseconds atMost) const {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(atMost);
    const std::chrono::nanoseconds rest = atMost - seconds;
    const timespec timeout{seconds.count(), rest.count()};
    const int signal = sigtimedwait(&signals_, nullptr, &timeout);
    return signal > 0 ? std::optional(signal) : std::nullopt;
}

} // namespace pdqat::cli
