// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that W&B keeps on the disk: the logs of its folders "offline-run-..." and "run-...".
#pragma once

#include "engine/imports/foreign_run.h"

#include <filesystem>
#include <vector>

namespace pdqat::imports {

/// The logs below a folder, in the order of their paths; a log itself is one.
std::vector<std::filesystem::path> wandbLogs(const std::filesystem::path& place);
/// Logs of one run, which was resumed, are one run.
/// @param notes  gets what is wrong with a log among others @throws Error(Library) for a single one that is
/// none
std::vector<ForeignRun> wandbRuns(const std::vector<std::filesystem::path>& logs,
                                  std::vector<std::string>& notes);

} // namespace pdqat::imports
