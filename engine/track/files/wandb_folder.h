// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The folders in which W&B keeps runs that were made without its server.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::track {

/// One folder holds what one session of a run told.
struct WandbFolder {
    std::filesystem::path path; ///< .../offline-run-20261123_084512-k3f9a0zz
    std::string id;             ///< of the run as W&B knows it: eight of a-z, 0-9

    std::filesystem::path log() const { return path / ("run-" + id + ".wandb"); }
    std::filesystem::path files() const { return path / "files"; }
    /// Whether the wandb program has left its mark that all of it is uploaded.
    bool isUploaded() const { return std::filesystem::exists(log() += ".synced"); }
};

std::string newWandbId();
/// A name that is not in `parent` yet and comes after those there. `time`: seconds since 1970-01-01 UTC.
WandbFolder newWandbFolder(const std::filesystem::path& parent, const std::string& id, double time);
/// The folders in `parent` that have a log, oldest first.
std::vector<WandbFolder> wandbFolders(const std::filesystem::path& parent);
/// Those of one run.
std::vector<WandbFolder> wandbFolders(const std::filesystem::path& parent, const std::string& id);

} // namespace pdqat::track
