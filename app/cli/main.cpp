// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pdqat: constrained quantization-aware training in the terminal.
#include "app/cli/command.h"
#include "engine/api/error.h"

#include <cstdio>
#include <exception>

namespace pdqat::cli {
namespace {

int report(ErrorKind kind, const char* message) {
    std::fprintf(stderr, "pdqat: %s\n", message);
    return static_cast<int>(kind);
}

int run(const Action& chosen) try { return chosen(); } catch (const Error& error) {
    return report(error.kind(), error.what());
} catch (const std::bad_alloc&) {
    return report(ErrorKind::Resource, "Out of memory.");
} catch (const std::exception& error) {
    return report(ErrorKind::Internal, error.what());
}

} // namespace
} // namespace pdqat::cli

int main(int argc, char** argv) {
    using namespace pdqat::cli;
    CLI::App app("Quantization-aware training under constraints, and the ranking of layers that comes of it.",
                 "pdqat");
    app.set_version_flag("--version", "pdqat " PDQAT_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 2 command line, 3 configuration, 4 data, 5 library, 6 checkpoint,\n"
               "7 diverged, 8 resources, 9 a tracker, 10 an exported model, 11 runs of a sweep failed, "
               "70 internal fault, 85 stopped with a "
               "checkpoint, 130 aborted.");
    Action chosen;
    for (auto* add : {addTrain, addResume, addSweep, addSweeps, addRank, addFigure, addTable, addRecipes,
                      addReport, addRuns, addHistory, addImport, addExport, addEvaluate, addVerify, addDrill,
                      addConfig, addPresets, addLayers})
        add(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // Help and version come this way too, with exit code 0.
        return app.exit(error) == 0 ? 0 : static_cast<int>(pdqat::ErrorKind::Usage);
    }
    return run(chosen);
}
