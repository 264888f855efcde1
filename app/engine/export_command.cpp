// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_option.h"
#include "app/engine/commands.h"
#include "app/engine/export_models.h"
#include "app/engine/export_tracker.h"
#include "engine/api/error.h"
#include "engine/api/model_export.h"
#include "engine/api/text.h"
#include "engine/api/tracker_rules.h"
#include "engine/api/words.h"

#include <memory>

namespace pdqat::cli {
namespace {

struct ExportOptions {
    LibraryOption library;
    ModelOptions model;
    TrackerExportOptions tracker;
    std::string run, to;
};

void refuseUnusedBy(const std::string& to, const CLI::App& command) {
    const auto refuse = [&](std::initializer_list<const char*> options, const std::string& purpose) {
        refuseUnused(command, options, purpose, "Leave it out, or choose another --to");
    };
    const auto tracker = withName<TrackerKind>(to);
    for (const auto& option : trackerOptions)
        if (!tracker || !isFor(*findField(option.key), *tracker))
            refuse({option.name}, tracker ? "other trackers" : "trackers");
    if (tracker)
        return refuse({"--output", "--bits", "--checkpoint", "--images", "--format"}, "models");
    refuse({"--new"}, "trackers");
    const auto format = words(named<ModelFormat>(to, ErrorKind::Usage, "--to"));
    if (!format.oneWidth)
        refuse({"--bits"}, "models of one bit width");
    if (!format.graph)
        refuse({"--images"}, "graphs, which are proven");
}

int exportRunTo(const CLI::App& command, ExportOptions options) {
    refuseUnusedBy(options.to, command);
    const auto library = options.library.open();
    if (!withName<TrackerKind>(options.to))
        return exportModelTo(library, options.run, options.to, options.model);
    options.tracker.libraryArgument = options.library.asArgument();
    return exportToTracker(library, options.run, options.to, options.tracker);
}

} // namespace

void addExport(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("export");
    auto options = std::make_shared<ExportOptions>();
    auto names = allNames<ModelFormat>();
    for (const auto& tracker : allNames<TrackerKind>())
        names.push_back(tracker);
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command
        ->add_option("--to", options->to,
                     modelFormatHelp() + "; " + join(allNames<TrackerKind>(), ", ") +
                         ": the run's story, as far as it was not sent yet")
        ->required()
        ->check(CLI::IsMember(names));
    options->model.add(*command);
    options->tracker.add(*command);
    options->library.add(*command);
    command->callback([options, command, &chosen] {
        chosen = [options, command] { return exportRunTo(*command, *options); };
    });
}

} // namespace pdqat::cli
