// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run was trained with, in its directory: environment.json.
#pragma once

#include "engine/api/environment.h"

#include <filesystem>

namespace pdqat::runs {

/// Atomic. @throws Error(Library)
void writeEnvironment(const std::filesystem::path& file, const RunEnvironment& environment);
/// Empty where there is no such file. @throws Error(Library) when it is damaged
RunEnvironment readEnvironment(const std::filesystem::path& file);

} // namespace pdqat::runs
