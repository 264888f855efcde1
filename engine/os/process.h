// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another program, started and waited for.
#pragma once

#include "engine/os/file_descriptor.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace pdqat::os {

/// Shared: Ctrl-C in the terminal reaches it too. OwnGroup: it does not, the starter alone does. OwnSession:
/// nor does the end of the terminal.
enum class ProcessGroup { Shared, OwnGroup, OwnSession };

/// Where standard output and errors go; standard input is empty but for Shared, which leaves all three as
/// they are. Text: into memory, for Process::text().
enum class ProcessOutput { Shared, Dropped, File, AppendedFile, Text };

/// What becomes of a program that still runs when its object goes.
enum class ProcessEnd { Killed, LeftRunning };

struct ProcessOptions {
    ProcessOutput output = ProcessOutput::Dropped;
    std::filesystem::path file = {}; ///< of File and AppendedFile
    ProcessGroup group = ProcessGroup::Shared;
    ProcessEnd end = ProcessEnd::Killed;
};

/// Used by one thread.
class Process {
public:
    /// A name without a slash is looked for in PATH. @throws Error(Resource) when it cannot be started,
    /// Error(Library) naming the file when that cannot be opened
    Process(const std::filesystem::path& program, const std::vector<std::string>& arguments,
            const ProcessOptions& options);
    ~Process(); ///< kills it and waits, or leaves it running
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t pid() const { return pid_; }
    /// Sends a signal to it alone, unless it has ended.
    void signal(int number);
    /// Its exit code once it has ended, −signal when a signal ended it, 127 when another has taken the code.
    /// Does not block.
    std::optional<int> ended();
    /// Blocks until it has ended.
    int wait();
    /// The same, but for so long at most.
    std::optional<int> waitFor(std::chrono::milliseconds patience);
    /// SIGKILL, to all of its group where it has one of its own; blocks until it has ended and returns as
    /// wait() does.
    int kill();
    /// What it has printed so far; of ProcessOutput::Text.
    std::string text() const;

private:
    std::optional<int> take(int waitOptions);

    FileDescriptor output_;
    pid_t pid_ = -1;
    ProcessGroup group_;
    ProcessEnd end_;
    std::optional<int> code_;
};

/// This process goes on as another program: same id, same files, its arguments behind its name.
/// @throws Error(Resource) when it cannot be started
[[noreturn]] void become(const std::filesystem::path& program, const std::vector<std::string>& arguments);

/// Whether the file can be executed.
bool isProgram(const std::filesystem::path& path);
/// The first program of that name in PATH.
std::optional<std::filesystem::path> findProgram(const std::string& name);

/// This program's own file. @throws Error(Internal) where /proc is missing
std::filesystem::path programFile();
/// A program of ours, which is installed beside this one; the file need not be there. @throws as above
std::filesystem::path programBeside(const std::string& name);
/// Beside this program, else the first in PATH. @throws as above
std::optional<std::filesystem::path> findBesideOrInPath(const std::string& name);

} // namespace pdqat::os
