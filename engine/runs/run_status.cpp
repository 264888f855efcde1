// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_status.h"

#include "engine/os/atomic_file.h"
#include "engine/os/clock.h"
#include "engine/runs/describe_records.h"

#include <cerrno>
#include <chrono>
#include <fstream>
#include <signal.h>
#include <sstream>
#include <unistd.h>

namespace pdqat::runs {
namespace {

constexpr double longestSilence = 60; ///< seconds; thirty beats

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

bool exists(const ProcessIdentity& process) {
    if (::kill(static_cast<pid_t>(process.pid), 0) != 0 && errno == ESRCH)
        return false;
    return processStartTime(process.pid) == process.startTime;
}

} // namespace

ProcessIdentity thisProcess() {
    const std::int64_t pid = ::getpid();
    return {pid, processStartTime(pid), firstLine("/proc/sys/kernel/random/boot_id"), hostName()};
}

bool isAlive(const ProcessIdentity& process, const std::filesystem::path& file) {
    static const auto self = thisProcess();
    if (process.host != self.host)
        return os::secondsSinceWritten(file) <= longestSilence;
    return process.bootId == self.bootId && process.pid > 0 && exists(process);
}

RunState shownState(const RunStatus& status, const std::filesystem::path& file) {
    const bool training = status.state == RunState::Running || status.state == RunState::Paused;
    return training && !isAlive(status.process, file) ? RunState::Interrupted : status.state;
}

void writeStatus(const std::filesystem::path& file, const RunStatus& status) {
    os::replaceFile(file, json::JsonWriter::encode(status).dump(2) + '\n');
}

/// Without the blanks of the other it is shorter, whatever its numbers and words are.
void overwriteStatus(const std::filesystem::path& file, const RunStatus& status) {
    os::overwriteFile(file, json::compact(json::JsonWriter::encode(status)));
}

RunStatus readStatus(const std::filesystem::path& file) {
    return json::fromJsonText<RunStatus>(os::readFile(file), file.string());
}

} // namespace pdqat::runs
