// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration files, whole or as what differs from a preset: "_base": "ID" names the preset whose values
// the file overrides. A preset may itself have a base.
#pragma once

#include "engine/api/config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::catalogue {

/// One file of a chain of bases.
struct ConfigFile {
    std::filesystem::path path;
    std::string text;

    /// A comment of the file such as "_name"; empty where it has none.
    /// @throws Error(Config) where it is not a text
    std::string comment(const std::string& key) const;
};

/// The JSON files of a folder by name; none where it does not exist.
std::vector<std::filesystem::path> jsonFilesIn(const std::filesystem::path& folder);
/// Whether a file is there only for others to build on: its name begins with "_".
bool isBaseOnly(const std::filesystem::path& file);

/// @throws Error(Config) naming a file that cannot be read
ConfigFile readConfigFile(const std::filesystem::path& path);

/// The file, its base, the base's base and so on; bases are files ID.json in `presetFolder`.
/// @throws Error(Config) for an unknown base (with the nearest) and for bases that form a circle
std::vector<ConfigFile> withBases(ConfigFile file, const std::filesystem::path& presetFolder);

/// The values of a chain, each file over its base, the last one over `under`.
/// @throws Error(Config) naming file and key
RunConfig mergedConfig(const std::vector<ConfigFile>& chain, const RunConfig& under = {});

} // namespace pdqat::catalogue
