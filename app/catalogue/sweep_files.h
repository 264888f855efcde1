// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where sweeps are: those that come with the program, those of a library, and files.
#pragma once

#include "engine/report/run_report.h"
#include "engine/sweeps/sweep.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::catalogue {

std::filesystem::path sweepFolder(); ///< "sweeps" in the resource folder
/// <library>/sweeps: sweeps as files, and a folder for each that was started.
std::filesystem::path sweepFolder(const runs::Library& library);

/// Shipped sweeps, then those of the library, by name of file.
std::vector<std::filesystem::path> sweepFiles(const runs::Library& library);

/// The file that a name means: an existing file, else a sweep of the library, else a shipped one, by id.
/// @throws Error(Config) with the nearest
std::filesystem::path findSweepFile(const std::string& nameOrFile, const runs::Library& library);

/// The report of a sweep that a name means. @throws as findSweepFile, readSweep and makeSweepReport
ReportDocument sweepReport(const runs::Library& library, const std::string& nameOrFile,
                           const std::string& file);

/// A sweep that was put together here, as readSweep() gives it. @throws as readSweep()
sweeps::Sweep sweepOf(const std::string& json, const std::string& name);
/// Puts it into the library. The file is named after it, unlike any that is there.
/// @return the file @throws Error(Config) where it is not valid, Error(Library)
std::filesystem::path saveSweep(const runs::Library& library, const std::string& json,
                                const std::string& name);

/// @throws Error(Config) naming a file that cannot be read, or with everything wrong with it
sweeps::Sweep readSweep(const std::filesystem::path& file);

} // namespace pdqat::catalogue
