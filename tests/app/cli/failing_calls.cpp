// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD), it lets system calls of a program fail as a bad disk does.
//   FAILING_CALLS="CALL PATH FIRST TIMES ERRNO; ..."
// The FIRST-th to (FIRST + TIMES - 1)-th CALL (write, fsync, rename, flock) on a file whose path holds PATH
// fails with ERRNO. With ERRNO 0 the program is killed instead; with -1 the call waits: it opens the FIFO
// FAILING_CALLS_HOLD-FIRST, reads to its end and goes on. Nobody sleeps: waits of the program are over at
// once.
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <list>
#include <sstream>
#include <string>
#include <sys/types.h>
#include <unistd.h>

namespace {

struct Rule {
    std::string call, path;
    int first = 1, times = 1, code = 0;
    std::atomic<int> seen = 0;
};

std::list<Rule>& rules() {
    static auto* const all = [] {
        auto* made = new std::list<Rule>; // outlives everything that may still write
        const char* text = std::getenv("FAILING_CALLS");
        std::istringstream lines(text ? text : "");
        for (std::string line; std::getline(lines, line, ';');) {
            auto& rule = made->emplace_back();
            std::istringstream(line) >> rule.call >> rule.path >> rule.first >> rule.times >> rule.code;
        }
        return made;
    }();
    return *all;
}

/// Until somebody has opened the FIFO to write and closed it.
void hold(int number) {
    const char* begin = std::getenv("FAILING_CALLS_HOLD");
    auto* const fifo = std::fopen(((begin ? begin : "") + ('-' + std::to_string(number))).c_str(), "re");
    while (fifo && std::fgetc(fifo) != EOF) {
    }
    if (fifo)
        std::fclose(fifo);
}

/// Whether the call is to fail, with errno set.
bool fails(const char* call, const std::string& path) {
    for (auto& rule : rules()) {
        if (rule.call != call || path.find(rule.path) == std::string::npos)
            continue;
        const int number = ++rule.seen;
        if (number < rule.first || number - rule.first >= rule.times)
            continue;
        if (rule.code == 0)
            ::kill(::getpid(), SIGKILL);
        if (rule.code < 0) {
            hold(rule.first);
            return false;
        }
        errno = rule.code;
        return true;
    }
    return false;
}

std::string pathOf(int descriptor) {
    std::array<char, 4096> path{};
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    const auto size = ::readlink(link.c_str(), path.data(), path.size());
    return size < 0 ? std::string() : std::string(path.data(), static_cast<std::size_t>(size));
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void* data, size_t size) {
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    return fails("write", pathOf(descriptor)) ? -1 : real(descriptor, data, size);
}

int fsync(int descriptor) {
    static auto* const real = next<int(int)>("fsync");
    return fails("fsync", pathOf(descriptor)) ? -1 : real(descriptor);
}

int rename(const char* from, const char* to) noexcept {
    static auto* const real = next<int(const char*, const char*)>("rename");
    return fails("rename", to) ? -1 : real(from, to);
}

int flock(int descriptor, int operation) noexcept {
    static auto* const real = next<int(int, int)>("flock");
    return fails("flock", pathOf(descriptor)) ? -1 : real(descriptor, operation);
}

int nanosleep(const timespec*, timespec*) { return 0; }
int clock_nanosleep(clockid_t, int, const timespec*, timespec*) { return 0; }
}
