// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a run that was interrupted tells and keeps the same as one that was not.
#pragma once

#include "engine/runs/run_folder.h"

#include <string>
#include <vector>

namespace pdqat::cli {

/// In one sentence each: differences between the checkpoints, bit for bit but for the times that training
/// took, and between the logs as a viewer replays them, but for times and what a session says of itself.
/// Empty when there are none. @throws Error(Library), Error(Checkpoint) when files cannot be read
std::vector<std::string> crashDifferences(const runs::RunFolder& whole, const runs::RunFolder& killed);

/// Records of a log that must be the same: statistics, dual steps, epochs and the end, without times.
std::vector<std::string> comparableRecords(const runs::RunFolder& folder);

} // namespace pdqat::cli
