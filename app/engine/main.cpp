// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pdqat-engine: what pdqat becomes for the commands that need LibTorch.
#include "app/engine/commands.h"

#include <cstdio>
#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
    using namespace pdqat::cli;
    constexpr AddCommand own[] = {addTrain,    addResume,      addSweep,       addImport,  addExport,
                                  addEvaluate, addMultipliers, addSensitivity, addInspect, addWhatIf,
                                  addVerify,   addCrashTest,   addLatency,     addPtq,     addLook};
    const int code = runProgram(argc, argv, own);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return code; // sanitizers report at the regular end
#else
    // At once: LibTorch takes a tenth of a second to take its tables of operators down.
    std::cout.flush();
    std::fflush(nullptr);
    std::_Exit(code);
#endif
}
