// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `pdqat export RUN --to wandb|tensorboard|mlflow`.
#pragma once

#include "engine/runs/library.h"

#include <CLI/CLI.hpp>

#include <string>

namespace pdqat::cli {

struct TrackerExportOptions {
    std::string project, entity, tags, server; ///< empty: as the run's configuration has them
    bool fresh = false;
    std::string libraryArgument; ///< " --library DIR" or nothing, for the command shown

    void add(CLI::App& command);
};

/// Sends the run as far as it got, with a line of progress on a terminal. Returns pdqat's exit code: that of
/// ErrorKind::Tracker, with a message, where the tracker cannot be reached or refuses. @throws Error(Library)
int exportToTracker(const runs::Library& library, const std::string& run, const std::string& tracker,
                    const TrackerExportOptions& options);

} // namespace pdqat::cli
