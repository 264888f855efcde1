// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_upload.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/shell_words.h"

#include <algorithm>
#include <fstream>

namespace pdqat::track {
namespace {

std::vector<std::string> pathsOf(const std::vector<WandbFolder>& folders) {
    std::vector<std::string> paths;
    for (const auto& folder : folders)
        paths.push_back(folder.path.string());
    return paths;
}

} // namespace

WandbUpload::WandbUpload(std::filesystem::path log) : log_(std::move(log)) {}

void WandbUpload::follow(const std::vector<WandbFolder>& folders) {
    program_ = findWandb();
    if (!program_)
        problem_ = "No wandb program was found, in PDQAT_WANDB or PATH (pip install wandb): not uploaded";
    else if (program_->uploadsLive())
        start({"beta", "sync", "--live"}, folders);
}

void WandbUpload::finish(const std::vector<WandbFolder>& folders, std::chrono::milliseconds patience) {
    if (program_ && !process_)
        start({"sync"}, folders);
    if (process_)
        process_->waitFor(patience);
}

void WandbUpload::start(std::vector<std::string> arguments, const std::vector<WandbFolder>& folders) {
    folders_ = folders;
    const auto paths = pathsOf(folders);
    arguments.insert(arguments.end(), paths.begin(), paths.end());
    try {
        process_ = std::make_unique<os::Process>(program_->path, arguments,
                                                 os::ProcessOptions{os::ProcessOutput::AppendedFile, log_,
                                                                    os::ProcessGroup::OwnSession,
                                                                    os::ProcessEnd::LeftRunning});
        identity_ = os::identityOf(process_->pid());
    } catch (const Error& error) {
        problem_ = error.what();
    }
}

std::string WandbUpload::note() const {
    if (!process_)
        return problem_;
    if (!process_->ended())
        return "wandb is uploading the run; what it says is in " + log_.string();
    if (succeeded())
        return "wandb has uploaded the run";
    return "wandb could not upload the run: " + complaint() + " (all it said is in " + log_.string() + ")";
}

/// Its exit code is 0 also where the server refused everything.
bool WandbUpload::succeeded() const {
    return process_ && process_->ended() &&
           std::all_of(folders_.begin(), folders_.end(), [](const auto& f) { return f.isUploaded(); });
}

/// The last error among what it printed, else the last line.
std::string WandbUpload::complaint() const {
    std::ifstream file(log_);
    std::string last, error;
    for (std::string line; std::getline(file, line);) {
        if (!trim(line).empty())
            last = trim(line);
        if (const auto found = line.find("ERROR "); found != line.npos)
            error = trim(line.substr(found + 6));
    }
    return error.empty() ? last : error;
}

std::string uploadCommand(const std::vector<WandbFolder>& folders) {
    std::vector<std::string> words{"wandb", "sync"};
    const auto paths = pathsOf(folders);
    words.insert(words.end(), paths.begin(), paths.end());
    return os::shellCommand(words);
}

} // namespace pdqat::track
