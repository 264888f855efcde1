// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/export_models.h"
#include "app/cli/export_tracker.h"
#include "app/cli/library_option.h"

#include <algorithm>
#include <memory>

namespace pdqat::cli {
namespace {

struct ExportOptions {
    LibraryOption library;
    ModelOptions model;
    TrackerExportOptions tracker;
    std::string run, to;
};

int exportRunTo(ExportOptions options) {
    const auto library = options.library.open();
    const auto trackers = trackerNames();
    if (std::find(trackers.begin(), trackers.end(), options.to) == trackers.end())
        return exportModelTo(library, options.run, options.to, options.model);
    options.tracker.libraryArgument = options.library.asArgument();
    return exportToTracker(library, options.run, options.to, options.tracker);
}

} // namespace

void addExport(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand(
        "export", "Write a run's model for other programs, with proof, or send the run to a tracker");
    auto options = std::make_shared<ExportOptions>();
    auto names = modelFormatNames();
    for (const auto& tracker : trackerNames())
        names.push_back(tracker);
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command
        ->add_option("--to", options->to,
                     modelFormatHelp() +
                         "; wandb, tensorboard, mlflow: the run's story, as far as it was not sent yet")
        ->required()
        ->check(CLI::IsMember(names));
    options->model.add(*command);
    options->tracker.add(*command);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return exportRunTo(*options); }; });
}

} // namespace pdqat::cli
