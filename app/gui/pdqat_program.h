// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program `pdqat`, which does in processes of its own what the window does not do itself.
#pragma once

#include "engine/os/process.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace pdqat::ui {

/// Beside this program, else in PATH. @throws std::runtime_error for people where there is none
std::filesystem::path pdqatProgram();

/// Starts it in a session of its own, so that it outlives the window. @param output  written anew
/// @throws std::runtime_error, Error(Resource)
std::unique_ptr<os::Process> startPdqat(const std::vector<std::string>& arguments,
                                        const std::filesystem::path& output);
/// What one that failed has said last; empty: nothing that can be read.
QString errorIn(const std::filesystem::path& output);

} // namespace pdqat::ui
