// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/export_tracker.h"

#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/engine/tracking_tools.h"
#include "engine/api/error.h"
#include "engine/api/words.h"
#include "engine/track/tracking.h"

#include <cstdio>

namespace pdqat::cli {
namespace {

RunConfig::Track settingsOf(const RunConfig& config, const TrackerExportOptions& options) {
    auto settings = config.track;
    const auto take = [](std::string& setting, const std::string& option) {
        if (!option.empty())
            setting = option;
    };
    take(settings.project, options.project);
    take(settings.entity, options.entity);
    take(settings.tags, options.tags);
    take(settings.mlflowServer, options.server);
    return settings;
}

std::string sendingText(const TrackerStatus& status) {
    return std::string(title(status.kind)) + ": " + grouped(status.values) + " values, " +
           grouped(status.pending) + " events to go. " + status.problem;
}

} // namespace

void TrackerExportOptions::add(CLI::App& command) {
    command.add_option("--project", project, "Trackers: project of W&B, experiment of MLflow");
    command.add_option("--entity", entity, "W&B: team or user");
    command.add_option("--tags", tags, "Trackers: words by which they list the run, by comma");
    command.add_option("--server", server, "MLflow: address, as http://host:port");
    command.add_flag("--new", fresh, "Trackers: send the whole run as a new one, whatever was sent before");
}

int exportToTracker(const runs::Library& library, const std::string& run, const std::string& tracker,
                    const TrackerExportOptions& options) {
    const auto record = library.record(run);
    ProgressLine line({}, {});
    const auto showProgress = [&](const TrackerStatus& now) {
        if (errorIsTerminal())
            line.show(sendingText(now));
        return true;
    };
    const auto status = track::sendRun(
        library, record.id, named<TrackerKind>(tracker, ErrorKind::Usage, "--to"),
        settingsOf(record.config, options), trackingTools(library), showProgress, options.fresh);
    line.clear();
    if (status.state == TrackerState::Refused) {
        std::fprintf(stderr, "pdqat: %s\n", status.problem.c_str());
        return static_cast<int>(ErrorKind::Tracker);
    }
    writeOutput(trackerReport(status, record.id, options.libraryArgument));
    return 0;
}

} // namespace pdqat::cli
