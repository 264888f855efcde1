// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `pdqat sensitivity` has measured of a run, in its directory.
#pragma once

#include "engine/api/sensitivity.h"
#include "engine/runs/run_folder.h"

#include <optional>
#include <string>

namespace pdqat::runs {

/// Nothing where nothing was measured. @throws Error(Library) naming a file that cannot be read
std::optional<Sensitivity> readSensitivity(const RunFolder& folder);
/// Whole or not at all. @throws Error(Library)
void writeSensitivity(const RunFolder& folder, const Sensitivity& sensitivity);
std::string sensitivityJson(const Sensitivity& sensitivity);

} // namespace pdqat::runs
