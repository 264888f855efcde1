// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/export_tracker.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_checkpoint.h"
#include "engine/api/error.h"
#include "engine/exchange/export_weights.h"

#include <algorithm>
#include <memory>

namespace pdqat::cli {
namespace {

struct ExportOptions {
    LibraryOption library;
    TrackerExportOptions tracker;
    std::string run, format, output, checkpoint;
};

const ExportTarget& target(const std::string& name) {
    const auto targets = exportTargets();
    return *std::find_if(targets.begin(), targets.end(), [&](const auto& t) { return t.name == name; });
}

int exportWeights(const ExportOptions& options) {
    if (options.output.empty())
        throw Error(ErrorKind::Usage, "--to " + options.format, "expected -o FILE with it");
    const auto library = options.library.open();
    const auto id = library.resolve(options.run);
    const auto [file, state] = runCheckpoint(library, id, options.checkpoint);
    target(options.format).write(options.output, state);
    writeOutput("Wrote " + std::to_string(state.model.size()) + " tensors of the " + file.stem().string() +
                " checkpoint (" + std::to_string(state.at.epoch) + " epochs done) to " + options.output +
                ".\n");
    return 0;
}

int exportRunTo(ExportOptions options) {
    const auto trackers = trackerNames();
    if (std::find(trackers.begin(), trackers.end(), options.format) == trackers.end())
        return exportWeights(options);
    options.tracker.libraryArgument = options.library.asArgument();
    return exportToTracker(options.library.open(), options.run, options.format, options.tracker);
}

} // namespace

void addExport(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand(
        "export", "Write a run's weights for other programs, or send the run to an experiment tracker");
    auto options = std::make_shared<ExportOptions>();
    std::vector<std::string> names;
    std::string help;
    for (const auto& format : exportTargets()) {
        names.emplace_back(format.name);
        help += (help.empty() ? "" : "; ") + std::string(format.name) + ": " + std::string(format.help);
    }
    for (const auto& tracker : trackerNames())
        names.push_back(tracker);
    help += "; wandb, tensorboard, mlflow: the run's story, as far as it was not sent yet";
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command->add_option("--to", options->format, help)->required()->check(CLI::IsMember(names));
    command->add_option("-o,--output", options->output, "Weights: write to this file");
    command->add_option("--checkpoint", options->checkpoint, "best (default, where there is one yet) or last")
        ->check(CLI::IsMember({"best", "last"}));
    options->tracker.add(*command);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return exportRunTo(*options); }; });
}

} // namespace pdqat::cli
