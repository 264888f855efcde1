// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The upload of a run by the user's wandb program, beside the training or after it.
#pragma once

#include "engine/os/process.h"
#include "engine/os/process_identity.h"
#include "engine/track/files/wandb_folder.h"
#include "engine/track/files/wandb_program.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::track {

/// Nothing that goes wrong here is an error of the run: it becomes a note.
class WandbUpload {
public:
    /// @param log  file for what the program prints
    explicit WandbUpload(std::filesystem::path log);

    /// Looks for the program and starts it, if it can follow a run that grows.
    void follow(const std::vector<WandbFolder>& folders);
    /// The run has come to its end: starts the program unless it is following, and gives it a moment.
    void finish(const std::vector<WandbFolder>& folders, std::chrono::milliseconds patience);

    /// Of the program, once it was started; it may outlive this one.
    const std::optional<os::ProcessIdentity>& identity() const { return identity_; }
    std::string note() const; ///< how it stands, in one sentence
    bool succeeded() const;   ///< it has ended, and all is uploaded

private:
    void start(std::vector<std::string> arguments, const std::vector<WandbFolder>& folders);
    std::string complaint() const;

    std::filesystem::path log_;
    std::vector<WandbFolder> folders_; ///< that are to be uploaded
    std::optional<WandbProgram> program_;
    std::unique_ptr<os::Process> process_;
    std::optional<os::ProcessIdentity> identity_;
    std::string problem_;
};

/// What a user types to upload them.
std::string uploadCommand(const std::vector<WandbFolder>& folders);

} // namespace pdqat::track
