// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers on the command line.
#pragma once

#include <CLI/Validators.hpp>

#include <cstdint>
#include <limits>

namespace pdqat::cli {

/// Refuses what is no whole number in the range, and says what was expected: "--images: -1 is no whole number
/// of 0 or more".
CLI::Validator numberCheck(std::int64_t least, std::int64_t most = std::numeric_limits<std::int32_t>::max());

} // namespace pdqat::cli
