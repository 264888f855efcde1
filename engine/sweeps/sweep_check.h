// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a sweep beyond its syntax. Private to this room.
#pragma once

#include "engine/sweeps/sweep.h"

#include <string>
#include <vector>

namespace pdqat::sweeps {

/// Problems of every planned configuration, each once with its first run; part names that stand twice;
/// rankings of parts that cannot give one. Empty: all well.
std::vector<std::string> sweepProblems(const Sweep& sweep);

} // namespace pdqat::sweeps
