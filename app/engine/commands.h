// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that need LibTorch; each fills in one of that name.
#pragma once

#include "app/cli/command.h"

namespace pdqat::cli {

void addTrain(CLI::App& app, Action& chosen);
void addResume(CLI::App& app, Action& chosen);
void addSweep(CLI::App& app, Action& chosen);
void addImport(CLI::App& app, Action& chosen);
void addExport(CLI::App& app, Action& chosen);
void addInspect(CLI::App& app, Action& chosen);
void addEvaluate(CLI::App& app, Action& chosen);
void addMultipliers(CLI::App& app, Action& chosen);
void addPtq(CLI::App& app, Action& chosen);
void addLatency(CLI::App& app, Action& chosen);
void addSensitivity(CLI::App& app, Action& chosen);
void addLook(CLI::App& app, Action& chosen);
void addWhatIf(CLI::App& app, Action& chosen);
void addVerify(CLI::App& app, Action& chosen);
void addCrashTest(CLI::App& app, Action& chosen);

} // namespace pdqat::cli
