// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration files as text.
#pragma once

#include <string>

namespace pdqat {

/// Whole text of a configuration file. @throws Error(Config) naming it
std::string readConfigFile(const std::string& file);

} // namespace pdqat
