// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of a sweep that was started: <library>/sweeps/<id>/
//   sweep.json    the sweep as it was then
//   status.json   its process, its runs and how far they are
//   lock          held by that process
//   runs/         configuration and output of each run that it started
#pragma once

#include "engine/api/sweeps.h"
#include "engine/runs/library.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::sweeps {

struct SweepFolder {
    std::filesystem::path path;

    std::filesystem::path sweep() const { return path / "sweep.json"; }
    std::filesystem::path status() const { return path / "status.json"; }
    std::filesystem::path lock() const { return path / "lock"; }
    /// Configuration (".json") or output (".log") of a run, by its label.
    std::filesystem::path ofRun(const std::string& label, const std::string& suffix) const;
};

SweepFolder sweepFolderOf(const runs::Library& library, const std::string& id);

/// This process works on the sweep. Atomic. @throws Error(Library)
void writeSweepStatus(const SweepFolder& folder, const SweepStatus& status);
/// As it is now: a sweep whose process is gone is interrupted. @throws Error(Library) when it is missing or
/// damaged
SweepStatus readSweepStatus(const SweepFolder& folder);
/// Asks the process that works on it to stop, where that is one of this machine. @throws as above
void stopSweep(const SweepFolder& folder);
/// Every sweep that was started in the library, newest first; damaged ones are passed over.
std::vector<SweepStatus> startedSweeps(const runs::Library& library);

} // namespace pdqat::sweeps
