// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session of training in the terminal: progress, signals, and what is said at the end.
#pragma once

#include "engine/runs/library.h"
#include "engine/session/run_session.h"

#include <functional>
#include <memory>
#include <string>

namespace pdqat::cli {

struct TrainingOptions {
    std::string exportFolder;    ///< empty: nothing is exported
    std::string libraryArgument; ///< " --library DIR" or nothing, for the resume command shown
};

using MakeSession = std::function<std::unique_ptr<session::RunSession>(EventSink&)>;

/// Trains until the run ends or a signal stops it, and returns pdqat's exit code.
int trainInTerminal(const runs::Library& library, const TrainingOptions& options,
                    const MakeSession& makeSession);

/// The same with a line of progress on standard error alone, and without trackers.
/// @param label  what the run is to the user
int trainQuietly(const runs::Library& library, const std::string& label, const MakeSession& makeSession);

} // namespace pdqat::cli
