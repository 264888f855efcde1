// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the environment says: variables, and the folders of the XDG base directory specification.
#pragma once

#include <filesystem>
#include <string>

namespace pdqat::os {

/// The value of a variable; empty where it is not set: to programs of the system both mean the same.
std::string environment(const char* name);

/// Where the workbench keeps a user's data: pdqat-workbench in $XDG_DATA_HOME where that is an absolute path,
/// else in ~/.local/share. The specification has a relative one ignored.
std::filesystem::path userDataFolder();

} // namespace pdqat::os
