// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file behind run.init.
#pragma once

#include "engine/runs/library.h"

#include <string>

namespace pdqat::runs {

/// The file that a run.init means: itself where it is one; of a run's name that run's checkpoint, the best,
/// else the last. Unchanged: empty, seed, and the checksum of weights that a run began with.
/// @throws Error(Config) for what is neither a file nor a run; Error(Checkpoint) for a run without a
/// checkpoint
std::string initFile(const Library& library, const std::string& init);

/// Whether a run.init is a checksum.
bool isInitChecksum(const std::string& init);

} // namespace pdqat::runs
