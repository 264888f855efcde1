// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The formats in which a run's weights leave. A new one is a function and a line in the table.
#pragma once

#include "engine/train/train_state.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace pdqat::weights {

struct ExportTarget {
    std::string_view name; ///< as on the command line
    std::string_view help;
    /// Replaces the file atomically. @throws Error(Library)
    void (*write)(const std::filesystem::path& file, const train::TrainState& state);
};

std::span<const ExportTarget> exportTargets();

} // namespace pdqat::weights
