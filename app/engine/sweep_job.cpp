// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sweep_job.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"

#include <csignal>

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

std::string reasonOf(int code, const fs::path& output) {
    if (const auto own = lastErrorIn(os::readFile(output)); !own.empty() && code > 0)
        return own;
    if (code < 0)
        return "Its process was ended by signal " + std::to_string(-code) + "; output: " + output.string();
    return "Its process ended with exit code " + std::to_string(code) + "; output: " + output.string();
}

/// Of this program, in a group of its own.
std::unique_ptr<os::Process> started(std::vector<std::string> arguments, const runs::Library& library,
                                     const fs::path& output) {
    fs::create_directories(output.parent_path());
    arguments.insert(arguments.end(), {"--library", library.folder().string()});
    return std::make_unique<os::Process>(
        os::programFile(), arguments,
        os::ProcessOptions{os::ProcessOutput::File, output, os::ProcessGroup::OwnGroup});
}

} // namespace

SweepJob::SweepJob(const runs::Library& library, const sweeps::SweepFolder& folder,
                   const sweeps::SweepEntry& entry, std::int64_t threads)
    : runs_(library.folder() / "runs"),
      output_(folder.ofRun(entry.shown.label, ".log")),
      planned_(entry.planned),
      run_(entry.shown.run),
      older_(namesIn(runs_)) {
    std::vector<std::string> arguments{"resume", run_};
    if (run_.empty()) {
        const auto config = folder.ofRun(entry.shown.label, ".json");
        fs::create_directories(config.parent_path());
        os::replaceFile(config, toJson(sweeps::withThreads(planned_.config, threads)));
        arguments = {"train", "--config", config.string()};
    }
    child_ = started(std::move(arguments), library, output_);
}

const std::string& SweepJob::run() {
    if (run_.empty())
        run_ = trainedBy(child_->pid(), runs_, older_);
    return run_;
}

void SweepJob::requestStop() { child_->signal(SIGTERM); }
void SweepJob::abort() { child_->signal(SIGINT); }

std::string SweepJob::reason(int code) const { return reasonOf(code, output_); }

SweepMeasure::SweepMeasure(const runs::Library& library, const sweeps::SweepFolder& folder, std::string run)
    : run_(std::move(run)),
      output_(folder.ofRun("measure " + run_, ".log")),
      child_(started({"sensitivity", run_}, library, output_)) {}

void SweepMeasure::requestStop() { child_->signal(SIGTERM); }

std::string SweepMeasure::reason(int code) const { return reasonOf(code, output_); }

} // namespace pdqat::cli
