// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations that are kept to be trained later.
#pragma once

#include "engine/api/config.h"

#include <filesystem>

namespace pdqat::runs {

/// The configuration as it can be begun from any folder: its data's folder as a whole path, its network's
/// file kept in the library. @param library  its folder @throws Error(Library), Error(Model)
RunConfig movableConfig(const std::filesystem::path& library, RunConfig config);

} // namespace pdqat::runs
