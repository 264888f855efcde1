// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration from the command line: preset, then file, then --model, then --set, then --name; later ones
// win.
#pragma once

#include "app/cli/command.h"
#include "engine/api/config.h"

#include <string>
#include <vector>

namespace pdqat::cli {

struct ConfigOptions {
    std::string preset, file, model, name;
    std::vector<std::string> sets; ///< "key=value"

    void add(CLI::App& command);
    void addName(CLI::App& command); ///< --name, for commands that give the configuration to a run or file
    /// Over `base`, unless there is a preset. @throws Error(Config) naming key, value, range and place; the
    /// result is valid
    RunConfig build(const RunConfig& base = {}) const;
    /// The same, not looked at as a whole yet: it may be one that cannot be trained.
    RunConfig draft(const RunConfig& base = {}) const;

private:
    RunConfig overlay(const RunConfig& under) const; ///< the values of `file` over `under`
};

/// Checks values and layer names. @throws Error(Config)
void requireUsable(const RunConfig& config, const std::string& place);

} // namespace pdqat::cli
