// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_job.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"

#include <csignal>
#include <utility>

namespace pdqat::cli {
namespace fs = std::filesystem;
namespace {

std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

/// The run that this process trains; empty: none yet.
std::string trainedBy(pid_t pid, const fs::path& runs, const std::set<std::string>& older) {
    for (const auto& entry : fs::directory_iterator(runs)) {
        const auto id = entry.path().filename().string();
        if (id.starts_with('.') || older.contains(id))
            continue;
        try {
            if (runs::readStatus(runs::RunFolder{entry.path()}.status()).process.pid == pid)
                return id;
        } catch (const Error&) {
            // Another's, being made or damaged.
        }
    }
    return {};
}

/// @param threads  where the configuration leaves them to the machine; it stays as it is
std::vector<std::string> argumentsOf(const RunConfig& config, std::int64_t threads, const fs::path& file,
                                     const std::string& run) {
    if (!run.empty())
        return {"resume", run};
    fs::create_directories(file.parent_path());
    os::replaceFile(file, toJson(config));
    std::vector<std::string> arguments{"train", "--config", file.string()};
    if (config.run.threads == 0)
        arguments.insert(arguments.end(), {"--set", "run.threads=" + std::to_string(threads)});
    return arguments;
}

} // namespace

CommandJob::CommandJob(std::vector<std::string> arguments, const runs::Library& library, fs::path output)
    : output_(std::move(output)) {
    fs::create_directories(output_.parent_path());
    arguments.insert(arguments.end(), {"--library", library.folder().string()});
    child_ = std::make_unique<os::Process>(
        os::programFile(), arguments,
        os::ProcessOptions{os::ProcessOutput::File, output_, os::ProcessGroup::OwnGroup});
}

void CommandJob::requestStop() { child_->signal(SIGTERM); }
void CommandJob::abort() { child_->signal(SIGINT); }

std::string CommandJob::reason(int code) const {
    if (const auto own = lastErrorIn(os::readFile(output_)); !own.empty() && code > 0)
        return own;
    if (code < 0)
        return "Its process was ended by signal " + std::to_string(-code) + "; output: " + output_.string();
    return "Its process ended with exit code " + std::to_string(code) + "; output: " + output_.string();
}

RunJob::RunJob(const runs::Library& library, const RunConfig& config, std::int64_t threads,
               const fs::path& file, const fs::path& output, const std::string& run)
    : RunJob(library, namesIn(library.folder() / "runs"), argumentsOf(config, threads, file, run), output,
             run) {}

RunJob::RunJob(const runs::Library& library, std::set<std::string> older, std::vector<std::string> arguments,
               const fs::path& output, std::string run)
    : CommandJob(std::move(arguments), library, output),
      runs_(library.folder() / "runs"),
      older_(std::move(older)),
      run_(std::move(run)) {}

const std::string& RunJob::run() {
    if (run_.empty())
        run_ = trainedBy(pid(), runs_, older_);
    return run_;
}

} // namespace pdqat::cli
