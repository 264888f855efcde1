// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/line_up.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "engine/api/require_own.h"
#include "engine/sweeps/draft.h"

#include <algorithm>
#include <memory>

namespace pdqat::cli {
namespace {

struct StudyOptions {
    LibraryOption library;
    std::string run, name;
    std::optional<int> bits;
    std::vector<int> layers, widths;
    std::vector<std::string> budgets;
    std::int64_t seeds = 5;
    bool tieShortcuts = false, noChance = false, leastFirst = false, print = false;
    Criterion by;
};

TradeOffStudy studyOf(const StudyOptions& options, const RunTables& tables) {
    const auto& started = tables.story.started();
    requireOwn(started.config, tables.id);
    TradeOffStudy study;
    study.name = options.name;
    study.config = started.config;
    study.by = options.by;
    study.seeds = options.seeds;
    study.byChance = !options.noChance;
    study.leastFirst = options.leastFirst;
    if (options.budgets.empty()) {
        study.bits = bitsOf(tables, options.bits);
        study.layers = options.layers;
        if (study.layers.empty())
            study.layers = usualLayers(started.layers.size());
        return study;
    }
    for (const auto& budget : options.budgets)
        study.limits.push_back(costLimitOf(budget));
    study.widths = options.widths;
    if (study.widths.empty())
        study.widths = lowWidths(started.config);
    study.tieShortcuts = options.tieShortcuts;
    return study;
}

int study(const StudyOptions& options) {
    const auto library = options.library.open();
    auto study = studyOf(options, readTables(library, options.run));
    const auto json = sweeps::sweepJson(study);
    const auto name = displayName(study);
    catalogue::sweepOf(json, name); // says what is wrong with it
    if (options.print) {
        writeOutput(json);
        return 0;
    }
    const auto lined = lineUp(library, json, name, options.run);
    writeOutput(lined.sweep + ": " + lined.text + "\npdqat queue run works on it, pdqat tradeoff " +
                lined.sweep + " shows what came of it.\n");
    return 0;
}

} // namespace

void addStudy(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("study");
    auto options = std::make_shared<StudyOptions>();
    command->add_option("run", options->run, "Id of the ranked run, the start of it, or \"last\"")
        ->required();
    command->add_option("--bits", options->bits, "Bit width of the ranking (default: the run's lowest)");
    addRankBy(*command, options->by);
    auto* layers = command
                       ->add_option("--layers", options->layers,
                                    "How many layers of the ranking to keep, 0: none (default 0,1,2,4,8)")
                       ->delimiter(',')
                       ->check(numberCheck(0, 1000));
    auto* budget =
        command
            ->add_option("--budget", options->budgets,
                         "In place of layers: what the network may cost, each a network with a width "
                         "for every layer: bops=0.4G, bytes=60000, size=60kB, latency=5ms")
            ->excludes(layers);
    command
        ->add_option("--widths", options->widths,
                     "With --budget: widths to choose from (default: all that the run trained)")
        ->delimiter(',')
        ->needs(budget);
    command
        ->add_flag("--tie-shortcuts", options->tieShortcuts,
                   "With --budget: layers that read the same map get the same width")
        ->needs(budget);
    command
        ->add_option("--seeds", options->seeds,
                     "Runs of each choice, with seeds after the run's own (default 5)")
        ->check(numberCheck(1, 1000));
    command->add_flag("--no-chance", options->noChance, "Without the control: layers by chance, as many");
    command->add_flag("--least-first", options->leastFirst,
                      "One more control: as many layers from the ranking's other end");
    command->add_option("--name", options->name, "Name of the study");
    command->add_flag("--print", options->print, "Print its sweep as JSON, and put nothing in line");
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return study(*options); }; });
}

} // namespace pdqat::cli
