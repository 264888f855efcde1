// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that works beside this one and may outlive it.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace pdqat::os {

class BackgroundProgram {
public:
    /// Starts it in a session of its own, so that no signal of a terminal reaches it. Its output is appended
    /// to `log`. @throws Error(Resource) when it cannot be started
    BackgroundProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                      const std::filesystem::path& log);
    ~BackgroundProgram(); ///< leaves it running
    BackgroundProgram(const BackgroundProgram&) = delete;
    BackgroundProgram& operator=(const BackgroundProgram&) = delete;

    /// Its exit code once it has ended, −signal when a signal ended it. Does not block.
    std::optional<int> ended();
    /// The same, but waits for the end for so long.
    std::optional<int> waitFor(std::chrono::milliseconds patience);

private:
    pid_t pid_ = -1;
    std::optional<int> code_;
};

} // namespace pdqat::os
