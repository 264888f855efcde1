// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps that are put together on the command line, put in line.
#pragma once

#include "engine/runs/library.h"

#include <string>

namespace pdqat::cli {

struct LinedUp {
    std::string sweep; ///< its id
    std::string text;  ///< "7 runs, 1 of them finished, 3 min to 4 min. In line as 20261201-041530-k3f9."
};

/// Writes it into the library and puts it at the end of the queue. Its plan's warnings are told.
/// @param place  what an error names @throws Error(Usage) for one that cannot be trained, Error(Library)
LinedUp lineUp(const runs::Library& library, const std::string& json, const std::string& name,
               const std::string& place);

} // namespace pdqat::cli
