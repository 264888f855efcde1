// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The machine that this process runs on.
#pragma once

#include "engine/api/environment.h"

#include <filesystem>

namespace pdqat::os {

/// Reads /etc/os-release and /proc below `root`, and asks the kernel; does not throw for what is not there.
MachineRecord thisMachine(const std::filesystem::path& root = "/");

} // namespace pdqat::os
