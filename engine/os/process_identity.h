// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which process it was that wrote something, told apart from all later ones.
#pragma once

#include <cstdint>
#include <string>

namespace pdqat::os {

/// Names a process so that no later one is taken for it: process ids are used again, also after a reboot.
struct ProcessIdentity {
    std::int64_t pid = 0;
    std::uint64_t startTime = 0; ///< clock ticks after boot
    std::string bootId, host;
    bool operator==(const ProcessIdentity&) const = default;
};

/// Of a process of this machine that runs now.
ProcessIdentity identityOf(std::int64_t pid);
ProcessIdentity thisProcess();

/// Whether it is, or was, a process of this machine: nothing can be told of the others.
bool isOfThisHost(const ProcessIdentity& process);
/// Whether this very process still runs on this machine.
bool lives(const ProcessIdentity& process);
/// Sends a signal to it, if it lives. Whether that could be done.
bool signalIfAlive(const ProcessIdentity& process, int number);

} // namespace pdqat::os
