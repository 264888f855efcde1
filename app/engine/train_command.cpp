// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"
#include "app/cli/library_option.h"
#include "app/cli/run_tables.h"
#include "app/engine/training.h"
#include "engine/api/error.h"
#include "engine/select/ranking.h"
#include "engine/select/what_if.h"

#include <memory>
#include <optional>

namespace pdqat::cli {

namespace {

/// Layers to keep in high precision, from another run's ranking.
struct KeepOptions {
    std::optional<int> top, bottom, bits;
    std::string run;
    Criterion by;

    void add(CLI::App& command) {
        auto* of = command.add_option("--ranking-of", run,
                                      "Run whose ranking --keep-top and --keep-bottom take layers from");
        auto* largest = command.add_option("--keep-top", top, "Keep the N layers of largest λ at 32 bits");
        auto* smallest =
            command.add_option("--keep-bottom", bottom, "Keep the N layers of smallest λ at 32 bits");
        command.add_option("--ranking-bits", bits, "Bit width of that ranking (default: the run's lowest)")
            ->needs(of);
        addRankBy(command, by, of);
        largest->needs(of);
        smallest->needs(of)->excludes(largest);
    }

    RunConfig apply(const runs::Library& library, const RunConfig& config) const {
        if (run.empty())
            return config;
        if (!top && !bottom)
            throw Error(ErrorKind::Usage, "--ranking-of", "expected --keep-top N or --keep-bottom N with it");
        const auto tables = readTables(library, run);
        return keepLayers(config, tables, bitsOf(tables, bits), top ? *top : *bottom, by,
                          top ? select::RankEnd::Largest : select::RankEnd::Smallest);
    }
};

/// The λ̄ of a run's constraints, for those that a run of this configuration has.
std::map<std::string, double> dualsOf(const RunTables& tables, const RunConfig& config) {
    if (!isPrimalDual(config))
        throw Error(ErrorKind::Usage, "--duals-from",
                    "method.name " + std::string(name(config.method.kind)) + " has no dual variables",
                    "Leave it out, or train with pd-qat");
    auto duals = select::meanDuals(tables.story, config);
    if (duals.empty())
        throw Error(ErrorKind::Usage, "--duals-from",
                    "run " + tables.id + " has no dual variables at the bit widths of this one",
                    "Name a run of method.name=pd-qat with the same quant.bits");
    return duals;
}

struct TrainOptions {
    ConfigOptions config;
    KeepOptions keep;
    std::string dualsFrom;
    LibraryOption library;
    std::string run, exportFolder;
    std::optional<std::int64_t> epochs;

    TrainingOptions training() const { return {exportFolder, library.asArgument()}; }

    void addCommon(CLI::App& command) {
        library.add(command);
        command.add_option("--export", exportFolder,
                           "When the run has finished, leave its tables and figures in this folder");
    }
};

} // namespace

void addTrain(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("train");
    auto options = std::make_shared<TrainOptions>();
    options->config.add(*command);
    options->config.addName(*command);
    options->keep.add(*command);
    command->add_option(
        "--duals-from", options->dualsFrom,
        "Run whose dual variables this one begins with (a warm start): their means over its last "
        "quarter");
    options->addCommon(*command);
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto library = options->library.open();
            auto config = options->keep.apply(library, options->config.build());
            if (!options->dualsFrom.empty())
                config.dual.initByLayer.merge(dualsOf(readTables(library, options->dualsFrom), config));
            return trainInTerminal(library, options->training(), [&](EventSink& sink) {
                return session::RunSession::create(library, config, sink);
            });
        };
    });
}

void addResume(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("resume");
    auto options = std::make_shared<TrainOptions>();
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command->add_option(
        "--epochs", options->epochs,
        "Train to N epochs in all, also a run that is finished; the learning rate's milestones "
        "count from its first epoch");
    options->addCommon(*command);
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto library = options->library.open();
            return trainInTerminal(library, options->training(), [&](EventSink& sink) {
                return session::RunSession::resume(library, options->run, sink, options->epochs);
            });
        };
    });
}

} // namespace pdqat::cli
