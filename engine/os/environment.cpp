// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/environment.h"

#include <cstdlib>

namespace pdqat::os {
namespace fs = std::filesystem;

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

fs::path userDataFolder() {
    constexpr auto own = "pdqat-workbench";
    if (const fs::path chosen = environment("XDG_DATA_HOME"); chosen.is_absolute())
        return chosen / own;
    const auto home = environment("HOME");
    return fs::path(home.empty() ? "/" : home) / ".local" / "share" / own;
}

} // namespace pdqat::os
