// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/process_identity.h"

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace pdqat::os {
namespace {

std::string firstLine(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

/// Field 22 of /proc/<pid>/stat; 0 when there is no such process. The name in field 2 may hold anything, so
/// counting starts behind its closing bracket.
std::uint64_t processStartTime(std::int64_t pid) {
    const auto line = firstLine("/proc/" + std::to_string(pid) + "/stat");
    const auto bracket = line.rfind(')');
    if (bracket == std::string::npos)
        return 0;
    std::istringstream fields(line.substr(bracket + 1));
    std::string state, skipped;
    fields >> state;
    if (state == "Z") // ended, but its parent has not asked for it yet
        return 0;
    for (int field = 4; field < 22; ++field)
        fields >> skipped;
    std::uint64_t ticks = 0;
    fields >> ticks;
    return ticks;
}

std::string hostName() {
    char name[256] = {};
    ::gethostname(name, sizeof name - 1);
    return name;
}

const ProcessIdentity& self() {
    static const auto process = thisProcess();
    return process;
}

} // namespace

ProcessIdentity thisProcess() { return identityOf(::getpid()); }

ProcessIdentity identityOf(std::int64_t pid) {
    return {pid, processStartTime(pid), firstLine("/proc/sys/kernel/random/boot_id"), hostName()};
}

bool isOfThisHost(const ProcessIdentity& process) { return process.host == self().host; }

bool lives(const ProcessIdentity& process) {
    if (!isOfThisHost(process) || process.bootId != self().bootId || process.pid <= 0)
        return false;
    if (::kill(static_cast<pid_t>(process.pid), 0) != 0 && errno == ESRCH)
        return false;
    return processStartTime(process.pid) == process.startTime;
}

bool signalIfAlive(const ProcessIdentity& process, int number) {
    return lives(process) && ::kill(static_cast<pid_t>(process.pid), number) == 0;
}

} // namespace pdqat::os
