// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own wandb program, which knows account and server.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string_view>

namespace pdqat::track {

struct WandbProgram {
    std::filesystem::path path;
    std::array<int, 3> version{}; ///< 0.31.0; zeros where it does not say
    bool uploadsLive() const;     ///< whether it can follow a run that still grows
};

/// $PDQAT_WANDB, else the first in PATH. Asks it for its version, which takes a second or two.
std::optional<WandbProgram> findWandb();
/// The version in "wandb, version 0.31.0"; zeros when there is none.
std::array<int, 3> wandbVersion(std::string_view output);

} // namespace pdqat::track
