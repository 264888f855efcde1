// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `pdqat export RUN --to TRACKER`.
#pragma once

#include "engine/runs/library.h"

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace pdqat::cli {

/// Stands for a field of the run's configuration.
struct TrackerOption {
    const char *name, *key, *help;
};
inline constexpr TrackerOption trackerOptions[]{
    {"--project", "track.project", "Trackers: project of W&B, experiment of MLflow"},
    {"--entity", "track.entity", "W&B: team or user"},
    {"--tags", "track.tags", "Trackers: words by which they list the run, by comma"},
    {"--server", "track.mlflow_server", "MLflow: address, as http://host:port"}};

struct TrackerExportOptions {
    std::map<std::string, std::string> values; ///< by key; empty: as the run's configuration has it
    bool fresh = false;
    std::string libraryArgument; ///< " --library DIR" or nothing, for the command shown

    void add(CLI::App& command);
};

/// Sends the run as far as it got, with a line of progress on a terminal. Returns pdqat's exit code: that of
/// ErrorKind::Tracker, with a message, where the tracker cannot be reached or refuses. @throws Error(Library)
int exportToTracker(const runs::Library& library, const std::string& run, const std::string& tracker,
                    const TrackerExportOptions& options);

} // namespace pdqat::cli
