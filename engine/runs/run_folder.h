// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run's directory: where its files are, and how a new one comes to be.
#pragma once

#include "engine/api/config.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace pdqat::runs {

struct RunFolder {
    std::filesystem::path path;

    std::filesystem::path config() const { return path / "config.json"; }
    std::filesystem::path events() const { return path / "events.jsonl"; }
    std::filesystem::path number() const { return path / "number"; }
    std::filesystem::path status() const { return path / "status.json"; }
    std::filesystem::path environment() const { return path / "environment.json"; }
    std::filesystem::path summary() const { return path / "summary.json"; }
    std::filesystem::path sensitivity() const { return path / "sensitivity.json"; }
    std::filesystem::path insight() const { return path / "insight.json"; }
    std::filesystem::path labels() const { return path / "labels.json"; }
    std::filesystem::path lock() const { return path / "lock"; }
    std::filesystem::path lastCheckpoint() const { return path / "checkpoints" / "last.safetensors"; }
    std::filesystem::path bestCheckpoint() const { return path / "checkpoints" / "best.safetensors"; }
    /// The one to go on from: the last, else the best (a run killed between saving its first two), else
    /// empty.
    std::filesystem::path resumeCheckpoint() const;
};

/// A new id: UTC time to the second and four random characters, "20261123-084512-k3f9".
std::string newRunId(double time);
/// Seconds since 1970-01-01 UTC of an id; 0 for a name of another form.
double timeOfRunId(const std::string& id);

/// What orders runs: that of a run is greater than those of all runs that it found in the library, whatever
/// the clock says. Runs made at once may share one. 0 for runs of versions that did not count: they are the
/// oldest.
std::int64_t runNumber(const RunFolder& folder);

/// Reads the numbers of all runs there are.
std::int64_t nextRunNumber(const std::filesystem::path& runs);

/// Makes `runs/<id>` complete (configuration, number, empty log, status, folders) or not at all.
/// @param more    fills the rest, before the folder has its name
/// @param number  who makes many asks nextRunNumber() once and counts on; 0: that
/// @throws Error(Library) naming what could not be written
RunFolder makeRunFolder(const std::filesystem::path& runs, const std::string& id, const RunConfig& config,
                        const std::function<void(const RunFolder&)>& more = {}, std::int64_t number = 0);

} // namespace pdqat::runs
