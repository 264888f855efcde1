// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"
#include "app/cli/format.h"
#include "app/cli/library_option.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/sweep_runner.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/sweeps/sweep_runs.h"
#include "engine/train/preflight.h"

#include <memory>

namespace pdqat::cli {
namespace {

struct SweepCommandOptions {
    LibraryOption library;
    SweepOptions run;
    std::string file;
    bool dryRun = false;
};

void requireTrainable(const SweepStatus& status) {
    if (!status.problem.empty())
        throw Error(ErrorKind::Config, status.name, status.problem);
}

int dryRun(const sweeps::Sweep& sweep, const runs::Library& library, std::int64_t jobs) {
    const auto status = sweeps::inspectSweep(sweep, library, jobs, train::obstacles);
    writeOutput(sweepTable(status) + '\n' + countsText(status) + ".\nTime left: " +
                timeLeftText(status.left) + ", " + std::to_string(jobs) + " at a time with " +
                std::to_string(status.threads) + (status.threads == 1 ? " thread.\n" : " threads each.\n"));
    requireTrainable(status);
    return 0;
}

int run(const SweepCommandOptions& options) {
    const auto library = options.library.open();
    const auto file = catalogue::findSweepFile(options.file, library);
    auto sweep = catalogue::readSweep(file);
    if (options.dryRun)
        return dryRun(sweep, library, options.run.jobs);
    requireTrainable(sweeps::inspectSweep(sweep, library, options.run.jobs, train::obstacles));
    const StopSignals signals;
    return SweepRunner(library, std::move(sweep), file.string(), options.run).run(signals);
}

} // namespace

void addSweep(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("sweep");
    auto options = std::make_shared<SweepCommandOptions>();
    command->add_option("sweep", options->file, "File, or name of a sweep (pdqat sweeps lists them)")
        ->required();
    command->add_option("--jobs", options->run.jobs, "Runs at a time (default: 1); they share the cores")
        ->check(numberCheck(1, 1024));
    command->add_flag("--dry-run", options->dryRun,
                      "Only list the runs, their states and the time they take");
    command->add_flag("--retry-failed", options->run.retryFailed, "Go on with runs that failed too");
    options->library.add(*command);
    command->callback([options, command, &chosen] {
        chosen = [options, command] {
            if (options->dryRun)
                refuseUnused(*command, {"--retry-failed"}, "training, and --dry-run trains nothing",
                             "Leave one of them out");
            return run(*options);
        };
    });
}

} // namespace pdqat::cli
