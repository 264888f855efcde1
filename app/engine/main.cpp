// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pdqat-engine: what pdqat becomes for the commands that need LibTorch.
#include "app/engine/commands.h"

int main(int argc, char** argv) {
    using namespace pdqat::cli;
    constexpr AddCommand own[] = {addTrain,    addResume,  addSweep,  addImport, addExport,
                                  addEvaluate, addInspect, addVerify, addDrill};
    return runProgram(argc, argv, own);
}
