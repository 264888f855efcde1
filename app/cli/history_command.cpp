// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"

#include <memory>

namespace pdqat::cli {
namespace {

struct HistoryOptions {
    LibraryOption library;
    std::string run, names = "own", series, output;
};

} // namespace

void addHistory(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("history");
    auto options = std::make_shared<HistoryOptions>();
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command->add_option("--names", options->names, "own, or official: those of the method's original code")
        ->check(CLI::IsMember({"own", "official"}));
    command->add_option("--series", options->series, "Only series whose name fits, as in --series 'dual/*'");
    command->add_option("-o,--output", options->output, "Write to this file");
    options->library.add(*command);
    command->callback([options, &chosen] {
        chosen = [options] {
            const auto names = options->names == "official" ? SeriesNames::Official : SeriesNames::Own;
            const auto tables = readTables(options->library.open(), options->run);
            writeOutput(historyCsv(tables, names, options->series), options->output);
            return 0;
        };
    });
}

} // namespace pdqat::cli
