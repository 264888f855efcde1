// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of pdqat. Each function adds one to the command line; when the user gives it, its action,
// which returns the exit code, is put into `chosen` and run by main().
#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace pdqat::cli {

using Action = std::function<int()>;

void addTrain(CLI::App& app, Action& chosen);
void addResume(CLI::App& app, Action& chosen);
void addImport(CLI::App& app, Action& chosen);
void addExport(CLI::App& app, Action& chosen);
void addDrill(CLI::App& app, Action& chosen);
void addEvaluate(CLI::App& app, Action& chosen);
void addVerify(CLI::App& app, Action& chosen);
void addRank(CLI::App& app, Action& chosen);
void addFigure(CLI::App& app, Action& chosen);
void addTable(CLI::App& app, Action& chosen);
void addRecipes(CLI::App& app, Action& chosen);
void addReport(CLI::App& app, Action& chosen);
void addRuns(CLI::App& app, Action& chosen);
void addSweep(CLI::App& app, Action& chosen);
void addSweeps(CLI::App& app, Action& chosen);
void addHistory(CLI::App& app, Action& chosen);
void addConfig(CLI::App& app, Action& chosen);
void addPresets(CLI::App& app, Action& chosen);
void addLayers(CLI::App& app, Action& chosen);

} // namespace pdqat::cli
