// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of pdqat. It is two programs: pdqat, which starts at once, and pdqat-engine with the commands
// that need LibTorch (loading it takes half a second), which pdqat becomes when it is given one of them.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace pdqat::cli {

/// What a command does; returns the exit code.
using Action = std::function<int()>;
/// Fills in a command of `app`, which has its name and purpose; when the user gives it, its action is put
/// into `chosen`.
using AddCommand = void (*)(CLI::App& app, Action& chosen);

/// Whether pdqat-engine has the command.
bool needsLibTorch(std::string_view command);

/// An option that would change nothing was meant for something.
/// @param purpose  what the options are for: "files of weights"
/// @throws Error(Usage) naming the first of them that is on the command line
void refuseUnused(const CLI::App& command, std::initializer_list<const char*> options,
                  const std::string& purpose, const std::string& remedy);

/// Does it, and reports what it throws. Returns the exit code.
int runAction(const Action& action);

/// Reads the command line and does what it says. Commands that none of `own` fills in are only listed.
/// Returns the exit code.
int runProgram(int argc, char** argv, std::span<const AddCommand> own);

} // namespace pdqat::cli
