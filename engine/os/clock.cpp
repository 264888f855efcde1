// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/clock.h"

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <limits>
#include <string>
#include <time.h>
#include <unistd.h>
#include <utility>

namespace pdqat::os {
namespace fs = std::filesystem;
namespace {

/// The file system's clock; where nothing can be written, this machine's, which is the same for its own
/// disks.
fs::file_time_type fileSystemNow(const fs::path& folder) {
    auto name = (folder / ".now-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        return fs::file_time_type::clock::now();
    ::close(descriptor);
    std::error_code failure;
    const auto time = fs::last_write_time(name, failure);
    std::error_code ignored;
    fs::remove(name, ignored);
    return failure ? fs::file_time_type::clock::now() : time;
}

} // namespace

double steadySeconds() {
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

SessionClock::SessionClock(double earliest, const Clock& wall, Clock steady)
    : steady_(std::move(steady)), offset_(std::max(earliest, wall()) - steady_()) {}

double secondsSinceWritten(const fs::path& file) {
    std::error_code missing;
    const auto written = fs::last_write_time(file, missing);
    if (missing)
        return std::numeric_limits<double>::infinity();
    return std::chrono::duration<double>(fileSystemNow(file.parent_path()) - written).count();
}

} // namespace pdqat::os
