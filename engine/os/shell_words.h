// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines for people to copy.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pdqat::os {

/// A word as a POSIX shell takes it, quoted only where it has to be.
std::string shellQuoted(std::string_view word);
std::string shellCommand(const std::vector<std::string>& words);

} // namespace pdqat::os
