// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that W&B keeps on the disk: the logs of its folders "offline-run-..." and "run-...".
#pragma once

#include "engine/api/error.h"
#include "engine/imports/foreign_run.h"

#include <filesystem>
#include <vector>

namespace pdqat::imports {

/// Of the logs at or below a place; several of one run, which was resumed, are one.
/// @param faults  gets what is wrong with logs that cannot be read
std::vector<ForeignRun> wandbRuns(const std::filesystem::path& place, std::vector<Error>& faults,
                                  const Proceed& proceed);

} // namespace pdqat::imports
