// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "engine/api/error.h"
#include "engine/figures/text_table.h"

#include <memory>

namespace pdqat::cli {
namespace {

std::vector<std::string> row(const std::filesystem::path& file, const runs::Library& library) try {
    const auto sweep = catalogue::readSweep(file);
    const auto plan = sweeps::planSweep(sweep, library);
    return {sweep.id, std::to_string(plan.runs.size() + plan.later), sweep.name, sweep.group};
} catch (const Error& error) {
    return {file.stem().string(), "-", error.what(), {}};
}

int list(const runs::Library& library) {
    std::vector<figures::Cells> rows{{"SWEEP", "RUNS", "NAME", "GROUP"}};
    for (const auto& file : catalogue::sweepFiles(library))
        rows.push_back(row(file, library));
    writeOutput(figures::textTable(rows, {1}));
    return 0;
}

} // namespace

void addSweeps(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("sweeps");
    auto library = std::make_shared<LibraryOption>();
    library->add(*command);
    command->callback([library, &chosen] { chosen = [library] { return list(library->open()); }; });
}

} // namespace pdqat::cli
