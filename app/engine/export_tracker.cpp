// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/export_tracker.h"

#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/engine/tracking_tools.h"
#include "engine/api/field.h"
#include "engine/api/require_own.h"
#include "engine/api/words.h"
#include "engine/track/tracking.h"

#include <cstdio>

namespace pdqat::cli {
namespace {

RunConfig::Track settingsOf(RunConfig config, const TrackerExportOptions& options) {
    for (const auto& [key, value] : options.values)
        if (!value.empty())
            findField(key)->set(config, value);
    return config.track;
}

std::string sendingText(const TrackerStatus& status) {
    return std::string(title(status.kind)) + ": " + grouped(status.values) + " values, " +
           grouped(status.pending) + " events to go. " + status.problem;
}

} // namespace

void TrackerExportOptions::add(CLI::App& command) {
    for (const auto& option : trackerOptions)
        command.add_option(option.name, values[option.key], option.help);
    command.add_flag("--new", fresh, "Trackers: send the whole run as a new one, whatever was sent before");
}

int exportToTracker(const runs::Library& library, const std::string& run, const std::string& tracker,
                    const TrackerExportOptions& options) {
    const auto record = library.record(run);
    requireOwn(record.config, record.id);
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
