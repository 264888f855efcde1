// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that go along with a W&B run.
#pragma once

#include "engine/track/files/wandb_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::track {

namespace wandb {
class Record;
}

/// Puts the run's best (else last) checkpoint, its configuration, summary and environment, and the figures
/// beside the log, linked where that is possible. @return their names there
/// @throws TrackerUnavailable, Error
std::vector<std::string> gatherFiles(const std::filesystem::path& run,
                                     const std::vector<std::filesystem::path>& figures,
                                     const WandbFolder& folder);
wandb::Record filesRecord(const std::vector<std::string>& names);

} // namespace pdqat::track
