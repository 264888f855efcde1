// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in TensorBoard's event files, whoever wrote them: scalars of both styles, and what the plugin hparams
// knows.
#pragma once

#include "engine/api/error.h"
#include "engine/imports/foreign_run.h"

#include <filesystem>
#include <vector>

namespace pdqat::imports {

/// Of the event files at or below a place. A folder is a run. One that is called train, val or the like is a
/// part of the run above it, and so is one whose name is a number, in which PyTorch's writer puts
/// hyper-parameters.
/// @param faults  gets what is wrong with files that cannot be read
std::vector<ForeignRun> tensorboardRuns(const std::filesystem::path& place, std::vector<Error>& faults,
                                        const Proceed& proceed);

} // namespace pdqat::imports
