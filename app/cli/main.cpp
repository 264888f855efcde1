// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pdqat: constrained quantization-aware training in the terminal.
#include "app/cli/commands.h"
#include "engine/api/error.h"
#include "engine/os/process.h"

#include <string>
#include <vector>

using namespace pdqat;

namespace {

[[noreturn]] int becomeEngine(const std::vector<std::string>& arguments) {
    const auto engine = os::programBeside("pdqat-engine");
    if (!os::isProgram(engine))
        throw Error(ErrorKind::Resource, engine.string(),
                    "is not there, and it has the commands that compute with a network",
                    "Install the workbench again; the two programs belong side by side");
    os::become(engine, arguments);
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && cli::needsLibTorch(argv[1]))
        return cli::runAction([&] { return becomeEngine({argv + 1, argv + argc}); });
    constexpr cli::AddCommand own[] = {cli::addQueue,   cli::addSweeps,   cli::addRank,    cli::addAgreement,
                                       cli::addArms,    cli::addAllocate, cli::addStudy,   cli::addTradeOff,
                                       cli::addJudge,   cli::addFigure,   cli::addTable,   cli::addRecipes,
                                       cli::addReport,  cli::addRuns,     cli::addHistory, cli::addConfig,
                                       cli::addPresets, cli::addData,     cli::addLayers};
    return cli::runProgram(argc, argv, own);
}
