// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that need no LibTorch; each fills in one of that name.
#pragma once

#include "app/cli/command.h"

namespace pdqat::cli {

void addRank(CLI::App& app, Action& chosen);
void addJudge(CLI::App& app, Action& chosen);
void addAllocate(CLI::App& app, Action& chosen);
void addArms(CLI::App& app, Action& chosen);
void addStudy(CLI::App& app, Action& chosen);
void addTradeOff(CLI::App& app, Action& chosen);
void addAgreement(CLI::App& app, Action& chosen);
void addFigure(CLI::App& app, Action& chosen);
void addTable(CLI::App& app, Action& chosen);
void addRecipes(CLI::App& app, Action& chosen);
void addReport(CLI::App& app, Action& chosen);
void addRuns(CLI::App& app, Action& chosen);
void addSweeps(CLI::App& app, Action& chosen);
void addQueue(CLI::App& app, Action& chosen);
void addHistory(CLI::App& app, Action& chosen);
void addConfig(CLI::App& app, Action& chosen);
void addPresets(CLI::App& app, Action& chosen);
void addData(CLI::App& app, Action& chosen);
void addLayers(CLI::App& app, Action& chosen);

} // namespace pdqat::cli
