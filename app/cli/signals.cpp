// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include "engine/api/error.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace pdqat::cli {
namespace {

int pipeEnds[2] = {-1, -1}; ///< read, write; set before the handler

void passOn(int signal) {
    const int before = errno;
    const char number = static_cast<char>(signal);
    // A full pipe holds signals enough.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &number, 1);
    errno = before;
}

} // namespace

StopSignals::StopSignals() {
    if (pipeEnds[0] < 0 && ::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        throw Error(ErrorKind::Resource, "signals", "cannot be caught: no pipe could be made");
    struct sigaction action {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

std::optional<int> StopSignals::wait(std::chrono::milliseconds atMost) const {
    pollfd waited{pipeEnds[0], POLLIN, 0};
    ::poll(&waited, 1, static_cast<int>(atMost.count()));
    char number = 0;
    if (::read(pipeEnds[0], &number, 1) == 1)
        return number;
    return {};
}

} // namespace pdqat::cli
