// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_checkpoint.h"
#include "engine/exchange/export_weights.h"

#include <algorithm>
#include <memory>

namespace pdqat::cli {
namespace {

struct ExportOptions {
    LibraryOption library;
    std::string run, format, output, checkpoint;
};

const ExportTarget& target(const std::string& name) {
    const auto targets = exportTargets();
    return *std::find_if(targets.begin(), targets.end(), [&](const auto& t) { return t.name == name; });
}

int exportWeights(const ExportOptions& options) {
    const auto library = options.library.open();
    const auto id = library.resolve(options.run);
    const auto [file, state] = runCheckpoint(library, id, options.checkpoint);
    target(options.format).write(options.output, state);
    writeOutput("Wrote " + std::to_string(state.model.size()) + " tensors of the " + file.stem().string() +
                " checkpoint (" + std::to_string(state.at.epoch) + " epochs done) to " + options.output +
                ".\n");
    return 0;
}

} // namespace

void addExport(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand("export", "Write a run's weights for other programs");
    auto options = std::make_shared<ExportOptions>();
    std::vector<std::string> names;
    std::string help;
    for (const auto& format : exportTargets()) {
        names.emplace_back(format.name);
        help += (help.empty() ? "" : "; ") + std::string(format.name) + ": " + std::string(format.help);
    }
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command->add_option("--to", options->format, help)->required()->check(CLI::IsMember(names));
    command->add_option("-o,--output", options->output, "Write to this file")->required();
    command->add_option("--checkpoint", options->checkpoint, "best (default, where there is one yet) or last")
        ->check(CLI::IsMember({"best", "last"}));
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return exportWeights(*options); }; });
}

} // namespace pdqat::cli
