// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"
#include "app/cli/format.h"
#include "app/cli/number_check.h"
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/crash_test.h"
#include "engine/api/error.h"
#include "engine/os/temporary_folder.h"
#include "engine/train/preflight.h"

#include <cstdio>
#include <memory>

namespace pdqat::cli {
namespace {

struct CrashTestOptions {
    ConfigOptions config;
    int kills = 50;
    std::uint64_t seed = 1;
};

/// Short epochs, so that kills fall into every part of them, and checkpoints of a few megabytes.
RunConfig crashTestConfig() {
    RunConfig config;
    config.data.trainLimit = 48;
    config.data.testLimit = 8;
    config.network.inputSize = 28;
    config.run.epochs = 25;
    config.run.batchSize = 8;
    config.run.statisticsEvery = 1;
    config.dual.update = DualUpdate::EpochPass; // a part of the epoch more
    config.run.threads = 1;
    return config;
}

void showKills(int kills, int planned) {
    if (errorIsTerminal())
        std::fprintf(stderr, "\rkilled %d of %d times%s", kills, planned, kills == planned ? "\n" : "");
}

std::string times(int count, const std::string& what) {
    return std::to_string(count) + (count == 1 ? " time " : " times ") + what;
}

std::string summary(const CrashTestReport& report) {
    return "Uninterrupted: one run, " + duration(report.wholeSeconds) + ", " +
           std::to_string(report.records) + " records.\nKilled " + times(report.kills, "and resumed") + ": " +
           times(report.whileStarting, "while starting") + ", " +
           times(report.whileSaving, "while writing a checkpoint") + ", " +
           times(report.kills - report.whileStarting - report.whileSaving, "in between") + "; " +
           std::to_string(report.runs) + (report.runs == 1 ? " run" : " runs") + " finished.\n";
}

int crashTest(const CrashTestOptions& options) {
    const auto config = options.config.build(crashTestConfig());
    train::requireTrainable(config);
    os::TemporaryFolder folder("pdqat-crash-test");
    folder.keep(true); // until all is well
    const auto report = runCrashTest({config, options.kills, options.seed, folder.path()},
                                     [&](int kills) { showKills(kills, options.kills); });
    writeOutput(summary(report));
    if (!report.differences.empty())
        throw Error(ErrorKind::Internal, folder.path().string(),
                    std::to_string(report.differences.size()) +
                        " differences from the uninterrupted run: " + report.differences.front());
    folder.keep(false);
    writeOutput("Checkpoints equal bit for bit, no record lost or changed.\n");
    return 0;
}

} // namespace

void addCrashTest(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("crash-test");
    auto options = std::make_shared<CrashTestOptions>();
    options->config.add(*command);
    command->add_option("--kills", options->kills, "How often (default 50)")->check(numberCheck(1, 100000));
    command->add_option("--seed", options->seed, "Seed of the moments (default 1)");
    command->callback([options, &chosen] { chosen = [options] { return crashTest(*options); }; });
}

} // namespace pdqat::cli
