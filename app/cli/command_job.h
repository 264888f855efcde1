// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of this program as processes of their own: runs that are trained, and what else takes its time.
#pragma once

#include "engine/api/config.h"
#include "engine/os/process.h"
#include "engine/runs/library.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pdqat::cli {

class CommandJob {
public:
    /// Over this library, in a group of its own; its output goes to a file.
    /// @throws Error(Resource), Error(Library)
    CommandJob(std::vector<std::string> arguments, const runs::Library& library,
               std::filesystem::path output);

    std::optional<int> ended() { return child_->ended(); }
    int wait() { return child_->wait(); }
    /// Finish the batch, keep what there is.
    void requestStop();
    /// End now; after requestStop().
    void abort();
    /// Why a process that ended with this code did, in its own words where it left any.
    std::string reason(int code) const;

protected:
    pid_t pid() const { return child_->pid(); }

private:
    std::filesystem::path output_;
    std::unique_ptr<os::Process> child_;
};

/// `pdqat train`, or `pdqat resume` of a run that has begun.
class RunJob : public CommandJob {
public:
    /// @param config  written to `file`, where the run has not begun
    /// @param threads  where it leaves them to the machine (0)
    /// @param run     that has begun; empty: none
    RunJob(const runs::Library& library, const RunConfig& config, std::int64_t threads,
           const std::filesystem::path& file, const std::filesystem::path& output, const std::string& run);

    /// Its run's id; empty before its directory is made.
    const std::string& run();

private:
    RunJob(const runs::Library& library, std::set<std::string> older, std::vector<std::string> arguments,
           const std::filesystem::path& output, std::string run);

    std::filesystem::path runs_;
    std::set<std::string> older_; ///< runs that were there before the process
    std::string run_;
};

} // namespace pdqat::cli
