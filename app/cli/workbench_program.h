// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pdqat-workbench, which draws what pdqat itself cannot.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace pdqat::cli {

/// Runs pdqat-workbench, found beside this program or in PATH, with these arguments and waits for its end.
/// Its exit code (128 + signal where one ended it), or nothing where it is not installed; says nothing
/// itself.
std::optional<int> runWorkbench(const std::vector<std::string>& arguments);

} // namespace pdqat::cli
