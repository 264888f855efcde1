// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"
#include "app/cli/library_option.h"
#include "app/cli/training.h"

#include <memory>

namespace pdqat::cli {

namespace {

struct TrainOptions {
    ConfigOptions config;
    LibraryOption library;
    std::string run, exportFolder;

    TrainingOptions training() const { return {exportFolder, library.asArgument()}; }

    void addCommon(CLI::App& command) {
        library.add(command);
        command.add_option("--export", exportFolder,
                           "When the run has finished, leave its tables and figures in this folder");
    }
};

} // namespace

void addTrain(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand("train", "Train a new run");
    auto options = std::make_shared<TrainOptions>();
    options->config.add(*command);
    options->addCommon(*command);
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto config = options->config.build();
            const auto library = options->library.open();
            return trainInTerminal(library, options->training(), [&](EventSink& sink) {
                return RunSession::create(library, config, sink);
            });
        };
    });
}

void addResume(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand("resume", "Go on with a run where its last checkpoint left it");
    auto options = std::make_shared<TrainOptions>();
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    options->addCommon(*command);
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto library = options->library.open();
            return trainInTerminal(library, options->training(), [&](EventSink& sink) {
                return RunSession::resume(library, options->run, sink);
            });
        };
    });
}

} // namespace pdqat::cli
