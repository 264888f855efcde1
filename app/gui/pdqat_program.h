// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program `pdqat`, which does in processes of its own what the window does not do itself.
#pragma once

#include <filesystem>

namespace pdqat::ui {

/// Beside this program, else in PATH. @throws std::runtime_error for people where there is none
std::filesystem::path pdqatProgram();

} // namespace pdqat::ui
