// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/sign_of_life.h"

#include "engine/api/error.h"
#include "engine/os/atomic_file.h"

#include <cmath>
#include <optional>

namespace pdqat::runs {
namespace {

constexpr double longestSilence = 60; ///< seconds; thirty beats

/// A beat sets the file's time to the file system's own. One that lies ahead of it is not of a beat of now:
/// it was copied, or that clock was set back.
bool wasWrittenLately(const std::filesystem::path& file) {
    return std::abs(os::secondsSinceWritten(file)) <= longestSilence;
}

std::optional<std::string> readIfThere(const std::filesystem::path& file) try {
    return os::readFile(file);
} catch (const Error&) {
    return {};
}

} // namespace

bool BeatWatch::beats(const std::filesystem::path& file) {
    const auto content = readIfThere(file);
    const std::lock_guard lock(mutex_);
    if (!content) {
        seen_.erase(file);
        return false;
    }
    const double now = steady_();
    const auto [entry, isNew] = seen_.try_emplace(file);
    auto& seen = entry->second;
    if (isNew)
        seen = {*content, now, wasWrittenLately(file)};
    else if (*content != seen.content)
        seen = {*content, now, true};
    else if (now - seen.since > longestSilence)
        seen.isAlive = false;
    return seen.isAlive;
}

bool isAlive(const os::ProcessIdentity& process, const std::filesystem::path& file) {
    static BeatWatch watch;
    return os::isOfThisHost(process) ? os::lives(process) : watch.beats(file);
}

} // namespace pdqat::runs
