// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program started by this one, its output in a file.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace pdqat::os {

/// Own: Ctrl-C in the terminal does not reach it, but its parent alone.
enum class ProcessGroup { Shared, Own };

class ChildProcess {
public:
    /// A name without a slash is looked for in PATH. @throws Error(Resource) when it cannot be started
    ChildProcess(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                 const std::filesystem::path& output, ProcessGroup group = ProcessGroup::Shared);
    ~ChildProcess(); ///< kills it
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    pid_t pid() const { return pid_; }
    /// Sends a signal, unless it has ended.
    void signal(int number);
    /// Its exit code once it has ended, −signal when a signal ended it. Does not block.
    std::optional<int> ended();
    /// Blocks until it has ended.
    int wait();
    /// SIGKILL; blocks until it has ended and returns as wait() does.
    int kill();

private:
    pid_t pid_ = -1;
    std::optional<int> code_;
};

} // namespace pdqat::os
