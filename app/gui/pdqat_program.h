// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program `pdqat`, which does in processes of its own what the window does not do itself.
#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace pdqat::ui {

/// Beside this program, else in PATH. @throws std::runtime_error for people where there is none
std::filesystem::path pdqatProgram();

/// The last thing that it said was wrong; empty: nothing.
QString lastErrorIn(const std::string& output);

} // namespace pdqat::ui
