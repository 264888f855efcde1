// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments that come with the program: configurations with a name, a description and a group.
#pragma once

#include "engine/api/config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::catalogue {

struct Preset {
    std::string id; ///< the file's name without ".json"
    std::string name, description;
    std::string group; ///< heading under which lists show it
    RunConfig config;
};

/// $PDQAT_RESOURCES, else share/pdqat-workbench of the installation, else the source folder's resources.
std::filesystem::path resourceFolder();
std::filesystem::path presetFolder(); ///< "presets" in the resource folder

/// The groups of the presets that come with the program, in the order of lists.
const std::vector<std::string>& presetGroups();
/// All presets, group by group (groups of other people's presets last), by id within a group. Files whose
/// name begins with "_" are left out: they are only there for others to build on.
/// @throws Error(Config) naming a file that is not a valid one
std::vector<Preset> presets();
/// @throws Error(Config) for an unknown id, with the nearest
Preset findPreset(const std::string& id);

} // namespace pdqat::catalogue
