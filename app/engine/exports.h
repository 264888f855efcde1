// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run leaves in a folder for papers.
#pragma once

#include "engine/runs/library.h"

#include <filesystem>
#include <string>

namespace pdqat::cli {

/// Writes ranking.tex and ranking.csv (of the lowest bit width; ranking-<k>.* for the others) and
/// history.csv, then lets pdqat-workbench, found beside this program or in PATH, draw the figures. Where it
/// is not installed, or fails, that is said on standard error and no error.
/// @throws Error(Library) when the folder cannot be written
void exportRun(const runs::Library& library, const std::string& id, const std::filesystem::path& folder);

} // namespace pdqat::cli
