// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in TensorBoard's event files, whoever wrote them: scalars of both styles, and what the plugin hparams
// knows.
#pragma once

#include "engine/imports/foreign_run.h"

#include <filesystem>
#include <vector>

namespace pdqat::imports {

/// Event files below a folder; an event file itself is one.
std::vector<std::filesystem::path> eventFilesBelow(const std::filesystem::path& place);
/// A folder is a run. One that is called train, val or the like is a part of the run above it, and so is one
/// whose name is a number, in which PyTorch's writer puts hyper-parameters.
/// @param place  that the files were looked for below
/// @param notes  gets which files cannot be read
std::vector<ForeignRun> tensorboardRuns(const std::filesystem::path& place,
                                        const std::vector<std::filesystem::path>& files,
                                        std::vector<std::string>& notes);

} // namespace pdqat::imports
