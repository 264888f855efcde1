// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of MLflow: from its database (SQLite), or from a server.
#pragma once

#include "engine/imports/foreign_run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::imports {

/// Whether it is a database of MLflow.
bool isMlFlowDatabase(const std::filesystem::path& file);
/// @param experiment  by its name; empty: all
/// @throws Error(Library) for a database that cannot be read, and for an experiment that it does not have
std::vector<ForeignRun> mlflowDatabaseRuns(const std::filesystem::path& file, const std::string& experiment,
                                           const Proceed& proceed);
/// Blocks. @throws as track::MlFlowServer
std::vector<ForeignRun> mlflowServerRuns(const std::string& address, const std::string& experiment,
                                         const Proceed& proceed);

} // namespace pdqat::imports
